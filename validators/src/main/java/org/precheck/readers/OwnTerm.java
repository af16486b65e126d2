package org.precheck.readers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Span;
import org.precheck.text.Words;

/**
 * Finds the term after which a document ends by itself, counted from its own day: {@code This ordinance expires two years after
 * its adoption}; {@code tendrá una vigencia de dos años}.
 */
final class OwnTerm {
    /** Words between the verb and the length of time. */
    private static final int REACH = 14;
    /** Words before the verb in which "this ordinance" stands. */
    private static final int SUBJECT = 14;

    /** Right before the length of time where it is a rhythm or a limit of something else. */
    private static final Set<String> OTHER = Set.of("every", "cada", "least", "within", "chaque");

    private final Subject subject;
    private final Words words;

    OwnTerm(Subject subject) {
        this.subject = subject;
        words = subject.words();
    }

    /**
     * The fact until when it holds, or null.
     *
     * @param since the document's own day, or null where it tells none
     */
    @Nullable
    Fact fact(@Nullable LocalDate since) {
        if (since == null) return null;
        for (Phrases.Hit hit : subject.hits(StatusTerms.RENEWED)) if (subject.isMain(hit.first())) return null;
        for (Phrases.Hit hit : subject.hits(StatusTerms.TERM)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null || !ofItself(sentence, hit)) continue;
            Span span = span(sentence, hit);
            if (span == null) continue;
            LocalDate after = since.plus(span.period()).plusDays(1);
            String says = "It holds no longer than " + after.minusDays(1) + ", by its own term.";
            return new Fact("expires", says, List.of(subject.cite(sentence)), after, null, null);
        }
        return null;
    }

    private @Nullable Span span(Sentence sentence, Phrases.Hit hit) {
        int end = Math.min(sentence.endWord(), hit.last() + REACH);
        for (int w = Math.max(sentence.firstWord(), hit.first() - SUBJECT); w < end; w++) {
            Span span = Span.at(words, w);
            boolean other = w > 0 && OTHER.contains(words.folded(w - 1));
            if (span != null && !other) return span;
        }
        return null;
    }

    /** {@code This ordinance}, {@code el presente decreto}: it speaks of itself as a whole. */
    private boolean ofItself(Sentence sentence, Phrases.Hit hit) {
        for (int w = Math.max(sentence.firstWord(), hit.first() - SUBJECT); w + 1 < hit.first(); w++) {
            boolean points = InstrumentTerms.THIS.contains(words.folded(w));
            boolean self = StatusTerms.ITSELF.contains(words.folded(w + 1))
                    && !StatusTerms.PARTS.contains(words.folded(w + 1));
            if (points && self) return true;
        }
        return false;
    }
}
