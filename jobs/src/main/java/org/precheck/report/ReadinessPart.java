package org.precheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.precheck.model.CriterionId;
import org.precheck.model.Finding;
import org.precheck.report.Readiness.Group;
import org.precheck.report.Readiness.TierMark;

/** What a city's page shows of readiness: the range of points, tiers, areas, phases and peers. */
final class ReadinessPart {
    private final Readiness readiness;
    private final Map<CriterionId, Look> looks = new HashMap<>();
    private final Map<CriterionId, String> titles = new HashMap<>();

    ReadinessPart(CityReport report) {
        this.readiness = report.readiness();
        for (CriterionText criterion : report.criteria()) {
            Finding finding = report.finding(criterion.id()).orElse(null);
            looks.put(criterion.id(), Look.of(finding == null ? null : finding.verdict()));
            titles.put(criterion.id(), criterion.title());
        }
    }

    /** Everything below the heading. */
    List<Html> html() {
        List<Html> parts = new ArrayList<>();
        Html total = Html.el("div").cls("panel");
        total.add(headline(), PointsChart.of(readiness), Chart.legend(shares()));
        String tier = tier();
        if (!tier.isEmpty()) total.add(Html.el("p", "tier", tier));
        if (!readiness.tiers().isEmpty()) total.add(tiers());
        for (String remark : readiness.remarks()) total.add(Html.el("p", "meta", remark));
        parts.add(Html.el(
                "p",
                "note",
                "This is a range, not a forecast. A point counts as evidenced where a finding is Supported and as open"
                        + " where a person still has to look. Reviewers decide every point, also by documents that are not"
                        + " public and that no machine has seen."));
        parts.add(total);
        Html panels = Html.el("div").cls("panels");
        if (!readiness.phases().isEmpty()) panels.add(groups("By phase of the Standard", readiness.phases()));
        panels.add(groups("By practice area", readiness.areas()));
        if (readiness.phases().isEmpty()) panels.add(peers());
        parts.add(panels);
        if (!readiness.phases().isEmpty()) parts.add(peers());
        return parts;
    }

    private Html headline() {
        Points points = readiness.points();
        String range = points.least() == points.most()
                ? Phrases.number(points.least())
                : Phrases.number(points.least()) + "–" + Phrases.number(points.most());
        return Html.el("p")
                .cls("range")
                .add(Html.el("b").text(range))
                .text(" of " + Phrases.number(points.of()) + " points: "
                        + (points.least() == points.most()
                                ? "nothing is open."
                                : Phrases.number(points.least()) + " evidenced, up to " + Phrases.number(points.most())
                                        + " if everything open were accepted."));
    }

    private List<Chart.Share> shares() {
        Points points = readiness.points();
        int open = points.most() - points.least() - readiness.unpublished();
        return List.of(
                new Chart.Share("Evidenced", "yes", points.least()),
                new Chart.Share("Open: a person has to look", "part", open),
                new Chart.Share("Open: criterion not published", "cant", readiness.unpublished()),
                new Chart.Share("Not found", "no", points.of() - points.most()));
    }

    private String tier() {
        if (readiness.tiers().isEmpty()) return "";
        String lowest = readiness.lowestTier();
        String highest = readiness.highestTier();
        if (highest == null) return "Tier: no tier is within this range.";
        if (highest.equals(lowest)) return "Tier within this range: " + lowest + ".";
        return "Tiers within this range: from " + (lowest == null ? "none" : lowest) + " to " + highest + ".";
    }

    private Html tiers() {
        Html list = Html.el("dl").cls("facts");
        for (TierMark tier : readiness.tiers()) {
            Html says = Html.el("dd");
            for (var threshold : tier.thresholds()) {
                Integer points = threshold.points(readiness.points().of());
                String from = points == null
                        ? "from " + Phrases.count(phases(threshold.phases()), "phase", "phases") + ". "
                        : "from " + threshold.percent() + " %, " + Phrases.count(points, "point", "points") + ". ";
                says.add(Html.el("p").text(from + threshold.source()));
            }
            list.add(Html.el("dt").text(tier.name()), says);
        }
        return list;
    }

    private static int phases(@org.jspecify.annotations.Nullable Integer phases) {
        return phases == null ? 0 : phases;
    }

    private Html groups(String title, List<Group> groups) {
        Html rows = Html.el("dl").cls("readiness");
        for (Group group : groups) {
            List<Look> row = group.criteria().stream()
                    .map(id -> looks.getOrDefault(id, Look.FAULT))
                    .toList();
            String words = Phrases.list(group.criteria().stream()
                    .map(id -> titles.getOrDefault(id, id.value()) + " "
                            + looks.getOrDefault(id, Look.FAULT).words().toLowerCase(java.util.Locale.ROOT))
                    .toList());
            rows.add(
                    Html.el("dt").text(group.name()),
                    Html.el("dd")
                            .add(
                                    Chart.strip(group.name() + ": " + words, row),
                                    Html.el("span", "meta", group.points().words())));
        }
        return Html.el("div").cls("panel").add(Html.el("h3").text(title), rows);
    }

    private Html peers() {
        Peers peers = readiness.peers();
        Html panel = Html.el("div").cls("panel").add(Html.el("h3").text("Cities of its size"));
        if (peers.from() == null) {
            return panel.add(
                    Html.el("p", "meta", "The city’s population is not known, so it is compared with no other city."));
        }
        Integer least = peers.least();
        Integer most = peers.most();
        if (least == null || most == null) {
            String others = peers.cities() == 0 ? "No other city" : "Only " + Phrases.number(peers.cities());
            String be = peers.cities() == 0 ? "" : peers.cities() == 1 ? " other city" : " other cities";
            return panel.add(Html.el(
                    "p",
                    "meta",
                    others + be + " of " + peers.size() + (peers.cities() < 2 ? " is" : " are")
                            + " in this run. That is too few to compare: it takes " + peers.fewest() + "."));
        }
        Points own = readiness.points();
        Html bars = Html.el("dl").cls("readiness");
        bars.add(Html.el("dt").text("This city"), peer(own));
        bars.add(Html.el("dt").text("Middle of the others"), peer(new Points(least, Math.max(least, most), own.of())));
        return panel.add(
                bars,
                Html.el(
                        "p",
                        "meta",
                        Phrases.number(peers.cities()) + " other cities of " + peers.size()
                                + " in this run, judged by the same criteria the same night."));
    }

    private static Html peer(Points points) {
        return Html.el("dd").add(PointsChart.bar(points), Html.el("span", "meta", points.words()));
    }
}
