package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.Verdict;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.Editions;

/** Points, tiers and peers by the editions as they are shipped. */
final class ReadinessTest {
    private static final Path CRITERIA = Path.of("../config/criteria");
    private static final Peers NO_PEERS = new Peers(null, null, 0, 5, null, null);

    @ParameterizedTest
    @CsvSource({
        "SUPPORTED, 1, 1",
        "PARTIAL, 0, 1",
        "STALE, 0, 1",
        "CONFLICTING, 0, 1",
        "NOT_ASSESSED, 0, 1",
        "NOT_FOUND, 0, 0",
        ", 0, 1"
    })
    void countsOnlySupportedAsEvidencedAndOnlyNotFoundAsLost(@Nullable Verdict verdict, int least, int most) {
        assertThat(Points.of(verdict)).isEqualTo(new Points(least, most, 1));
    }

    @Test
    void leavesUnpublishedCriteriaOpen() {
        Readiness readiness = readiness("2017", Map.of("open-data-policy", Verdict.SUPPORTED), Verdict.NOT_FOUND);

        assertThat(readiness.points()).isEqualTo(new Points(1, 44, 50));
        assertThat(readiness.unpublished()).isEqualTo(43);
        assertThat(readiness.phases())
                .extracting(Readiness.Group::name)
                .containsExactly("Commit", "Measure", "Take Stock", "Act");
        assertThat(readiness.lowestTier()).isNull();
        assertThat(readiness.highestTier()).isEqualTo("Platinum");
    }

    @Test
    void reachesNoTierOf2017ForSureWhileCriteriaAreUnpublished() {
        Readiness readiness = readiness("2017", Map.of(), Verdict.SUPPORTED);

        assertThat(readiness.points()).isEqualTo(new Points(7, 50, 50));
        assertThat(readiness.lowestTier()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "17, , ", // below the mildest source
        "18, , Silver", // the mildest source's 41 %
        "21, , Silver",
        "22, Silver, Silver", // 51 %, the strictest
        "30, Gold, Gold",
        "37, Platinum, Platinum"
    })
    void takesTheStrictestSourceForTheLowestTierAndTheMildestForTheHighest(
            int supported, @Nullable String lowest, @Nullable String highest) {
        Map<String, Verdict> verdicts = new HashMap<>();
        cards("2022").stream().limit(supported).forEach(c -> verdicts.put(c.id().value(), Verdict.SUPPORTED));
        Readiness readiness = readiness("2022", verdicts, Verdict.NOT_FOUND);

        assertThat(readiness.points()).isEqualTo(new Points(supported, supported, 43));
        assertThat(readiness.lowestTier()).isEqualTo(lowest);
        assertThat(readiness.highestTier()).isEqualTo(highest);
    }

    @Test
    void showsADisputedThresholdAsARangeWithBothSources() {
        Readiness readiness = readiness("2022", Map.of(), Verdict.NOT_ASSESSED);

        assertThat(readiness.tiers().getFirst()).satisfies(silver -> {
            assertThat(silver.from()).isEqualTo(18);
            assertThat(silver.to()).isEqualTo(22);
        });
        String page = page(readiness).select("#readiness").text();
        assertThat(page).contains("from 51 %, 22 points", "from 41 %, 18 points", "greenebarrett.com", "GitHub");
        assertThat(page).contains("Tiers within this range: from none to Platinum.", "none is applied");
        assertThat(readiness.phases()).isEmpty();
    }

    @Test
    void addsUpOverPracticeAreas() {
        Readiness readiness =
                readiness("2022", Map.of("OD1", Verdict.SUPPORTED, "OD3", Verdict.PARTIAL), Verdict.NOT_FOUND);

        assertThat(Points.sum(
                        readiness.areas().stream().map(Readiness.Group::points).toList()))
                .isEqualTo(readiness.points());
        assertThat(readiness.areas())
                .filteredOn(group -> group.name().equals("Open Data"))
                .singleElement()
                .satisfies(group -> assertThat(group.points().words()).isEqualTo("1 to 2 of 4"));
    }

    @Test
    void comparesWithTheMiddleOfTheOtherCitiesOfItsSize() {
        List<Peers.Standing> run = new ArrayList<>();
        for (int i = 0; i < 5; i++) run.add(new Peers.Standing(city("c" + i, 120_000L + i), new Points(i, 10 + i, 43)));
        run.add(new Peers.Standing(city("large", 2_000_000L), new Points(40, 43, 43)));
        run.add(new Peers.Standing(city("unknown", null), new Points(40, 43, 43)));
        City own = city("own", 200_000L);
        run.add(new Peers.Standing(own, new Points(43, 43, 43)));

        Peers peers = Peers.of(own, run, sizes());

        assertThat(peers).isEqualTo(new Peers(100_000L, 300_000L, 5, 5, 2, 12));
        assertThat(peers.size()).isEqualTo("100,000 to 299,999 residents");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2000000 | 0 | No other city of 1,000,000 residents or more is in this run. That is too few to compare: it takes 5.
            20000 | 1 | Only 1 other city of fewer than 30,000 residents is in this run.
            150000 | 4 | Only 4 other cities of 100,000 to 299,999 residents are in this run.
             | 4 | The city’s population is not known, so it is compared with no other city.
            """)
    void saysWhenThereAreTooFewToCompare(@Nullable Long residents, int others, String says) {
        City own = city("own", residents);
        List<Peers.Standing> run = new ArrayList<>(List.of(new Peers.Standing(own, Points.NONE)));
        for (int i = 0; i < others; i++) run.add(new Peers.Standing(city("c" + i, residents), Points.NONE));

        Peers peers = Peers.of(own, run, sizes());

        assertThat(peers.least()).isNull();
        assertThat(page(readiness("2022", Map.of(), Verdict.PARTIAL, peers)).text())
                .contains(says);
    }

    @Test
    void promisesNothing() {
        assertThat(page(readiness("2022", Map.of(), Verdict.SUPPORTED))
                        .select("#readiness")
                        .text())
                .contains("This is a range, not a forecast.", "Reviewers decide every point")
                .doesNotContainIgnoringCase("will be")
                .doesNotContainIgnoringCase("qualif")
                .doesNotContainIgnoringCase("congrat");
    }

    private static Document page(Readiness readiness) {
        CityReport sample = SampleNight.southBend();
        return Jsoup.parse(CityPage.of(
                new CityReport(
                        sample.provenance(),
                        sample.city(),
                        sample.links(),
                        sample.discovered(),
                        sample.documents(),
                        sample.criteria(),
                        sample.findings(),
                        sample.faults(),
                        sample.changes(),
                        readiness),
                java.util.Set.of()));
    }

    private static Readiness readiness(String edition, Map<String, Verdict> verdicts, Verdict other) {
        return readiness(edition, verdicts, other, NO_PEERS);
    }

    private static Readiness readiness(String edition, Map<String, Verdict> verdicts, Verdict other, Peers peers) {
        List<Card> cards = cards(edition);
        return Readiness.of(
                Editions.load(CRITERIA, edition, cards),
                CriterionText.of(cards),
                (CriterionId id) -> verdicts.getOrDefault(id.value(), other),
                peers);
    }

    private static List<Card> cards(String edition) {
        return Cards.load(CRITERIA, edition, Registry.standard());
    }

    private static Edition.Sizes sizes() {
        return Editions.load(CRITERIA, "2022", cards("2022")).sizes();
    }

    private static City city(String id, @Nullable Long population) {
        return new City(id, id, "IN", "US", population, List.of(), List.of());
    }
}
