package org.precheck.text;

import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A length of time in whole years or months: {@code two years}, {@code dos (2) años}, {@code 18 mois}.
 *
 * @param period how long
 * @param firstWord its first word
 * @param lastWord its last word
 */
public record Span(Period period, int firstWord, int lastWord) {
    private static final Terms LISTS = Terms.named(Span.class, "date");
    private static final Set<String> YEARS = Set.copyOf(LISTS.list("years"));
    private static final Set<String> MONTHS = Set.copyOf(LISTS.list("months"));
    private static final int LONGEST = 40;

    /** The length of time that starts at a word, or null. */
    public static @Nullable Span at(Words words, int from) {
        int value = figures(words, from);
        int next = from + 1;
        if (value < 0) {
            SpelledNumber spelled = SpelledNumber.at(words, from);
            if (spelled == null) return null;
            value = spelled.value();
            next = spelled.last() + 1;
            if (next < words.size() && figures(words, next) == value) next++;
        }
        if (value < 1 || value > LONGEST || next >= words.size()) return null;
        String unit = words.folded(next);
        if (YEARS.contains(unit)) return new Span(Period.ofYears(value), from, next);
        return MONTHS.contains(unit) ? new Span(Period.ofMonths(value), from, next) : null;
    }

    private static int figures(Words words, int word) {
        String written = words.folded(word);
        boolean figures = written.length() <= 2 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return figures ? Integer.parseInt(written) : -1;
    }
}
