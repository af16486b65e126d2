package org.precheck.readers;

import java.util.List;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * The note by which a code's publisher says that what stands above or below it is kept as history only: {@code Editor's
 * note: Ord. No. 25-44, adopted May 20, 2025, repealed Art. XII in its entirety}. A note that tells of a new text in the old
 * one's place ends nothing, nor one about a part whose number no heading above it bears. Publishers set such notes apart, so
 * that they may look like furniture.
 */
final class CodeNote {
    /** Words in which a note says that it is one. */
    private static final int OPENING = 4;

    /** Words behind the verb in which the part is named. */
    private static final int PART = 6;

    private CodeNote() {}

    /** Whether the sentence is such a note and the word of ending stands in it. */
    static boolean ends(Subject subject, Sentence sentence, Phrases.Hit ended) {
        if (!says(subject, StatusTerms.CODE_NOTE, sentence, OPENING) || !headed(subject, sentence, ended)) return false;
        boolean whole = false;
        for (Phrases.Hit hit : subject.hits(StatusTerms.WHOLE)) {
            whole |= hit.first() > ended.last() && hit.first() < sentence.endWord();
        }
        return whole && !says(subject, StatusTerms.ANEW, sentence, sentence.words());
    }

    /** Whether a heading above the note bears the number of the part that it speaks of: {@code Art. XII}. */
    private static boolean headed(Subject subject, Sentence sentence, Phrases.Hit ended) {
        Words words = subject.words();
        for (int w = ended.last() + 1; w + 1 < Math.min(sentence.endWord(), ended.last() + PART); w++) {
            if (!StatusTerms.DIVISIONS.contains(words.folded(w))) continue;
            String number = words.folded(w + 1);
            return sentence.passage().headings().stream().anyMatch(heading -> bears(new Words(heading), number));
        }
        return true;
    }

    private static boolean bears(Words heading, String number) {
        for (int w = 0; w < heading.size(); w++) if (heading.is(w, number)) return true;
        return false;
    }

    private static boolean says(Subject subject, List<String> terms, Sentence sentence, int within) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            int behind = hit.first() - sentence.firstWord();
            if (behind >= 0 && behind < within && hit.last() < sentence.endWord()) return true;
        }
        return false;
    }
}
