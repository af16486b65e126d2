package org.precheck.readers;

import java.util.BitSet;
import java.util.Set;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * The name that a city gives its performance programme, made of a word for results and often the city's own name:
 * {@code KCStat}, {@code ResultsRoom}, {@code AshbyTrack}.
 */
final class ProgrammeName {
    private static final int SHORTEST = 6;
    private static final int HUMP = 4;
    private static final Set<String> PARTS = Set.copyOf(MeetingTerms.NAME_PARTS);
    private static final Set<String> NONE = Set.copyOf(MeetingTerms.NO_NAMES);

    private ProgrammeName() {}

    /** Sentences of the content that hold such a name. */
    static BitSet of(Subject subject) {
        BitSet named = new BitSet();
        for (int at = 0; at < subject.sentences().size(); at++) {
            Sentence sentence = subject.sentences().get(at);
            if (sentence.furniture()) continue;
            for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
                if (is(subject.words(), word)) named.set(at);
            }
        }
        return named;
    }

    /** The first such name that is made of the city's own, or -1. */
    static int ofCity(Subject subject) {
        Words words = subject.words();
        Words city = new Words(subject.city().name());
        for (int word = 0; word < words.size(); word++) {
            if (!words.capital(word) || !subject.isMain(word) || !is(words, word)) continue;
            String written = words.written(word);
            String hump = words.folded(word)
                    .substring(0, Math.min(hump(written, 0), words.folded(word).length()));
            for (int part = 0; part < city.size(); part++) if (like(hump, city.folded(part))) return word;
        }
        return -1;
    }

    private static boolean is(Words words, int word) {
        String folded = words.folded(word);
        if (folded.length() < SHORTEST || NONE.contains(folded) || !words.capital(word)) return false;
        if (folded.endsWith("stat") || folded.endsWith("stats")) return true;
        String written = words.written(word);
        if (written.length() != folded.length()) return false;
        for (int from = 0; from < written.length(); ) {
            int end = hump(written, from);
            boolean part = from > 0 || end < written.length();
            if (part && PARTS.contains(folded.substring(from, end))) return true;
            from = end;
        }
        return false;
    }

    /** Where the next part of a name written in humps begins, or its end. */
    private static int hump(String written, int from) {
        int end = from + 1;
        while (end < written.length()
                && !(Character.isUpperCase(written.charAt(end)) && Character.isLowerCase(written.charAt(end - 1)))) {
            end++;
        }
        return end;
    }

    /** Whether a part of a name is short for a city's: {@code Somer} for Somerville, {@code Cincy} for Cincinnati. */
    private static boolean like(String hump, String name) {
        int same = 0;
        while (same < Math.min(hump.length(), name.length()) && hump.charAt(same) == name.charAt(same)) same++;
        return same >= HUMP && same >= hump.length() - 1;
    }
}
