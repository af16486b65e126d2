package org.precheck.report;

import org.precheck.model.Verdict;

/** Figures at the top of a page. */
final class Tiles {
    private final Html list = Html.el("dl").cls("tiles");

    void add(String style, long count, String label) {
        String colour = style.isEmpty() ? "" : " t-" + style;
        Html dt = Html.el("dt").text(label);
        list.add(Html.el("div").cls("tile" + colour).add(dt, Html.el("dd").text(Phrases.number(count))));
    }

    /** Adds a verdict's figure; the rarer verdicts are left out where there is none. */
    void verdict(Verdict verdict, long count) {
        boolean always = verdict != Verdict.STALE && verdict != Verdict.CONFLICTING;
        if (count > 0 || always)
            add(Look.of(verdict).style(), count, Look.of(verdict).words());
    }

    void faults(long count) {
        if (count > 0) add(Look.FAULT.style(), count, Look.FAULT.words());
    }

    Html html() {
        return list;
    }
}
