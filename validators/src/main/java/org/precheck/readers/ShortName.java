package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** The short name that a text gives a body in brackets behind its name: {@code Data Executive Council ("DEC")}. */
final class ShortName {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;
    private static final int MOST = 3;

    private ShortName() {}

    /** Sentences that hold a short name which the marked sentences give. */
    static BitSet of(Subject subject, Marks marks, BitSet named) {
        List<String> names = new ArrayList<>();
        for (int at = named.nextSetBit(0); at >= 0 && names.size() < MOST; at = named.nextSetBit(at + 1)) {
            Sentence sentence = subject.sentences().get(at);
            for (int word = sentence.firstWord() + 1; word < sentence.endWord(); word++) {
                if (bracketed(subject, word)) names.add(subject.words().folded(word));
            }
        }
        return names.isEmpty() ? new BitSet() : marks.of(Phrases.of(names).terms());
    }

    private static boolean bracketed(Subject subject, int word) {
        Words words = subject.words();
        String written = words.written(word);
        boolean capitals = written.length() >= SHORTEST
                && written.length() <= LONGEST
                && written.chars().allMatch(Character::isUpperCase);
        if (!capitals) return false;
        String text = subject.document().text();
        String between = text.substring(words.end(word - 1), words.start(word));
        return between.contains("(")
                && words.end(word) < text.length()
                && "\"\u201d)".indexOf(text.charAt(words.end(word))) >= 0;
    }
}
