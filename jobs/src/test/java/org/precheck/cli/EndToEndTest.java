package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.precheck.batch.Recheck;
import org.precheck.model.Citation;
import org.precheck.model.ClauseReading;
import org.precheck.model.CriterionId;
import org.precheck.model.Document;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Finding;
import org.precheck.model.Reading;
import org.precheck.model.Verdict;
import org.precheck.report.CityReport;
import org.precheck.report.Golden;
import org.precheck.report.NightReport;
import org.precheck.report.NightSource;
import org.precheck.report.ReportFolder;
import org.precheck.report.ReportJson;
import org.precheck.report.SuppliedLink;

/**
 * Two real nights on the sites of the seven cities, with a real PostgreSQL, against {@code fixtures/golden}; that
 * the golden pages come from the golden JSON, GoldenReportsTest shows.
 * {@code -Dgolden=write} writes the golden files anew.
 */
class EndToEndTest {
    private static final Path FIXTURES = Path.of("../fixtures");
    private static final Path GOLDEN = FIXTURES.resolve("golden");
    private static final List<String> CITIES = List.of(
            "boston-ma",
            "jackson-ms",
            "kansas-city-mo",
            "louisville-ky",
            "seattle-wa",
            "south-bend-in",
            "washington-dc");

    @TempDir
    private static Path home;

    private static DemoNights nights;

    @BeforeAll
    static void runTwoNights() throws IOException {
        nights = DemoNights.start(new DemoFolder(FIXTURES, home));
        nights.run(1);
        nights.run(2);
        if ("write".equals(System.getProperty("golden"))) writeGolden();
    }

    @AfterAll
    static void stop() {
        nights.close();
    }

    static List<String> cities() {
        return CITIES;
    }

    static List<CSVRecord> reviewerRows() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(GOLDEN.resolve("reviewer.csv"), StandardCharsets.UTF_8, format)) {
            return rows.getRecords();
        }
    }

    @ParameterizedTest
    @MethodSource("reviewerRows")
    void findsWhatAnHonestReviewerFinds(CSVRecord row) {
        Finding finding = city(1, row.get("city"))
                .finding(new CriterionId(row.get("criterion")))
                .orElseThrow();
        String expected = row.get("machine").isEmpty() ? row.get("verdict") : row.get("machine");
        assertThat(finding.verdict().word())
                .as("%s: %s", row.get("why"), finding.clauses())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void showsSupportedAndUnsupportedCriteriaOfEachCity(String city) {
        Set<Verdict> verdicts = new TreeSet<>();
        city(1, city).findings().forEach(finding -> verdicts.add(finding.verdict()));
        assertThat(verdicts).contains(Verdict.SUPPORTED, Verdict.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void yieldsTheGoldenReport(String city) throws IOException {
        assertThat(ReportJson.write(Golden.of(city(1, city))))
                .isEqualTo(Files.readString(GOLDEN.resolve(city + ".json")));
    }

    @Test
    void yieldsTheGoldenOverview() throws IOException {
        assertThat(ReportJson.write(Golden.of(nights.source(1).night())))
                .isEqualTo(Files.readString(GOLDEN.resolve("night.json")));
    }

    @Test
    void closesItsSums() {
        for (int night = 1; night <= 2; night++) {
            NightReport.Manifest sums = nights.source(night).night().manifest();
            assertThat(sums.linksClose()).isTrue();
            assertThat(sums.findingsClose()).isTrue();
            assertThat(sums.cities()).isEqualTo(CITIES.size());
            assertThat(sums.faults()).isZero();
            assertThat(sums.duplicates()).isOne();
            assertThat(sums.linksIn())
                    .isEqualTo(CITIES.stream()
                            .mapToInt(city -> city(1, city).links().size())
                            .sum());
        }
    }

    @Test
    void readsNothingAgainOnTheSecondNight() {
        NightReport.Manifest first = nights.source(1).night().manifest();
        NightReport.Manifest second = nights.source(2).night().manifest();
        assertThat(first.extracted()).isPositive();
        assertThat(first.read()).isPositive();
        assertThat(second.extracted()).isZero();
        assertThat(second.read()).isZero();
        assertThat(second.notModified()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void asksConditionallyOnTheSecondNight(String city) {
        for (SuppliedLink link : city(1, city).links()) {
            if (link.capture().outcome() != FetchOutcome.FETCHED
                    || !nights.dated(link.capture().finalAddress())) continue;
            assertThat(city(2, city).links())
                    .filteredOn(next -> next.link().equals(link.link()))
                    .extracting(next -> next.capture().outcome())
                    .containsExactly(FetchOutcome.NOT_MODIFIED);
        }
        assertThat(nights.requests(2)).anyMatch(request -> request.conditional() && request.status() == 304);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void asksForNoReachedLinkTwiceInOneNight(String city) {
        List<String> asked = nights.requests(1).stream()
                .map(request -> "http://" + request.host() + request.path())
                .toList();
        assertThat(city(1, city).links())
                .filteredOn(link ->
                        link.duplicateOf() == null && link.capture().outcome().reached())
                .allSatisfy(
                        link -> assertThat(asked).containsOnlyOnce(link.link().address()));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void findsTheSameOnTheSecondNight(String city) {
        List<Finding> first = city(1, city).findings();
        List<Finding> second = city(2, city).findings();
        assertThat(second.stream().map(Finding::basis))
                .containsExactlyElementsOf(first.stream().map(Finding::basis).toList());
        assertThat(second.stream().map(Finding::verdict))
                .containsExactlyElementsOf(first.stream().map(Finding::verdict).toList());
        assertThat(city(2, city).changes().none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "seattle-wa, open-data-policy, OD1",
        "kansas-city-mo, data-inventory, DM2",
        "boston-ma, contract-outcomes, RDC2",
        "louisville-ky, stat-program, PA2",
        "washington-dc, evaluations-used, EVAL3",
        "jackson-ms, funds-shifted, BF3"
    })
    void judgesTheSameDocumentsByTheCriterionOfAnotherEditionThatAsksTheSame(
            String city, String asked, String criterion) throws IOException {
        int requests = nights.requests(2).size();
        List<Recheck.Row> rows = nights.judgedBy("2022", 1, city);

        assertThat(rows).hasSize(43);
        assertThat(rows)
                .filteredOn(row -> row.criterion().equals(new CriterionId(criterion)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.asked()).isEqualTo(new CriterionId(asked));
                    assertThat(row.before()).isEqualTo(Verdict.SUPPORTED);
                    assertThat(row.after()).as(row.sentence()).isEqualTo(Verdict.SUPPORTED);
                    assertThat(row.basisChanged()).isFalse();
                    assertThat(row.cause()).isNull();
                });
        assertThat(rows)
                .filteredOn(row -> row.criterion().equals(new CriterionId("CI1")))
                .singleElement()
                .satisfies(row -> assertThat(row.asked()).isNull());
        assertThat(nights.requests(2)).hasSize(requests);
    }

    @Test
    void judgedByItsOwnEditionARunComesToTheSame() throws IOException {
        for (String city : cities()) {
            assertThat(nights.judgedBy("2017", 1, city)).allSatisfy(row -> {
                assertThat(row.asked()).isEqualTo(row.criterion());
                assertThat(row.after()).isEqualTo(row.before());
                assertThat(row.basisChanged()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void quotesVerbatim(String city) {
        List<Citation> citations = new ArrayList<>();
        for (Finding finding : city(1, city).findings()) {
            for (ClauseReading clause : finding.clauses()) {
                if (clause.reading() instanceof Reading.Met met) citations.addAll(met.citations());
            }
        }
        assertThat(citations).isNotEmpty().allSatisfy(citation -> {
            Document document = nights.source(1).document(citation.document()).orElseThrow();
            int[] text = document.text().codePoints().toArray();
            assertThat(new String(text, citation.start(), citation.end() - citation.start()))
                    .isEqualTo(citation.quote());
        });
    }

    private static CityReport city(int night, String city) {
        return nights.source(night).city(city).orElseThrow();
    }

    private static void writeGolden() throws IOException {
        NightSource source = nights.source(1);
        Files.writeString(GOLDEN.resolve("night.json"), ReportJson.write(Golden.of(source.night())));
        for (String city : CITIES) {
            Files.writeString(GOLDEN.resolve(city + ".json"), ReportJson.write(Golden.of(city(1, city))));
        }
        new ReportFolder(GOLDEN, false).write(new GoldenNight(), ReportFolder.Format.HTML);
    }

    /** The golden reports as a night to render; it has no stored copies. */
    private static final class GoldenNight implements NightSource {
        @Override
        public NightReport night() {
            return ReportJson.night(read("night"));
        }

        @Override
        public Optional<CityReport> city(String city) {
            return Optional.of(ReportJson.city(read(city)));
        }

        @Override
        public Optional<Document> document(String sha256) {
            return Optional.empty();
        }

        private static String read(String name) {
            try {
                return Files.readString(GOLDEN.resolve(name + ".json"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
