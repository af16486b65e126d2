package org.precheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds quantities: percentages, money, shares in words and counts, in figures and in number words. Years, dates, times and
 * the numbers of things (Section 4, Resolution 2025-38, Goal 3, FY26) are no quantities. The words stand in
 * {@code amount.terms} and {@code numeral.terms}.
 */
public final class Amounts {
    private static final Terms TERMS = Terms.named(Amounts.class, "amount");
    private static final Phrases SHARES = Phrases.of(TERMS.list("share"));
    private static final Set<String> JOINS = Set.copyOf(TERMS.list("joins"));
    private static final Set<String> STARTS = Set.copyOf(TERMS.list("starts"));

    private final Words words;
    private final String text;
    private final Units units;
    private final FreeFigures free;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(Words words, String text) {
        this.words = words;
        this.text = text;
        this.units = new Units(words, text);
        this.free = new FreeFigures(words, text, units);
    }

    /** All quantities of a text, in its order. */
    public static List<Amount> of(Words words, String text) {
        Amounts amounts = new Amounts(words, text);
        int word = 0;
        while (word < words.size()) word = amounts.read(word);
        for (Phrases.Hit share : SHARES.hits(words)) {
            amounts.found.add(new Amount(Amount.Kind.SHARE, 0, share.first(), share.last()));
        }
        amounts.found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return List.copyOf(amounts.found);
    }

    /** Reads a quantity at a word if one starts there; the word to go on with. */
    private int read(int word) {
        if (Character.isDigit(text.charAt(words.start(word)))) return figures(word);
        String folded = words.folded(word);
        return Numerals.small(folded) > 0 || STARTS.contains(folded) ? inWords(word) : word + 1;
    }

    private int figures(int word) {
        if (!free.free(word)) return word + 1;
        String written = words.folded(word);
        double value = Numerals.value(written);
        int last = word;
        while (last + 1 < words.size() && groupOfThousand(word, last)) {
            last++;
            value = value * 1000 + Numerals.value(words.folded(last));
        }
        last = multiplied(last);
        if (last > word) value *= factor(word + 1, last);
        boolean money = units.moneyBefore(word) || units.moneyAfter(last);
        if (!money && last == word && yearLike(written)) return word + 1;
        return add(word, last, value, money);
    }

    private double factor(int from, int last) {
        double factor = 1;
        for (int at = from; at <= last; at++) {
            double times = Numerals.times(words.folded(at));
            if (times > 0) factor *= times;
        }
        return factor;
    }

    private int inWords(int word) {
        double total = 0;
        double part = 0;
        int at = word;
        int last = word - 1;
        while (at < words.size()) {
            String folded = words.folded(at);
            int small = folded.equals("one") ? 1 : Numerals.small(folded);
            double times = Numerals.times(folded);
            boolean joins = JOINS.contains(folded);
            if (small > 0) {
                part += small;
            } else if (times >= 1000) {
                total += (part == 0 ? 1 : part) * times;
                part = 0;
            } else if (times > 0) {
                part = (part == 0 ? 1 : part) * times;
            } else if (!(joins && at > word && followed(at) && part + total >= 20)) {
                break;
            }
            if (!joins) last = at;
            at++;
        }
        double value = total + part;
        if (last < word) return word + 1;
        if (value == 1) return word + 1;
        if (value >= 1990 && value <= 2100 && last - word >= 2) return last + 1;
        return add(word, last, value, units.moneyAfter(last));
    }

    private boolean followed(int join) {
        return join + 1 < words.size() && Numerals.small(words.folded(join + 1)) > 0;
    }

    private int add(int word, int last, double value, boolean money) {
        int percent = units.percentEnd(last);
        int end = Math.max(last, percent);
        Amount.Kind kind = percent >= 0 ? Amount.Kind.PERCENT : money ? Amount.Kind.MONEY : Amount.Kind.COUNT;
        found.add(new Amount(kind, value, word, end));
        return end + 1;
    }

    /** Whether another group of three figures follows behind a blank: {@code 740 000 $}, {@code USD 1 250}. */
    private boolean groupOfThousand(int first, int word) {
        int end = words.end(word);
        int next = words.start(word + 1);
        if (next - end != 1 || words.end(word + 1) - next != 3 || words.end(word) - words.start(word) > 3) return false;
        if (!Character.isDigit(text.charAt(next))) return false;
        char gap = text.charAt(end);
        return gap == '\u00a0' || gap == '\u202f' || (gap == ' ' && moneyBehind(first, word + 1));
    }

    /** Whether the groups that go on from here end as money. */
    private boolean moneyBehind(int first, int from) {
        int last = from;
        while (last + 1 < words.size()
                && words.start(last + 1) - words.end(last) == 1
                && words.end(last + 1) - words.start(last + 1) == 3
                && Character.isDigit(text.charAt(words.start(last + 1)))) last++;
        return units.moneyAfter(last) || units.moneyBefore(first);
    }

    private int multiplied(int last) {
        int at = last;
        while (at + 1 < words.size()
                && Numerals.times(words.folded(at + 1)) > 0
                && words.start(at + 1) - words.end(at) <= 1
                && (words.end(at + 1) - words.start(at + 1) > 2
                        || units.moneyBefore(last)
                        || units.moneyAfter(at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean yearLike(String written) {
        return written.length() == 4 && (written.startsWith("19") || written.startsWith("20"));
    }
}
