package org.precheck.report;

import java.util.Locale;

/** A range of points as a bar from none to all, with the tiers' thresholds above it. */
final class PointsChart {
    private static final int WIDTH = 640;

    private PointsChart() {}

    /** The whole edition; the legend belongs below it. */
    static Html of(Readiness readiness) {
        Points points = readiness.points();
        boolean marked = readiness.tiers().stream().anyMatch(t -> t.from() != null);
        int top = marked ? 22 : 0;
        Html svg = Html.el("svg")
                .at("viewBox", "0 0 " + WIDTH + " " + (top + 16))
                .at("role", "img")
                .at("aria-label", "Points: " + points.words())
                .cls("points");
        int open = points.most() - points.least() - readiness.unpublished();
        int known = points.least() + open;
        svg.add(part("s-yes", 0, points.least(), points.of(), top, 16));
        svg.add(part("s-part", points.least(), known, points.of(), top, 16));
        svg.add(part("s-cant", known, points.most(), points.of(), top, 16));
        svg.add(part("s-no", points.most(), points.of(), points.of(), top, 16));
        for (Readiness.TierMark tier : readiness.tiers()) {
            Integer from = tier.from();
            Integer to = tier.to();
            if (from == null || to == null) continue;
            double left = x(from, points.of());
            double right = Math.max(left + 2, x(to, points.of()));
            svg.add(rect("tier-mark", left, 15, right - left, 5));
            svg.add(Html.el("text")
                    .cls("tier-name")
                    .at("x", decimal((left + right) / 2))
                    .at("y", "11")
                    .text(tier.name()));
        }
        return svg;
    }

    /** A short bar for comparison. */
    static Html bar(Points points) {
        return bar(points, 0);
    }

    /** A short bar; points of criteria that were never published stand apart from those that a person has to look at. */
    static Html bar(Points points, int unpublished) {
        int known = points.most() - unpublished;
        return Html.el("svg")
                .at("viewBox", "0 0 160 12")
                .at("width", "160")
                .at("height", "12")
                .at("role", "img")
                .at("aria-label", points.words())
                .cls("strip")
                .add(small("s-yes", 0, points.least(), points.of()))
                .add(small("s-part", points.least(), known, points.of()))
                .add(small("s-cant", known, points.most(), points.of()))
                .add(small("s-rest", points.most(), points.of(), points.of()));
    }

    private static Html small(String style, int from, int to, int of) {
        return rect(style, 160.0 * from / Math.max(1, of), 0, 160.0 * (to - from) / Math.max(1, of), 12);
    }

    private static Html part(String style, int from, int to, int of, int y, int height) {
        double width = x(to, of) - x(from, of);
        return rect(style, x(from, of), y, width > 3 && to < of ? width - 2 : width, height);
    }

    private static double x(int points, int of) {
        return (double) WIDTH * points / Math.max(1, of);
    }

    private static Html rect(String style, double x, double y, double width, double height) {
        return Html.el("rect")
                .cls(style)
                .at("x", decimal(x))
                .at("y", decimal(y))
                .at("width", decimal(width))
                .at("height", decimal(height));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
