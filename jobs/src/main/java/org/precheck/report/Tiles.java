package org.precheck.report;

import org.precheck.model.Verdict;

/** Figures at the top of a page. */
final class Tiles {
    private final Html list = Html.el("dl").cls("tiles");

    /** Adds a figure. */
    void add(long count, String label) {
        add("tile", label, Html.el("dd").text(Phrases.number(count)));
    }

    private void add(Look look, long count) {
        add(
                "tile t-" + look.style(),
                look.words(),
                Html.el("dd").add(look.icon()).text(Phrases.number(count)));
    }

    private void add(String style, String label, Html figure) {
        list.add(Html.el("div").cls(style).add(Html.el("dt").text(label), figure));
    }

    /** Adds a verdict's figure; the rarer verdicts are left out where there is none. */
    void verdict(Verdict verdict, long count) {
        boolean always = verdict != Verdict.STALE && verdict != Verdict.CONFLICTING;
        if (count > 0 || always) add(Look.of(verdict), count);
    }

    void faults(long count) {
        if (count > 0) add(Look.FAULT, count);
    }

    Html html() {
        return list;
    }
}
