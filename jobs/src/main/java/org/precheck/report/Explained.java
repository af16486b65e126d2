package org.precheck.report;

/** Sentences that stand on every page, so that nobody takes a report for more than it is. */
final class Explained {
    private Explained() {}

    static Html machine() {
        return Html.el(
                "p",
                "note",
                "This is a machine’s pre-check, not a decision. A program opened the links, kept what"
                        + " it saw and quotes it word for word; a reviewer decides. “Not assessed” and “could not tell” say"
                        + " nothing about the city.");
    }

    static Html sides() {
        return Html.el(
                "p",
                "meta",
                "Only what is on the city’s side counts as broken. What we could not verify, what may"
                        + " pass by itself and failures of ours are never held against the city.");
    }

    /** What the words of the verdicts mean. */
    static Html verdicts() {
        Html list = Html.el("dl").cls("words");
        word(list, Look.SUPPORTED, "Every required clause and enough clauses are met by quoted words.");
        word(list, Look.PARTIAL, "Some of it is met.");
        word(list, Look.STALE, "It was evidenced, but by something repealed, replaced or outside the time window.");
        word(list, Look.CONFLICTING, "Documents of the city contradict each other.");
        word(list, Look.NOT_FOUND, "All that was offered was read, and it is not there.");
        word(list, Look.NOT_ASSESSED, "We could not look, or only people can judge it.");
        word(list, Look.FAULT, "A failure of our own in the place of a verdict.");
        return list;
    }

    private static void word(Html list, Look look, String meaning) {
        list.add(Html.el("dt").add(look.badge()), Html.el("dd").text(meaning));
    }
}
