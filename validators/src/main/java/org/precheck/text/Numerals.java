package org.precheck.text;

import java.util.HashMap;
import java.util.Map;

/** Numbers in words and the words that multiply them; the lists stand in {@code numeral.terms}. */
final class Numerals {
    private static final String TIMES_LIST = "times-";
    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Double> TIMES = new HashMap<>();

    static {
        Terms terms = Terms.named(Numerals.class, "numeral");
        for (String list : terms.names()) {
            for (String word : terms.list(list)) {
                if (list.startsWith(TIMES_LIST)) {
                    TIMES.put(word, Double.parseDouble(list.substring(TIMES_LIST.length())));
                } else {
                    SMALL.put(word, Integer.parseInt(list));
                }
            }
        }
    }

    private Numerals() {}

    /** The value of a numeral word such as {@code twelve}, or -1. */
    static int small(String folded) {
        return SMALL.getOrDefault(folded, -1);
    }

    /** What a word such as {@code thousand} multiplies by, or 0. */
    static double times(String folded) {
        return TIMES.getOrDefault(folded, 0.0);
    }

    /**
     * The value of figures with separators. A point or comma before exactly three digits parts thousands, any other one
     * parts decimals.
     */
    static double value(String figures) {
        StringBuilder plain = new StringBuilder(figures.length());
        int length = figures.length();
        for (int at = 0; at < length && plain.length() < 18; at++) {
            char sign = figures.charAt(at);
            if (sign >= '0' && sign <= '9') {
                plain.append(sign);
                continue;
            }
            int next = at + 1;
            while (next < length && Character.isDigit(figures.charAt(next))) next++;
            boolean thousands = next - at == 4 && at <= 3 + 4 * count(figures, at) && figures.charAt(0) != '0';
            if (!thousands && plain.indexOf(".") < 0) plain.append('.');
        }
        return plain.isEmpty() ? 0 : Double.parseDouble(plain.toString());
    }

    private static int count(String figures, int before) {
        int count = 0;
        for (int at = 0; at < before; at++) if (!Character.isDigit(figures.charAt(at))) count++;
        return count;
    }
}
