package org.precheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.precheck.model.City;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Finding;
import org.precheck.model.Reading;
import org.precheck.model.Side;
import org.precheck.model.Verdict;

/** A city's page, made from its frozen report alone. */
final class CityPage {
    private final CityReport report;
    private final CitySummary summary;
    private final Set<String> copies;

    private CityPage(CityReport report, Set<String> copies) {
        this.report = report;
        this.summary = CitySummary.of(report);
        this.copies = copies;
    }

    /**
     * The page.
     *
     * @param copies digests of the documents whose stored copies stand beside it
     */
    static String of(CityReport report, Set<String> copies) {
        return new CityPage(report, copies).page();
    }

    private String page() {
        String night = Phrases.day(report.provenance().night());
        CriterionSection section = new CriterionSection(report, copies);
        CityTables tables = new CityTables(report, copies);
        Html main = Html.el("main").at("id", "main").at("tabindex", "-1");
        main.add(glance());
        main.add(part("readiness", "Readiness").add(new ReadinessPart(report).html()));
        main.add(changes()).add(mend());
        Html criteria = part("criteria", "Criteria");
        for (CriterionText criterion : report.criteria()) criteria.add(section.of(criterion));
        main.add(criteria);
        main.add(part("links", "Links supplied").add(Explained.sides(), tables.links()));
        if (!report.discovered().isEmpty())
            main.add(part("found", "Pages found besides").add(tables.discovered()));
        if (!report.documents().isEmpty())
            main.add(part("documents", "Documents").add(tables.documents()));
        return Page.of(
                "Pre-check of " + Phrases.place(report.city()) + ", night of " + night,
                header(night),
                contents(),
                main,
                Colophon.of(report));
    }

    private static Html part(String id, String title) {
        return Html.el("section")
                .at("id", id)
                .at("aria-labelledby", id + "-title")
                .add(Html.el("h2").at("id", id + "-title").text(title));
    }

    private Html header(String night) {
        City city = report.city();
        Html over = Html.el("p")
                .cls("over")
                .text("What Works Cities Certification · criteria of "
                        + report.provenance().edition() + " · pre-check of the night of " + night + " · ")
                .add(Html.toFile("index.html", "all cities of this night"));
        Html header = Html.el("header").cls("top").add(over, Html.el("h1").text(Phrases.place(city)));
        header.add(Explained.machine());
        if (!city.eligible()) {
            header.add(Html.el(
                    "p",
                    "warning",
                    "Not eligible: the city has "
                            + Phrases.number(city.population() == null ? 0 : city.population())
                            + " residents, and the programme asks for " + Phrases.number(City.ELIGIBLE_POPULATION)
                            + ". Its evidence is checked all the same."));
        }
        return header;
    }

    private Html contents() {
        Html list = Html.el("ul");
        List<String[]> parts = new ArrayList<>();
        parts.add(new String[] {"glance", "At a glance"});
        parts.add(new String[] {"readiness", "Readiness"});
        if (!report.changes().none()) parts.add(new String[] {"changes", "What changed"});
        if (!mends().isEmpty()) parts.add(new String[] {"mend", "What the city can mend"});
        parts.add(new String[] {"criteria", "Criteria"});
        parts.add(new String[] {"links", "Links"});
        if (!report.discovered().isEmpty()) parts.add(new String[] {"found", "Pages found"});
        if (!report.documents().isEmpty()) parts.add(new String[] {"documents", "Documents"});
        parts.add(new String[] {"provenance", "Provenance"});
        for (String[] part : parts) list.add(Html.el("li").add(Html.toPlace(part[0], part[1])));
        return Html.el("nav").at("aria-label", "On this page").add(list);
    }

    private Html glance() {
        Tiles tiles = new Tiles();
        tiles.add(summary.links(), summary.links() == 1 ? "link offered" : "links offered");
        tiles.add(summary.reached(), "reached tonight");
        for (Verdict verdict : Verdict.values()) tiles.verdict(verdict, summary.count(verdict));
        tiles.faults(summary.faults());
        List<Chart.Share> sides = Sides.shares(summary.outcomes());
        Html links = Html.el("div").cls("panel").add(Html.el("h3").text("Links tonight"));
        if (summary.links() > 0) links.add(Chart.bar("Links by whose side", sides), Chart.legend(sides));
        if (summary.duplicates() > 0) {
            links.add(Html.el(
                    "p",
                    "meta",
                    Phrases.count(summary.duplicates(), "more row repeats", "more rows repeat") + " an earlier link."));
        }
        links.add(Html.el(
                "p",
                "meta",
                Phrases.count(summary.discovered(), "page", "pages") + " found besides; "
                        + Phrases.count(report.documents().size(), "document", "documents") + " in all."));
        Html panels = Html.el("div").cls("panels").add(links);
        return part("glance", "At a glance").add(tiles.html(), panels, overview());
    }

    private List<Html> changes() {
        Changes changes = report.changes();
        if (changes.since() == null || changes.none()) return List.of();
        Html list = Html.el("ul").cls("changes");
        for (Changes.VerdictChange change : changes.verdicts()) {
            Html item = Html.el("li").add(Html.toPlace(Anchors.criterion(change.criterion()), title(change)));
            item.text(change.before() == null ? ": new, " : ": ");
            if (change.before() != null)
                item.add(Look.of(change.before()).badge()).text(" became ");
            item.add(Look.of(change.after()).badge());
            list.add(change.cause().isBlank() ? item : item.text(". " + change.cause()));
        }
        for (Changes.OutcomeChange change : changes.links()) {
            Html item = Html.el("li").add(Origin.address(change.address())).text(": ");
            item.text(change.before() == null ? "new" : change.before().sentence())
                    .text(" Now: ");
            list.add(item.text(
                    change.after() == null
                            ? "no longer supplied."
                            : change.after().sentence()));
        }
        return List.of(part("changes", "What changed since " + Phrases.day(changes.since()))
                .add(list));
    }

    private String title(Changes.VerdictChange change) {
        return report.criteria().stream()
                .filter(c -> c.id().equals(change.criterion()))
                .map(CriterionText::title)
                .findFirst()
                .orElse(change.criterion().value());
    }

    private List<SuppliedLink> mends() {
        return report.links().stream()
                .filter(l -> l.duplicateOf() == null && worthMending(l.capture().outcome()))
                .toList();
    }

    private static boolean worthMending(FetchOutcome outcome) {
        return outcome.side() == Side.CITY || outcome.side() == Side.UNVERIFIABLE || outcome.side() == Side.CONTENT;
    }

    private List<Html> mend() {
        if (mends().isEmpty()) return List.of();
        Html list = Html.el("ol").cls("mends");
        for (SuppliedLink link : mends()) {
            FetchOutcome outcome = link.capture().outcome();
            list.add(Html.el("li")
                    .add(
                            Html.el("p").add(Origin.address(link.link().address())),
                            Html.el("p")
                                    .text(outcome.sentence() + " ")
                                    .add(Html.el("b").text(outcome.mend()))));
        }
        return List.of(part("mend", "What the city can mend")
                .add(
                        list,
                        Html.el(
                                "p",
                                "meta",
                                "Every link is asked again each night; what is mended shows in the next report.")));
    }

    private Html overview() {
        Table table = new Table("Criteria and verdicts", "Criterion", "Verdict", "Clauses met", "In one sentence");
        for (CriterionText criterion : report.criteria()) {
            Finding finding = report.finding(criterion.id()).orElse(null);
            Html name = Html.el("p").add(Html.toPlace(Anchors.criterion(criterion.id()), criterion.title()));
            long met = finding == null
                    ? 0
                    : finding.clauses().stream()
                            .filter(c -> c.reading() instanceof Reading.Met)
                            .count();
            String clauses = finding == null || finding.clauses().isEmpty()
                    ? "none"
                    : met + " of " + finding.clauses().size();
            String sentence = finding == null
                    ? report.fault(criterion.id()).map(Fault::sentence).orElse("There is no finding.")
                    : finding.sentence();
            Html verdict = Html.el("p")
                    .add(Look.of(finding == null ? null : finding.verdict()).badge());
            table.row(
                    "", name, verdict, Html.el("p").text(clauses), Html.el("p").text(sentence));
        }
        return table.html();
    }
}
