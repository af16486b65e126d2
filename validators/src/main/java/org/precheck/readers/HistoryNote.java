package org.precheck.readers;

import org.jspecify.annotations.Nullable;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;

/** Finds the bracket that tells by which ordinance a part of a code was enacted: {@code (Ord. 1021 § 1, 2016)}. */
final class HistoryNote {
    /** Longest note, in characters. */
    private static final int LONGEST = 240;

    private final Subject subject;

    HistoryNote(Subject subject) {
        this.subject = subject;
    }

    /** The sentence that holds the note, or null. */
    @Nullable
    Sentence sentence() {
        String text = subject.document().text();
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.HISTORY)) {
            int from = subject.words().start(hit.first());
            boolean opens = from > 0 && "([".indexOf(text.charAt(from - 1)) >= 0;
            int close = opens ? closing(text, from) : -1;
            boolean numbered = close > 0 && text.substring(from, close).chars().anyMatch(Character::isDigit);
            Sentence sentence = numbered ? subject.sentenceOf(hit.first()) : null;
            if (sentence != null && !sentence.furniture()) return sentence;
        }
        return null;
    }

    private static int closing(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == ']') return i;
        }
        return -1;
    }
}
