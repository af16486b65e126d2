package org.precheck.report;

import java.util.List;
import java.util.TreeSet;

/** Where a page comes from, at its foot. */
final class Colophon {
    private Colophon() {}

    static Html of(CityReport report) {
        Html facts = facts(report.provenance());
        fact(facts, "Cards", String.join(", ", revisions(report)));
        TreeSet<String> extractors = new TreeSet<>();
        report.documents().forEach(d -> extractors.add(d.extractor()));
        fact(facts, "Extractors", extractors.isEmpty() ? "none used" : String.join(", ", extractors));
        return footer(facts);
    }

    static Html of(NightReport report) {
        return footer(facts(report.provenance()));
    }

    private static List<String> revisions(CityReport report) {
        return report.criteria().stream()
                .map(c -> c.id() + " revision " + c.revision())
                .toList();
    }

    private static Html facts(Provenance from) {
        Html facts = Html.el("dl").cls("facts");
        fact(facts, "Night", Phrases.day(from.night()));
        fact(facts, "Judged as of", Phrases.day(from.asOf()));
        fact(facts, "Edition", from.edition());
        if (from.run() != null) fact(facts, "Run", from.run());
        if (from.configDigest() != null) fact(facts, "Configuration", "SHA-256 " + from.configDigest());
        if (from.isolation() != null) fact(facts, "Parsers kept apart by", from.isolation());
        fact(facts, "Program", from.engine());
        return facts;
    }

    private static void fact(Html facts, String name, String value) {
        facts.add(Html.el("dt").text(name), Html.el("dd").text(value));
    }

    private static Html footer(Html facts) {
        return Html.el("footer")
                .at("id", "provenance")
                .add(
                        Html.el("h2").text("What the words mean"),
                        Explained.verdicts(),
                        Html.el("h2").text("Provenance"),
                        facts,
                        Html.el("p")
                                .text("Every quotation stands between two offsets of a document that is kept under the"
                                        + " digest shown with it. “precheck verify” walks from each of them back to the kept bytes."
                                        + " All times are UTC."));
    }
}
