package org.precheck.readers;

import java.util.List;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;

/**
 * The note by which a code's publisher says that what stands above or below it is kept as history only: {@code Editor's
 * note: Ord. No. 25-44, adopted May 20, 2025, repealed Art. XII in its entirety}. A note that tells of a new text in the old
 * one's place ends nothing.
 */
final class CodeNote {
    /** Words in which a note says that it is one. */
    private static final int OPENING = 4;

    private CodeNote() {}

    /** Whether the sentence is such a note and the word of ending stands in it. */
    static boolean ends(Subject subject, Sentence sentence, Phrases.Hit ended) {
        if (sentence.furniture() || !says(subject, StatusTerms.CODE_NOTE, sentence, OPENING)) return false;
        boolean whole = false;
        for (Phrases.Hit hit : subject.hits(StatusTerms.WHOLE)) {
            whole |= hit.first() > ended.last() && hit.first() < sentence.endWord();
        }
        return whole && !says(subject, StatusTerms.ANEW, sentence, sentence.words());
    }

    private static boolean says(Subject subject, List<String> terms, Sentence sentence, int within) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            int behind = hit.first() - sentence.firstWord();
            if (behind >= 0 && behind < within && hit.last() < sentence.endWord()) return true;
        }
        return false;
    }
}
