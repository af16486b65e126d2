package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.model.Document;
import org.precheck.report.ReportFolder.Format;

final class ReportFolderTest {
    private static final NightSource NIGHT = new OneCity();

    @TempDir
    private Path folder;

    @Test
    void writesPagesWhoseLinksToFilesAllLeadSomewhere() throws IOException {
        Path first = new ReportFolder(folder, true).write(NIGHT, Format.HTML);
        assertThat(first).isEqualTo(folder.resolve("index.html"));
        List<Path> pages = files();
        assertThat(pages).hasSizeGreaterThan(5);
        for (Path page : pages) {
            for (Element link : Jsoup.parse(Files.readString(page)).select("a[href]:not([rel])")) {
                String target = link.attr("href");
                Path file = target.startsWith("#") ? page : page.resolveSibling(target.replaceFirst("#.*", ""));
                assertThat(file).exists();
                if (target.contains("#")) {
                    String place = target.substring(target.indexOf('#') + 1);
                    assertThat(Jsoup.parse(Files.readString(file)).getElementById(place))
                            .as(target)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void marksTheQuotedWordsInTheStoredCopy() throws IOException {
        new ReportFolder(folder, true).write(NIGHT, Format.HTML);
        CityReport city = SampleNight.southBend();
        Quotations.byDocument(city).forEach((sha256, citations) -> {
            org.jsoup.nodes.Document copy = parse(folder.resolve(Anchors.copy(city.city(), sha256)));
            for (var citation : citations) {
                Element place = copy.getElementById(Anchors.quote(citation));
                assertThat(place).isNotNull();
                if (place == null) return;
                Element mark = place.nextElementSibling();
                assertThat(mark).isNotNull();
                if (mark != null) assertThat(mark.wholeText()).isEqualTo(citation.quote());
            }
        });
    }

    @Test
    void leavesCopiesOutOnRequest() throws IOException {
        Path page = new ReportFolder(folder, false).write(NIGHT, Format.HTML, "south-bend-in");
        assertThat(files()).containsExactly(page);
        assertThat(Files.readString(page)).doesNotContain("Stored copy");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        for (Format format : Format.values()) new ReportFolder(folder.resolve("one"), true).write(NIGHT, format);
        for (Format format : Format.values()) new ReportFolder(folder.resolve("two"), true).write(NIGHT, format);
        for (Path file : files()) {
            Path other = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
            if (file.startsWith(folder.resolve("one"))) assertThat(other).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void leavesNoUnfinishedFile() throws IOException {
        for (Format format : Format.values()) new ReportFolder(folder, true).write(NIGHT, format);
        assertThat(files()).allMatch(f -> f.toString().matches(".*\\.(html|json|csv)"));
    }

    @Test
    void saysWhichCitiesThereAre() {
        assertThatThrownBy(() -> new ReportFolder(folder, true).write(NIGHT, Format.CSV, "gotham"))
                .isInstanceOf(ReportFolder.NoSuchCity.class)
                .hasMessage("The night of 2026-11-22 has no city “gotham”. It has: south-bend-in.");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static org.jsoup.nodes.Document parse(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The sample night with the one city that the sample has in full. */
    private static final class OneCity implements NightSource {
        private final SampleNight sample = new SampleNight();

        @Override
        public NightReport night() {
            NightReport all = sample.night();
            List<CitySummary> one = all.cities().stream()
                    .filter(c -> c.city().id().equals("south-bend-in"))
                    .toList();
            return new NightReport(
                    all.provenance(), all.state(), all.since(), all.criteria(), one, all.incidents(), all.manifest());
        }

        @Override
        public Optional<CityReport> city(String city) {
            return sample.city(city);
        }

        @Override
        public Optional<Document> document(String sha256) {
            return sample.document(sha256);
        }
    }
}
