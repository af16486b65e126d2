package org.precheck.report;

import org.precheck.report.DocumentSummary.Source;

/** Where a document came from, in words. */
final class Origin {
    private Origin() {}

    /** Adds the address as supplied and as reached, how it was found, and when it was captured. */
    static void describe(Source source, Html into) {
        Route route = source.route();
        boolean same = route.direct() && route.supplied().equals(source.address());
        into.text("Supplied as ").add(address(route.supplied()));
        if (same) {
            into.text(" and reached there");
        } else {
            if (!route.direct()) {
                into.text(", discovered from there by following ");
                for (int i = 0; i < route.followed().size(); i++) {
                    String anchor = route.followed().get(i).anchor();
                    into.text(i == 0 ? "" : ", then ");
                    if (anchor.isBlank()) into.text("a link");
                    else
                        into.text("“")
                                .add(Html.el("bdi").text(Phrases.brief(anchor)))
                                .text("”");
                }
            }
            into.text(", reached at ").add(address(source.address()));
        }
        into.text(" · captured ").add(Phrases.time(source.at())).text(" · ");
    }

    /** An address, shown whole and linked where that is safe. */
    static Html address(String address) {
        return Html.el("bdi").cls("addr").add(Html.toWeb(address, Phrases.brief(address)));
    }
}
