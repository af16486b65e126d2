package org.precheck.readers;

import java.util.List;
import org.precheck.text.Terms;

/**
 * Cues by which a kind of document is known; their words stand in {@code kind.terms}.
 *
 * @param kind name of the kind
 * @param words the kind in plain words
 * @param opening terms that count in the title and the opening, twice in a heading or short line
 * @param says terms that count anywhere
 * @param weight what one of those counts
 * @param most what those count together at most
 * @param needed from what sum on it is this kind
 * @param overInstrument whether it holds even of a text that is laid out as a legal instrument
 */
record KindCues(
        String kind,
        String words,
        List<String> opening,
        List<String> says,
        double weight,
        double most,
        double needed,
        boolean overInstrument) {
    private static final Terms TERMS = Terms.named(KindCues.class, "kind");

    /** All kinds that are known by cues. */
    static final List<KindCues> ALL = List.of(
            over("template", "a model, sample or blank form", 0.8, 4, 2.4),
            over("proclamation", "a ceremonial proclamation", 1.5, 4, 2),
            cues("news", "news", 0.7, 4, 2.4),
            cues("minutes", "minutes of a meeting", 0.6, 3, 2.4),
            cues("agenda", "an agenda", 0.6, 2, 1.6),
            cues("opinion", "a committee's opinion on a proposal", 0.8, 4, 3.4),
            cues("staff-report", "a report that recommends a decision", 0.8, 4, 3.4),
            cues("guide", "a guide or how-to", 0.25, 3, 2.6),
            cues("certification", "a page about the certification", 0.5, 3, 3.4),
            cues("vendor", "a company's page", 0.8, 4, 2.6),
            cues("job", "a job advertisement", 0.7, 3, 2.6));

    /** Words that open the parts of an instrument. */
    static final List<String> PARTS = TERMS.list("parts");

    /** Words of duty. */
    static final List<String> DUTIES = TERMS.list("duties");

    /** Says that something is still to come. */
    static final List<String> TO_COME = TERMS.list("to-come");

    /** Somebody is quoted. */
    static final List<String> SPEECH = TERMS.list("speech");

    private static KindCues cues(String kind, String words, double weight, double most, double needed) {
        return made(kind, words, weight, most, needed, false);
    }

    private static KindCues over(String kind, String words, double weight, double most, double needed) {
        return made(kind, words, weight, most, needed, true);
    }

    private static KindCues made(
            String kind, String words, double weight, double most, double needed, boolean overInstrument) {
        List<String> opening = TERMS.list(kind);
        List<String> says = TERMS.list(kind + "-says");
        return new KindCues(kind, words, opening, says, weight, most, needed, overInstrument);
    }

    /** A kind in plain words. */
    static String words(String kind) {
        for (KindCues cues : ALL) if (cues.kind().equals(kind)) return cues.words();
        return kind.equals("dataset") ? "a table of data" : kind;
    }
}
