package org.precheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small drawings of counts, each with its meaning in words for those who cannot see it. */
final class Chart {
    private static final int CELL = 22;
    private static final int COLUMNS = 16;

    private Chart() {}

    /**
     * A part of a whole.
     *
     * @param label what it is
     * @param style class that colours it
     * @param count how many
     */
    record Share(String label, String style, int count) {}

    /** One horizontal bar, divided as the counts are; the legend with the counts belongs below it. */
    static Html bar(String meaning, List<Share> shares) {
        int sum = shares.stream().mapToInt(Share::count).sum();
        Html svg = drawing(meaning + ": " + words(shares), 600, 14)
                .at("preserveAspectRatio", "none")
                .cls("bar");
        double x = 0;
        for (Share share : shares) {
            if (share.count() == 0) continue;
            double width = 600.0 * share.count() / sum;
            svg.add(rect("s-" + share.style(), x, width - (x + width < 599 ? 2 : 0)));
            x += width;
        }
        return svg;
    }

    private static Html rect(String style, double x, double width) {
        return Html.el("rect")
                .cls(style)
                .at("x", decimal(x))
                .at("y", "0")
                .at("width", decimal(width))
                .at("height", "14");
    }

    /** The parts with their colours, names and counts. */
    static Html legend(List<Share> shares) {
        Html list = Html.el("ul").cls("legend");
        for (Share share : shares) {
            if (share.count() == 0) continue;
            Html key = Html.el("svg")
                    .cls("icon")
                    .at("viewBox", "0 0 12 12")
                    .at("width", "12")
                    .at("height", "12");
            key.at("aria-hidden", "true")
                    .add(Html.el("rect")
                            .cls("s-" + share.style())
                            .at("width", "12")
                            .at("height", "12")
                            .at("rx", "2"));
            list.add(Html.el("li")
                    .add(key)
                    .text(share.label() + " ")
                    .add(Html.el("b").text("" + share.count())));
        }
        return list;
    }

    /** One square a criterion, coloured and marked by its verdict; many of them stand in several rows. */
    static Html strip(String meaning, List<Look> looks) {
        int columns = Math.clamp(looks.size(), 1, COLUMNS);
        int rows = Math.max(1, (looks.size() + COLUMNS - 1) / COLUMNS);
        int width = columns * CELL - 2;
        int height = rows * CELL - 2;
        Html svg = drawing(meaning, width, height).at("width", "" + width).at("height", "" + height);
        svg.cls("strip");
        for (int i = 0; i < looks.size(); i++) {
            Look look = looks.get(i);
            String place = "translate(" + i % COLUMNS * CELL + " " + i / COLUMNS * CELL + ")";
            Html square = Html.el("rect")
                    .cls("s-" + look.style())
                    .at("width", "20")
                    .at("height", "20")
                    .at("rx", "3");
            Html mark = look.shape().cls("on").at("transform", "translate(4 4)");
            svg.add(Html.el("g").at("transform", place).add(Html.el("title").text(look.words()), square, mark));
        }
        return svg;
    }

    private static Html drawing(String meaning, int width, int height) {
        return Html.el("svg")
                .at("viewBox", "0 0 " + width + " " + height)
                .at("role", "img")
                .at("aria-label", meaning);
    }

    private static String words(List<Share> shares) {
        List<String> parts = new ArrayList<>();
        for (Share share : shares) {
            if (share.count() > 0) parts.add(share.count() + " " + share.label().toLowerCase(Locale.ROOT));
        }
        return Phrases.list(parts);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
