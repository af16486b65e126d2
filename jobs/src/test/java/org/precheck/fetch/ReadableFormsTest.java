package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.fetch.ReadableForms.Way;
import org.precheck.model.FetchOutcome;

/** Platforms whose pages hold no text are read in another form, or count as not looked at. */
class ReadableFormsTest {
    private static final String SHELL =
            "<html><head><title>Goals</title><script src=a.js></script></head><body><div id=app></div></body></html>";

    private static RawServer server() throws IOException {
        return new RawServer((request, out) -> {
            switch (request.path()) {
                case "/robots.txt" ->
                    RawServer.send(out, 200, "Content-Type: text/plain\r\n", "User-agent: *\nDisallow: /closed");
                case "/story" -> RawServer.send(out, 200, "Content-Type: text/html\r\n", SHELL);
                case "/data" ->
                    RawServer.send(out, 200, "Content-Type: application/json\r\n", "{\"root\":\"r\",\"nodes\":{}}");
                case "/moved" -> RawServer.send(out, 302, "Location: /data\r\n", "");
                case "/broken" -> RawServer.send(out, 500, "Content-Type: text/html\r\n", "");
                default -> RawServer.send(out, 404, "Content-Type: text/html\r\n", "");
            }
        });
    }

    private static Capture fetch(RawServer server, String path, Way way) throws IOException {
        try (SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.knowing(Fetching.settings(), store, _ -> way)) {
            return fetcher.fetch(new FetchRequest(server.url(path), null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data", "/moved"})
    void readsTheReadableFormAndShowsTheWayToIt(String form) throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Instead(server.url(form), "Scripts draw it."));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.FETCHED);
            assertThat(capture.hops())
                    .extracting(Capture.Hop::address)
                    .contains(server.url("/story"), server.url(form));
            assertThat(capture.finalAddress()).isEqualTo(server.url("/data"));
            assertThat(capture.detail()).contains(server.url(form));
            assertThat(server.requests()).extracting(RawServer.Request::path).doesNotContain("/story");
        }
    }

    @Test
    void aReadableFormThatIsNotThereIsNotHeldAgainstTheCity() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Instead(server.url("/none"), "Scripts draw it."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.SCRIPT_SHELL);
            assertThat(capture.detail()).startsWith("Scripts draw it.").contains("NOT_FOUND");
        }
    }

    @Test
    void aReadableFormMayFailForAWhile() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Instead(server.url("/broken"), "Scripts draw it."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.SERVER_ERROR);
        }
    }

    @Test
    void robotsRulesHoldForTheReadableForm() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Instead(server.url("/closed/x"), "Scripts draw it."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.ROBOTS_DISALLOWED);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void theGateHoldsForTheReadableForm() throws IOException {
        try (RawServer server = server()) {
            Way way = new Way.Instead("http://169.254.169.254/latest/meta-data/", "Scripts draw it.");
            Capture capture = fetch(server, "/story", way);
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.BLOCKED_ADDRESS);
        }
    }

    @Test
    void asksNobodyWhereAPlatformIsWithheld() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Withheld("Its terms keep us out."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.BOT_BLOCKED);
            assertThat(capture.outcome().countsAgainstCity()).isFalse();
            assertThat(capture.detail()).isEqualTo("Its terms keep us out.");
            assertThat(server.allRequests()).isEmpty();
        }
    }

    @Test
    void saysWhatToSupplyWhereScriptsDrawThePage() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Drawn("Supply a PDF."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.SCRIPT_SHELL);
            assertThat(capture.detail()).isEqualTo("Supply a PDF.");
        }
    }

    @Test
    void aPageThatIsGoneStaysGoneOnAPlatform() throws IOException {
        try (RawServer server = server()) {
            assertThat(fetch(server, "/none", new Way.Drawn("Supply a PDF.")).outcome())
                    .isEqualTo(FetchOutcome.NOT_FOUND);
        }
    }

    @Test
    void putsAQuestionWhereThatIsTheOnlyWayToTheContent(@TempDir Path folder) throws IOException {
        String question = "{\"query\":\"query plan { plan }\"}";
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean data = exchange.getRequestURI().getPath().equals("/graphql");
            if (data) asked.add(exchange.getRequestMethod() + " " + body);
            byte[] answer = "{\"data\":{}}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(data ? 200 : 404, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        String root = "http://127.0.0.1:" + server.getAddress().getPort();
        Way way = new Way.Instead(root + "/graphql", question, "Scripts draw it.");
        try (SnapshotStore store = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC());
                Fetcher fetcher = Fetching.knowing(Fetching.settings(), store, _ -> way)) {
            Capture capture = fetcher.fetch(new FetchRequest(root + "/dashboard/x", null));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.FETCHED);
            assertThat(asked).containsExactly("POST " + question);
        } finally {
            server.stop(0);
        }
        assertThat(requests(folder)).contains("POST /graphql HTTP/1.1\r\n").contains("\r\n\r\n" + question);
    }

    private static String requests(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".warc.gz")).toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    text.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return text.toString();
    }
}
