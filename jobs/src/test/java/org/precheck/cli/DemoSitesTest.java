package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.precheck.settings.ConfigurationLoader;

class DemoSitesTest {
    private static final Path FIXTURES = Path.of("../fixtures");
    private static DemoSites sites;

    @BeforeAll
    static void serve() throws IOException {
        sites = DemoSites.serve(0, FIXTURES.resolve("cities"), FIXTURES.resolve("demo"));
    }

    @AfterAll
    static void stop() {
        sites.close();
    }

    @Test
    void tellsCitiesApartByTheirHost() throws IOException {
        assertThat(get("www.seattle.gov", "/").body()).contains("Seattle");
        assertThat(get("www.jacksonms.gov", "/").body()).contains("Jackson");
        assertThat(get("nobody.example", "/").status()).isEqualTo(421);
    }

    @Test
    void answersThatNothingChangedToWhoHoldsTheBytes() throws IOException {
        Answer first = get("data.seattle.gov", "/catalog.csv");
        assertThat(first.status()).isEqualTo(200);
        Answer second = get("data.seattle.gov", "/catalog.csv", "If-None-Match: " + first.headers.get("etag"));
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        Answer other = get("data.seattle.gov", "/catalog.csv", "If-None-Match: \"another\"");
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void answersByDateWhereThereIsNoEntityTag() throws IOException {
        Answer first = get("kcmo.gov", "/data/inventory.html");
        assertThat(first.headers()).doesNotContainKey("etag");
        Answer second =
                get("kcmo.gov", "/data/inventory.html", "If-Modified-Since: " + first.headers.get("last-modified"));
        assertThat(second.status()).isEqualTo(304);
    }

    @Test
    void behavesAsSitesDo() throws IOException {
        assertThat(get("www.southbendin.gov", "/vacant").status()).isEqualTo(301);
        assertThat(get("www.southbendin.gov", "/no-such-page").status()).isEqualTo(404);
        assertThat(get("www.boston.gov", "/no-such-page").status()).isEqualTo(200);
        assertThat(get("data.boston.gov", "/dataset/enterprise-data-inventory").status())
                .isEqualTo(403);
        assertThat(get("dcstat.dc.gov", "/contracts").status()).isEqualTo(503);
        assertThat(get("oca.dc.gov", "/page/performance-plans").status()).isEqualTo(410);
        assertThat(get("louisvilleky.gov", "/staff/data-inventory").headers())
                .containsEntry("location", "/user/login?destination=staff/data-inventory");
    }

    @Test
    void remembersWhatItWasAsked() throws IOException {
        int before = sites.requests().size();
        get("www.seattle.gov", "/es/datos-abiertos", "If-None-Match: \"x\"");
        assertThat(sites.requests().subList(before, before + 1))
                .containsExactly(new DemoRequest("www.seattle.gov", "/es/datos-abiertos", true, 200));
    }

    @Test
    void servesEveryHostThatTheDemonstrationAsks() {
        var settings = ConfigurationLoader.settings(FIXTURES.resolve("demo"));
        assertThat(settings.fetch().connectTo().keySet())
                .isEqualTo(sites.connectTo().keySet());
        assertThat(settings.fetch().canaries()).allSatisfy(canary -> {
            URI address = URI.create(canary);
            assertThat(get(address.getHost(), address.getPath()).status()).isEqualTo(200);
        });
    }

    @Test
    void leavesNoFileOfASiteUnserved() throws IOException {
        Set<Path> served = new TreeSet<>();
        Set<Path> kept = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FIXTURES.resolve("cities"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.getFileName().toString().equals("site.yml")) {
                    for (DemoSite site : DemoSiteFile.sites(file)) {
                        Stream.concat(site.routes().values().stream(), Stream.of(site.missing()))
                                .map(DemoRoute::file)
                                .filter(each -> each != null)
                                .forEach(
                                        each -> served.add(each.toAbsolutePath().normalize()));
                    }
                } else if (!file.toString().contains("/source/")) {
                    kept.add(file.toAbsolutePath().normalize());
                }
            }
        }
        assertThat(served).isEqualTo(kept);
    }

    private record Answer(int status, Map<String, String> headers, String body) {}

    private static Answer get(String host, String path, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sites.port())) {
            List<String> lines = new ArrayList<>(List.of("GET " + path + " HTTP/1.1", "Host: " + host));
            lines.addAll(List.of(headers));
            lines.add("Connection: close");
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            int status = Integer.parseInt(in.readLine().split(" ", 3)[1]);
            Map<String, String> fields = in.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(field -> field[0].toLowerCase(Locale.ROOT), field -> field[1]));
            return new Answer(status, fields, in.lines().collect(Collectors.joining("\n")));
        }
    }
}
