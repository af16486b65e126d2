package org.precheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Side;
import org.precheck.model.Verdict;
import org.precheck.report.NightReport.Incident;
import org.precheck.report.NightReport.Manifest;

/** The index page of a night, made from its frozen overview alone. */
final class NightPage {
    private final NightReport report;

    private NightPage(NightReport report) {
        this.report = report;
    }

    /** The page; it links to the cities' pages beside it. */
    static String of(NightReport report) {
        return new NightPage(report).page();
    }

    private String page() {
        String night = Phrases.day(report.provenance().night());
        Html main = Html.el("main").at("id", "main").at("tabindex", "-1");
        main.add(glance(), cities(), criteria(), outcomes());
        if (!report.incidents().isEmpty()) main.add(incidents());
        main.add(manifest());
        return Page.of("Pre-check, night of " + night, header(night), main, Colophon.of(report));
    }

    private Html header(String night) {
        Html over = Html.el(
                "p",
                "over",
                "What Works Cities Certification · criteria of "
                        + report.provenance().edition());
        Html header = Html.el("header").cls("top").add(over, Html.el("h1").text("Pre-check, night of " + night));
        header.add(Explained.machine());
        return switch (report.state()) {
            case COMPLETED -> header;
            case COMPLETED_WITH_GAPS ->
                header.add(
                        warning("A budget was used up or a link was not tried: what is missing is asked next night."));
            case QUARANTINED ->
                header.add(warning("This run is held back: the failures look like ours. The last good results stay."));
            case UNFINISHED -> header.add(warning("This run is not finished: what follows is not the whole night."));
        };
    }

    private static Html warning(String sentence) {
        return Html.el("p", "warning", sentence);
    }

    private static Html part(String id, String title) {
        return Html.el("section")
                .at("id", id)
                .at("aria-labelledby", id + "-title")
                .add(Html.el("h2").at("id", id + "-title").text(title));
    }

    private Html glance() {
        Tiles tiles = new Tiles();
        tiles.add(report.cities().size(), report.cities().size() == 1 ? "city" : "cities");
        tiles.add(Outcomes.sum(report.manifest().outcomes()), "links offered");
        tiles.add(Outcomes.reached(report.manifest().outcomes()), "reached tonight");
        for (Verdict verdict : Verdict.values()) {
            long count =
                    report.cities().stream().mapToLong(c -> c.count(verdict)).sum();
            tiles.verdict(verdict, count);
        }
        tiles.faults(report.cities().stream().mapToLong(CitySummary::faults).sum());
        return part("glance", "At a glance").add(tiles.html());
    }

    private Html cities() {
        String since = report.since() == null ? "Changes" : "Changes since " + Phrases.day(report.since());
        Table table = new Table("Cities", "City", "Verdicts, by criterion", "Points", "Links reached", since);
        for (CitySummary city : report.cities()) {
            Html name = Html.el("div")
                    .add(Html.el("p").add(Html.toFile(Anchors.city(city.city().id()), Phrases.place(city.city()))));
            if (!city.city().eligible()) name.add(Html.el("p", "meta", "not eligible: below 30,000 residents"));
            List<Look> looks =
                    city.results().stream().map(r -> Look.of(r.verdict())).toList();
            String words = city.city().name() + ": "
                    + Phrases.list(city.results().stream()
                            .map(r -> title(r) + " "
                                    + Look.of(r.verdict()).words().toLowerCase(java.util.Locale.ROOT))
                            .toList());
            Html strip = Html.el("div").add(Chart.strip(words, looks));
            strip.add(Html.el("p", "meta", city.count(Verdict.SUPPORTED) + " of " + looks.size() + " supported"));
            table.row("", name, strip, points(city.readiness()), links(city), changed(city.changes()));
        }
        return part("cities", "Cities").add(lead(), table.html());
    }

    private static Html points(Readiness.Range range) {
        Html cell = Html.el("div")
                .add(Html.el("p").cls("num").text(range.points().words()))
                .add(PointsChart.bar(range.points(), range.unpublished()));
        if (!range.tiers().isEmpty()) cell.add(Html.el("p", "meta", "Tiers: " + range.tiers()));
        return cell;
    }

    /** What the numbers of points mean. */
    private Html lead() {
        int unpublished = report.cities().stream()
                .mapToInt(city -> city.readiness().unpublished())
                .max()
                .orElse(0);
        String open = unpublished == 0
                ? ""
                : " " + Phrases.count(unpublished, "criterion", "criteria")
                        + " of this edition were never published; their points are open for every city (grey).";
        return Html.el(
                "p",
                "meta",
                "Points are a range and no forecast: the first number is what is evidenced tonight, the second what it would"
                        + " come to if a person accepted all that is open." + open);
    }

    private String title(CitySummary.Result result) {
        return report.criteria().stream()
                .filter(c -> c.id().equals(result.criterion()))
                .map(CriterionText::title)
                .findFirst()
                .orElse(result.criterion().value());
    }

    private static Html links(CitySummary city) {
        List<Chart.Share> sides = Sides.shares(city.outcomes());
        Html cell = Html.el("div").add(Html.el("p").text(city.reached() + " of " + city.links()));
        if (city.links() > 0) cell.add(Chart.bar("Links of " + city.city().name(), sides));
        for (Chart.Share side : sides) {
            boolean citys = side.label().equals(Side.CITY.words());
            if (citys && side.count() > 0) cell.add(Html.el("p", "meta", side.count() + " on the city’s side"));
        }
        return cell;
    }

    private static Html changed(@Nullable Integer changes) {
        if (changes == null) return Html.el("p").text("first night");
        return Html.el("p").text(changes == 0 ? "none" : Phrases.number(changes));
    }

    private Html criteria() {
        Table table = new Table("Criteria over all cities", "Criterion", "Cities by verdict", "Supported");
        for (int i = 0; i < report.criteria().size(); i++) {
            CriterionText criterion = report.criteria().get(i);
            List<Chart.Share> shares = shares(criterion);
            int supported = shares.getFirst().count();
            Html name = Html.el("div").add(Html.el("p").text((i + 1) + ". " + criterion.title()));
            name.add(Html.el("p", "meta", criterion.group()));
            Html bar = Html.el("div");
            if (shares.stream().anyMatch(s -> s.count() > 0)) {
                bar.add(Chart.bar(criterion.title(), shares), Chart.legend(shares));
            }
            String of = supported + " of " + report.cities().size();
            table.row("", name, bar, Html.el("p").text(of));
        }
        return part("criteria", "Criteria over all cities").add(table.html());
    }

    private List<Chart.Share> shares(CriterionText criterion) {
        List<@Nullable Verdict> verdicts = new ArrayList<>(List.of(Verdict.values()));
        verdicts.add(null);
        return verdicts.stream()
                .map(verdict -> {
                    long count = report.cities().stream()
                            .flatMap(c -> c.results().stream())
                            .filter(r -> r.criterion().equals(criterion.id()) && r.verdict() == verdict)
                            .count();
                    Look look = Look.of(verdict);
                    return new Chart.Share(look.words(), look.style(), (int) count);
                })
                .toList();
    }

    private Html outcomes() {
        Map<FetchOutcome, Integer> counts = report.manifest().outcomes();
        List<Chart.Share> sides = Sides.shares(counts);
        Html section = part("outcomes", "Outcomes of all links").add(Explained.sides());
        if (Outcomes.sum(counts) == 0) return section.add(Html.el("p").text("No link was asked for."));
        Table table = new Table("Outcomes of supplied links", "Outcome", "Links", "What it means");
        counts.forEach((outcome, count) -> table.row(
                "",
                Html.el("div")
                        .add(
                                Html.el("p").add(Sides.badge(outcome)),
                                Html.el("p").cls("meta").add(Html.el("code").text(outcome.name()))),
                Html.el("p", "num", Phrases.number(count)),
                Html.el("p").text(outcome.sentence())));
        Html panel = Html.el("div").cls("panel").add(Chart.bar("Links by whose side", sides), Chart.legend(sides));
        return section.add(panel, table.html());
    }

    private Html incidents() {
        Table table = new Table("Incidents", "What happened", "Links", "Cities");
        for (Incident incident : report.incidents()) {
            Html what = Html.el("div").add(Html.el("p").text(incident.sentence()));
            if (incident.host() != null)
                what.add(Html.el("p").cls("meta").add(Html.el("bdi").text(incident.host())));
            String cities = Phrases.list(incident.cities());
            table.row(
                    "",
                    what,
                    Html.el("p", "num", Phrases.number(incident.links())),
                    Html.el("p").text(cities));
        }
        Html lead = Html.el("p", "meta", "One cause behind many failures, told once.");
        return part("incidents", "Incidents").add(lead, table.html());
    }

    private Html manifest() {
        Manifest sums = report.manifest();
        Table table = new Table("Sums of the night", "Sum", "Figures", "Closes");
        String links = Phrases.number(sums.linksIn()) + " rows supplied = " + Phrases.number(sums.duplicates())
                + " repeated + " + Phrases.number(Outcomes.sum(sums.outcomes())) + " outcomes";
        table.row("", cell("Links in and outcomes out"), cell(links), closes(sums.linksClose()));
        String findings = Phrases.number(sums.cities()) + " cities × " + Phrases.number(sums.criteria())
                + " criteria = " + Phrases.number(sums.findings()) + " findings + " + Phrases.number(sums.faults())
                + " faults of ours";
        table.row("", cell("Cities, criteria and findings"), cell(findings), closes(sums.findingsClose()));
        Html rest = Html.el("p")
                .cls("meta")
                .text("Run: " + report.state().words().toLowerCase(java.util.Locale.ROOT)
                        + ". Besides the supplied links "
                        + Phrases.count(Outcomes.sum(sums.discovered()), "page was", "pages were")
                        + " found and asked for. " + Phrases.count(sums.notModified(), "answer", "answers")
                        + " said “not modified”; " + Phrases.count(sums.extracted(), "document was", "documents were")
                        + " extracted and " + Phrases.number(sums.read())
                        + " read by the readers tonight, the others were"
                        + " unchanged.");
        return part("manifest", "Manifest").add(table.html(), rest);
    }

    private static Html cell(String text) {
        return Html.el("p").text(text);
    }

    private static Html closes(boolean closes) {
        return Html.el("p")
                .add(closes ? Look.SUPPORTED.badge("Closes", "yes") : Look.FAULT.badge("Does not close", "fault"));
    }
}
