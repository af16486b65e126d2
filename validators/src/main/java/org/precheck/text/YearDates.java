package org.precheck.text;

/** Reads years, fiscal years, quarters and seasons: {@code FY26}, {@code 2025-26}, {@code Q3 2026}, {@code spring of 2026}. */
final class YearDates {
    private final DateWords words;
    private final DateLog log;

    YearDates(DateWords words, DateLog log) {
        this.words = words;
        this.log = log;
    }

    /** Reads {@code Q3 2026} and {@code FY26}; the word to go on with. */
    int abbreviated(int word, String folded) {
        boolean near = words.has(word + 1) && (words.joined(word, word + 1) || words.parted(word, word + 1));
        if (!near) return word + 1;
        int value = words.plain(word + 1);
        if (folded.equals("q")) {
            if (value < 1 || value > 4) return word + 1;
            int after = words.has(word + 2) && words.near(word + 1, word + 2) ? words.plain(word + 2) : -1;
            return DateWords.isYear(after) ? quarter(word, word + 2, after, value * 3) : word + 2;
        }
        if (value >= 10 && value <= 60) value += 2000;
        return DateWords.isYear(value) ? year(word, word + 1, value) : word + 1;
    }

    int fiscal(int word) {
        int at = word + 1;
        if (words.has(at) && words.folded(at).equals("year")) at++;
        if (!words.has(at) || !DateWords.isYear(words.plain(at)) || !words.near(at - 1, at)) return word + 1;
        return year(word, at, words.plain(at));
    }

    /** Keeps a year that starts at one word and whose figures stand at another; the word to go on with. */
    int year(int from, int at, int value) {
        int end = pair(at, value);
        log.years(value, end > at ? lastOfPair(value, words.plain(end)) : value, from, end);
        return end + 1;
    }

    int season(int word, int lastMonth) {
        int at = word + 1;
        while (words.has(at) && at <= word + 2 && Months.BETWEEN.contains(words.folded(at))) at++;
        if (!words.has(at) || !words.near(word, at) || !DateWords.isYear(words.plain(at))) return word + 1;
        return quarter(word, at, words.plain(at), lastMonth);
    }

    /** Reads {@code two thousand and twenty-nine} and {@code dos mil treinta}. */
    int inWords(int word) {
        if (Numerals.small(words.folded(word)) != 2 || !words.has(word + 2)) return word + 1;
        if (Numerals.times(words.folded(word + 1)) != 1000) return word + 1;
        int at = word + 2;
        int sum = 2000;
        int last = word;
        while (words.has(at) && at < word + 7) {
            String folded = words.folded(at);
            int small = folded.equals("one") ? 1 : Numerals.small(folded);
            if (small <= 0 && !Months.RANGE.contains(folded)) break;
            if (small > 0) {
                sum += small;
                last = at;
            }
            at++;
        }
        if (last == word || sum > 2099) return word + 1;
        log.years(sum, sum, word, last);
        return last + 1;
    }

    private int quarter(int from, int to, int value, int lastMonth) {
        log.quarter(value, lastMonth, from, to);
        return to + 1;
    }

    /** The second word of a pair such as {@code 2025-26} or {@code 2018–2022}, or the first where there is none. */
    private int pair(int word, int value) {
        if (!words.has(word + 1) || !words.parted(word, word + 1)) return word;
        char gap = words.after(word);
        int second = words.plain(word + 1);
        boolean next =
                second == (value + 1) % 100 || (DateWords.isYear(second) && second > value && second < value + 40);
        return (gap == '-' || gap == '–' || gap == '/') && next ? word + 1 : word;
    }

    private static int lastOfPair(int value, int second) {
        return second < 100 ? value - value % 100 + second : second;
    }
}
