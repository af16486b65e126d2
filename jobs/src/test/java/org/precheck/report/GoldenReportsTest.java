package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renders frozen reports and compares the pages to the byte: the sample's beside it, the demonstration's in
 * {@code fixtures/golden}, there without stored copies. After a wanted change: {@code mvn test -pl jobs -Dtest=GoldenReportsTest -Dgolden=write}.
 */
final class GoldenReportsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/report");
    private static final Path FIXTURES = Path.of("../fixtures/golden");

    static List<Path> frozen() throws IOException {
        List<Path> reports =
                new ArrayList<>(List.of(RESOURCES.resolve("south-bend-in.json"), RESOURCES.resolve("night.json")));
        if (Files.isDirectory(FIXTURES)) {
            try (Stream<Path> files = Files.list(FIXTURES)) {
                files.filter(f -> f.toString().endsWith(".json")).sorted().forEach(reports::add);
            }
        }
        return reports;
    }

    @ParameterizedTest
    @MethodSource("frozen")
    void rendersTheSamePageAsBefore(Path frozen) throws IOException {
        String html = page(frozen);
        boolean night = frozen.endsWith("night.json") && frozen.startsWith(FIXTURES);
        String name = night ? "index.html" : frozen.getFileName().toString().replace(".json", ".html");
        Path page = frozen.resolveSibling(name);
        if ("write".equals(System.getProperty("golden"))) Files.writeString(page, html);
        assertThat(page).as("write it with -Dgolden=write").exists();
        assertThat(html)
                .as("%s; a wanted change is written with -Dgolden=write", page)
                .isEqualTo(Files.readString(page));
    }

    @Test
    void dependsOnNothingThatDiffersFromRunToRun() {
        CityReport golden = Golden.of(SampleNight.southBend());
        assertThat(golden.provenance().run()).isNull();
        assertThat(golden.provenance().configDigest()).isNull();
        assertThat(ReportJson.write(golden))
                .doesNotContain("T02:1")
                .contains("\"at\": \"2026-11-22T00:00:00Z\"")
                .doesNotContain("namespaces");
        assertThat(Golden.of(golden)).isEqualTo(golden);
    }

    private static String page(Path frozen) throws IOException {
        String json = Files.readString(frozen);
        if (frozen.endsWith("night.json")) return NightPage.of(ReportJson.night(json));
        CityReport report = ReportJson.city(json);
        Set<String> copies = frozen.startsWith(FIXTURES)
                ? Set.of()
                : Quotations.byDocument(report).keySet();
        return CityPage.of(report, copies);
    }
}
