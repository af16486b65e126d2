package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code precheck portal} prints one line an address. */
class PortalCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsOneObjectALineFromTheAddressAlone() throws IOException {
        Path links = folder.resolve("links.csv");
        Files.writeString(links, "url,note\nhttps://x.hub.arcgis.com/,a\nnot an address,b\n");
        assertThat(run("--links", links.toString(), "--offline", "--json")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"url\":\"https://x.hub.arcgis.com/\",\"software\":\"arcgishub\",\"confirmed\":false,"
                                + "\"datasets\":null,\"modified\":null,\"outcome\":\"BY_ADDRESS\"}",
                        "{\"url\":\"not an address\",\"software\":null,\"confirmed\":false,"
                                + "\"datasets\":null,\"modified\":null,\"outcome\":\"UNKNOWN\"}");
    }

    @Test
    void linesUpItsColumnsForPeople() {
        assertThat(run("--offline", "https://x.data.socrata.com", "https://a.gov"))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).indexOf("Told from")).isEqualTo(lines.get(0).indexOf("outcome"));
        assertThat(lines.get(2).indexOf("Nothing tells")).isEqualTo(lines.get(0).indexOf("outcome"));
    }

    @Test
    void asksTheDemonstrationsPortal() throws IOException {
        Path fixtures = Path.of("../fixtures");
        try (DemoSites sites = DemoSites.serve(0, fixtures.resolve("cities"), fixtures.resolve("demo"))) {
            DemoFolder demo = new DemoFolder(fixtures, folder);
            demo.configure(sites.port());
            assertThat(run("--json", "--config", demo.config().toString(), "http://data.jacksonms.gov/"))
                    .as(err.toString())
                    .isZero();
            assertThat(out.toString().strip())
                    .isEqualTo("{\"url\":\"http://data.jacksonms.gov/\",\"software\":\"ckan\",\"confirmed\":true,"
                            + "\"datasets\":6,\"modified\":\"2017-05-08\",\"outcome\":\"CONFIRMED\"}");
            assertThat(sites.requests())
                    .filteredOn(request -> request.host().equals("data.jacksonms.gov"))
                    .extracting(DemoRequest::path)
                    .hasSize(3) // robots.txt, the page, its API
                    .last()
                    .asString()
                    .startsWith("/api/3/action/package_search");
        }
    }

    @Test
    void saysWhatToGiveWhereNothingWasGiven() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("Nothing to look at");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "portal";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandLine line = Precheck.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(all);
    }
}
