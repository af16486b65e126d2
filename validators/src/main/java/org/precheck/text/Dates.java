package org.precheck.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates: full dates, months, quarters, seasons, calendar and fiscal years, in figures and in English, Spanish,
 * Portuguese and French. A day and month without a year take the year of the nearest date before them, and are marked as
 * not certain. Names of months and the words within dates stand in {@code date.terms}.
 */
public final class Dates {
    private static final int REACH = 24;

    private final DateWords words;
    private final DateLog log = new DateLog();
    private final NumericDates numeric;
    private final YearDates years;

    private Dates(Words words, String text, boolean monthFirst) {
        this.words = new DateWords(words, text);
        this.numeric = new NumericDates(this.words, log, monthFirst);
        this.years = new YearDates(this.words, log);
    }

    /**
     * All dates of a text, in its order.
     *
     * @param monthFirst whether {@code 03/04/2026} means 4 March, as in the United States
     */
    public static List<DatePlace> of(Words words, String text, boolean monthFirst) {
        Dates dates = new Dates(words, text, monthFirst);
        int word = 0;
        while (word < words.size()) word = dates.read(word);
        return dates.log.found();
    }

    private int read(int word) {
        if (Character.isDigit(words.charAt(words.words().start(word)))) return figures(word);
        String folded = words.folded(word);
        int month = Months.month(folded);
        if (month > 0) return monthName(word, word, 0, month);
        if (folded.equals("q") || folded.equals("fy")) return years.abbreviated(word, folded);
        if (Months.FISCAL.contains(folded)) return years.fiscal(word);
        int spelled = spelledDay(word);
        if (spelled > word) return spelled;
        int season = Months.season(folded);
        return season > 0 ? years.season(word, season) : years.inWords(word);
    }

    private int figures(int word) {
        int after = numeric.read(word);
        if (after > word) return after;
        int value = words.plain(word);
        if (DateWords.isYear(value)) return years.year(word, word, value);
        if (value < 1 || value > 31) return word + 1;
        int next = word + 1;
        if (ordinal(word)) next++;
        next = between(next);
        boolean close =
                words.has(next) && words.words().start(next) - words.words().end(word) <= REACH;
        int month = close ? Months.month(words.folded(next)) : 0;
        return month > 0 ? monthName(word, next, value, month) : word + 1;
    }

    /** A day in words that has its month and year behind it: {@code veintitrés de marzo de dos mil veintidós}; else the same word. */
    private int spelledDay(int word) {
        SpelledNumber day = SpelledNumber.at(words.words(), word);
        if (day == null || day.value() > 31) return word;
        int next = day.last() + 1;
        if (words.has(next) && words.plain(next) == day.value()) next++;
        next = between(next);
        int month = words.has(next) && words.near(day.last(), next) ? Months.month(words.folded(next)) : 0;
        if (month == 0 && words.has(next) && next > day.last() + 1) month = Months.month(words.folded(next));
        if (month == 0) return word;
        int after = next + 1;
        while (words.has(after) && after <= next + 2 && Months.BETWEEN.contains(words.folded(after))) after++;
        boolean dated = yearAfter(next, after, true) >= 0 || spelledYear(after) != null;
        return dated ? monthName(word, next, day.value(), month) : word;
    }

    /** A year in words, also behind {@code del año}, or null. */
    private @Nullable SpelledNumber spelledYear(int from) {
        int at = from;
        while (words.has(at)
                && at < from + 5
                && (Months.BETWEEN.contains(words.folded(at)) || Months.YEAR.contains(words.folded(at)))) at++;
        SpelledNumber year = words.has(at) ? SpelledNumber.at(words.words(), at) : null;
        return year != null && DateWords.isYear(year.value()) ? year : null;
    }

    private boolean ordinal(int word) {
        return words.has(word + 1) && words.joined(word, word + 1) && Months.ORDINALS.contains(words.folded(word + 1));
    }

    /** Passes the words between a day and its month: {@code 19th day of September}, {@code 15 días del mes de marzo}. */
    private int between(int word) {
        int next = word;
        while (words.has(next) && next < word + 5) {
            String folded = words.folded(next);
            if (!Months.BETWEEN.contains(folded) && !Months.DAY_WORDS.contains(folded)) break;
            next++;
        }
        return next;
    }

    /** Reads on from a month's name; the day, where one stood before it, is given. */
    private int monthName(int from, int at, int day, int month) {
        int last = at;
        int next = at + 1;
        while (words.has(next) && next <= at + 2 && Months.BETWEEN.contains(words.folded(next))) next++;
        int found = day;
        if (found == 0 && isDay(last, next)) {
            found = words.plain(next);
            last = ordinal(next) ? next + 1 : next;
            next = last + 1;
        }
        int yearAt = yearAfter(last, next, found > 0);
        SpelledNumber spelled = yearAt < 0 ? spelledYear(next) : null;
        if (spelled != null) yearAt = spelled.last();
        boolean hasYear = yearAt >= 0;
        if (hasYear) last = yearAt;
        if (!hasYear && found == 0 && Months.doubtful(words.folded(at))) return at + 1;
        int of = spelled != null ? spelled.value() : hasYear ? words.plain(yearAt) : log.yearNear(at, month, found);
        if (of == 0) return last + 1;
        if (hasYear) log.remember(of, last);
        if (found > 0) log.day(of, month, found, hasYear, from, last);
        else log.month(of, month, hasYear, from, last);
        int after = last + 1;
        while (found > 0 && !hasYear && moreDay(after)) {
            log.day(of, month, words.plain(after), false, after, after);
            after++;
        }
        return after;
    }

    private boolean isDay(int last, int next) {
        if (!words.has(next) || !words.near(last, next)) return false;
        int value = words.plain(next);
        return value >= 1 && value <= 31 && !timeAfter(next);
    }

    /** The word of the year behind a month or a day, also behind a range such as {@code August 13 and 14, 2026}, or -1. */
    private int yearAfter(int last, int next, boolean ofDay) {
        if (!words.has(next)) return -1;
        if (words.near(last, next) && DateWords.isYear(words.plain(next))) return next;
        int at = next;
        while (ofDay && words.has(at) && at < next + 3 && !DateWords.isYear(words.plain(at))) {
            int value = words.plain(at);
            boolean inside = (value > 0 && value <= 31) || Months.RANGE.contains(words.folded(at));
            if (!inside) return -1;
            at++;
        }
        return at > next && words.has(at) && DateWords.isYear(words.plain(at)) ? at : -1;
    }

    /** Whether another day of the same month follows: {@code July 9, 23; August 6}. */
    private boolean moreDay(int word) {
        if (!words.has(word) || words.words().start(word) - words.words().end(word - 1) > 2) return false;
        int value = words.plain(word);
        return words.after(word - 1) == ','
                && value >= 1
                && value <= 31
                && !timeAfter(word)
                && words.after(word) != '%';
    }

    private boolean timeAfter(int word) {
        char after = words.after(word);
        return after == ':' || after == '%' || after == '/';
    }
}
