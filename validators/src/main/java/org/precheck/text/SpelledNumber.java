package org.precheck.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day or a year in words: {@code veintitrés}, {@code twenty-first}, {@code dois mil e vinte e um}, {@code twenty nineteen}.
 *
 * @param value the number
 * @param last its last word
 */
record SpelledNumber(int value, int last) {
    private static final String NTH = "nth-";
    private static final int LONGEST = 8;
    private static final Map<String, Integer> NTHS = new HashMap<>();
    private static final Set<String> AND;

    static {
        Terms terms = Terms.named(SpelledNumber.class, "date");
        for (String list : terms.names()) {
            if (!list.startsWith(NTH)) continue;
            for (String word : terms.list(list)) NTHS.put(word, Integer.parseInt(list.substring(NTH.length())));
        }
        AND = Set.copyOf(terms.list("and"));
    }

    /** The number that starts at a word, or null. */
    static @Nullable SpelledNumber at(Words words, int from) {
        int first = value(words.folded(from));
        if (first < 0) return null;
        int sum = first;
        int last = from;
        for (int w = from + 1; w < Math.min(words.size(), from + LONGEST); w++) {
            String word = words.folded(w);
            if (AND.contains(word) && w + 1 < words.size() && value(words.folded(w + 1)) >= 0) continue;
            double times = Numerals.times(word);
            int value = value(word);
            if (times == 1000 && sum < 10) sum *= 1000;
            else if (times == 100 && sum < 30) sum *= 100;
            else if (value >= 10 && (sum == 19 || sum == 20)) sum = sum * 100 + value;
            else if (value > 0 && fits(sum, value)) sum += value;
            else break;
            last = w;
        }
        return new SpelledNumber(sum, last);
    }

    /** Whether a part goes on with a number: a unit behind a ten, anything behind hundreds. */
    private static boolean fits(int sum, int value) {
        return (value < 10 && sum % 10 == 0) || (value < 100 && sum % 100 == 0);
    }

    private static int value(String word) {
        int small = Numerals.small(word);
        return small > 0 ? small : NTHS.getOrDefault(word, -1);
    }
}
