package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.precheck.model.City;
import org.precheck.model.CriterionId;

final class CityPageTest {
    private static final CityReport REPORT = SampleNight.southBend();
    private static final Document PAGE =
            Jsoup.parse(CityPage.of(REPORT, Quotations.byDocument(REPORT).keySet()));

    @Test
    void saysFirstThatItIsNoDecision() {
        assertThat(PAGE.select("body > header").text()).contains("a machine’s pre-check, not a decision");
    }

    @Test
    void showsAtTheTopWhatWasOfferedReachedAndFound() {
        List<String> tiles =
                PAGE.select("#glance .tile").stream().map(Element::text).toList();
        assertThat(tiles)
                .containsExactly(
                        "links offered 12",
                        "reached tonight 7",
                        "Supported 2",
                        "Partial 1",
                        "Stale 1",
                        "Not found 1",
                        "Not assessed 2");
    }

    @Test
    void quotesWithPageHeadingsAddressesTimeAndDigest() {
        Element policy = article("open-data-policy");
        Element quote = policy.selectFirst("figure:has(mark:contains(Each department shall publish))");
        assertThat(quote).isNotNull();
        if (quote == null) return;
        assertThat(quote.select("blockquote").text())
                .endsWith(", on the City's open data portal, and keep them current.");
        assertThat(quote.text())
                .contains("EXECUTIVE ORDER › Section 1. Open by default · page 1")
                .contains("Supplied as https://southbendin.gov/docs/open-data-executive-order.pdf and reached there")
                .contains("captured 22 Nov 2026, 02:14 UTC")
                .contains("SHA-256 823412d1…a812");
        assertThat(quote.select("a:contains(Live document)").attr("href"))
                .isEqualTo("https://southbendin.gov/docs/open-data-executive-order.pdf#page=1");
        assertThat(quote.select("a:contains(Stored copy)").attr("href"))
                .startsWith("copies/south-bend-in/823412d1")
                .endsWith(".html#q-328-425");
    }

    @Test
    void saysHowADiscoveredDocumentWasReached() {
        assertThat(article("open-data-policy").text())
                .contains(
                        "discovered from there by following “Open data in our region”, then “St. Joseph County ordinance”");
    }

    @Test
    void showsUnmetAndUntellableClausesAndWhatWasSearched() {
        assertThat(article("open-data-policy").select(".clauses .v").eachText()).contains("Met", "Unmet");
        assertThat(article("data-inventory").select(".clauses .v").eachText()).containsOnly("Could not tell");
        assertThat(article("funds-shifted").text())
                .contains(
                        "Searched 1 document with 5 pages and 18,342 characters of text in English; every page could be"
                                + " read.");
    }

    @Test
    void tellsWhySomeDocumentsDoNotCount() {
        assertThat(article("open-data-policy").select(".aside .why").eachText())
                .containsExactly(
                        "News about a policy, not the policy itself.",
                        "Issued by St. Joseph County, not by South Bend.");
    }

    @Test
    void saysWhoseSideAFailedLinkIsOnAndHowToMendIt() {
        Element gone = PAGE.selectFirst("#links tr:has(a[href=https://southbendin.gov/odpolicy-old])");
        assertThat(gone).isNotNull();
        if (gone == null) return;
        assertThat(gone.text())
                .contains("The city's side", "removed for good (410)", "Broken", "3 nights, since 20 November 2026")
                .contains("Supply the address where the page stands now.");
    }

    @Test
    void advisesOnlyWhereSomethingIsMissing() {
        assertThat(article("open-data-policy").select(".advice")).hasSize(1);
        assertThat(article("strategic-goals").select(".advice")).isEmpty();
    }

    @Test
    void namesRunNightEditionCardsAndExtractorsAtTheFoot() {
        assertThat(PAGE.select("body > footer").text())
                .contains("Night 22 November 2026", "Judged as of 22 November 2026", "Edition 2017", "Run 2026-11-22/1")
                .contains("open-data-policy revision 1", "pdf/1 Tika 3.3.1");
    }

    @Test
    void marksASmallCityAsNotEligible() {
        City small = new City("tiny-tx", "Tiny", "TX", "US", 4_200L, List.of(), List.of());
        assertThat(page(small, false).select(".warning").text())
                .startsWith("Not eligible: the city has 4,200 residents, and the programme asks for 30,000.");
        assertThat(PAGE.select(".warning")).isEmpty();
    }

    @Test
    void tellsAFaultOfOursApartFromAVerdict() {
        City city = REPORT.city();
        Document page = page(city, true);
        assertThat(page.select("#criterion-stat-program > header .v").text()).isEqualTo("Fault of ours");
        assertThat(page.select("#criterion-stat-program").text())
                .contains("The reader cadence failed.", "It says nothing about the city.");
    }

    private static Document page(City city, boolean faulty) {
        CriterionId stat = new CriterionId("stat-program");
        return Jsoup.parse(CityPage.of(
                new CityReport(
                        REPORT.provenance(),
                        city,
                        REPORT.links(),
                        REPORT.discovered(),
                        REPORT.documents(),
                        REPORT.criteria(),
                        faulty
                                ? REPORT.findings().stream()
                                        .filter(f -> !f.criterion().equals(stat))
                                        .toList()
                                : REPORT.findings(),
                        faulty ? List.of(new Fault(stat, "The reader cadence failed.")) : List.of(),
                        REPORT.changes(),
                        REPORT.readiness()),
                Set.of()));
    }

    private static Element article(String criterion) {
        Element article = PAGE.getElementById("criterion-" + criterion);
        if (article == null) throw new AssertionError("no article " + criterion);
        return article;
    }
}
