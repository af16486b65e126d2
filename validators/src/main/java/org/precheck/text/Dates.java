package org.precheck.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.DatePlace.Precision;

/**
 * Finds dates: full dates, months, quarters, seasons, calendar and fiscal years, in figures and in English, Spanish,
 * Portuguese and French. A day and month without a year take the year of the nearest date before them, and are marked as
 * not certain.
 */
public final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2150;
    private static final int NEAR = 60;
    private static final int CLOSE = 14;
    private static final int OPENING = 80;
    private static final Set<String> BETWEEN = Set.of("de", "of", "do", "del", "da", "le", "du");
    private static final Set<String> DAY_WORDS = Set.of("day", "dia", "dias", "mes", "jour", "jours", "mois");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "o");

    private final Words words;
    private final String text;
    private final boolean monthFirst;
    private final List<DatePlace> found = new ArrayList<>();
    private int year;
    private int yearAt = -1;
    private @Nullable DatePlace opening;

    private Dates(Words words, String text, boolean monthFirst) {
        this.words = words;
        this.text = text;
        this.monthFirst = monthFirst;
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
        return List.copyOf(dates.found);
    }

    private int read(int word) {
        char first = text.charAt(words.start(word));
        if (Character.isDigit(first)) return figures(word);
        String folded = words.folded(word);
        int month = Months.month(folded);
        if (month > 0) return monthName(word, word, 0, month);
        if (folded.equals("q") || folded.equals("fy")) return abbreviated(word, folded);
        if (folded.equals("fiscal") || folded.equals("exercice") || folded.equals("ejercicio")) return fiscal(word);
        int season = Months.season(folded);
        if (season > 0) return season(word, season);
        return inWords(word);
    }

    private int figures(int word) {
        int numeric = numeric(word);
        if (numeric > word) return numeric;
        int value = plain(word);
        if (isYear(value)) return year(word, value);
        if (value < 1 || value > 31) return word + 1;
        int next = word + 1;
        if (next < words.size() && words.start(next) == words.end(word) && ORDINALS.contains(words.folded(next)))
            next++;
        next = between(next);
        if (next < words.size() && words.start(next) - words.end(word) <= 24) {
            int month = Months.month(words.folded(next));
            if (month > 0) return monthName(word, next, value, month);
        }
        return word + 1;
    }

    /** Passes the words between a day and its month: {@code 19th day of September}, {@code 15 días del mes de marzo}. */
    private int between(int word) {
        int next = word;
        while (next < words.size() && next < word + 5) {
            String folded = words.folded(next);
            if (!BETWEEN.contains(folded) && !DAY_WORDS.contains(folded)) break;
            next++;
        }
        return next;
    }

    /** Reads on from a month's name; the day, where one stood before it, is given. */
    private int monthName(int from, int at, int day, int month) {
        int last = at;
        int next = at + 1;
        if (charAt(words.end(at)) == '.') next = at + 1;
        while (next < words.size() && next <= at + 2 && BETWEEN.contains(words.folded(next))) next++;
        int found = day;
        if (found == 0 && next < words.size() && near(last, next)) {
            int value = plain(next);
            if (value >= 1 && value <= 31 && !timeAfter(next)) {
                found = value;
                last = next;
                next++;
                if (next < words.size()
                        && words.start(next) == words.end(last)
                        && ORDINALS.contains(words.folded(next))) {
                    last = next;
                    next++;
                }
            }
        }
        int written = next < words.size() && near(last, next) ? plain(next) : -1;
        if (!isYear(written) && next < words.size() && found > 0) written = afterRange(next);
        boolean hasYear = isYear(written);
        if (hasYear) last = yearWord(next);
        if (!hasYear && found == 0 && Months.doubtful(words.folded(at))) return at + 1;
        int of = hasYear ? written : yearNear(at, month, found);
        if (of == 0) return last + 1;
        if (hasYear) remember(written, last);
        if (found > 0) {
            add(of, month, found, hasYear, from, last);
        } else {
            YearMonth whole = YearMonth.of(of, month);
            this.found.add(new DatePlace(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, hasYear, from, last));
        }
        int after = last + 1;
        while (found > 0 && !hasYear && moreDay(after)) {
            add(of, month, plain(after), false, after, after);
            after++;
        }
        return after;
    }

    /** The year after a range of days such as {@code August 13 and 14, 2026}. */
    private int afterRange(int next) {
        int at = next;
        while (at < words.size() && at < next + 3 && !isYear(plain(at))) {
            boolean inside = (plain(at) > 0 && plain(at) <= 31)
                    || Set.of("and", "y", "e", "et", "to", "a", "au", "al").contains(words.folded(at));
            if (!inside) return -1;
            at++;
        }
        return at < words.size() && at > next ? plain(at) : -1;
    }

    private int yearWord(int next) {
        int at = next;
        while (!isYear(plain(at))) at++;
        return at;
    }

    /** Whether another day of the same month follows: {@code July 9, 23; August 6}. */
    private boolean moreDay(int word) {
        if (word >= words.size() || words.start(word) - words.end(word - 1) > 2) return false;
        char gap = charAt(words.end(word - 1));
        int value = plain(word);
        return gap == ',' && value >= 1 && value <= 31 && !timeAfter(word) && charAt(words.end(word)) != '%';
    }

    private boolean timeAfter(int word) {
        char after = charAt(words.end(word));
        return after == ':' || after == '%' || after == '/';
    }

    private int abbreviated(int word, String folded) {
        if (word + 1 >= words.size() || words.start(word + 1) - words.end(word) > 1) return word + 1;
        int value = plain(word + 1);
        if (folded.equals("q")) {
            if (value < 1 || value > 4) return word + 1;
            int after = word + 2 < words.size() && near(word + 1, word + 2) ? plain(word + 2) : -1;
            if (!isYear(after)) return word + 2;
            return quarter(word, word + 2, after, value * 3);
        }
        if (value >= 10 && value <= 60) value += 2000;
        return isYear(value) ? fiscalYear(word, word + 1, value) : word + 1;
    }

    private int fiscal(int word) {
        int at = word + 1;
        if (at < words.size() && words.is(at, "year")) at++;
        if (at >= words.size() || !isYear(plain(at)) || !near(at - 1, at)) return word + 1;
        return fiscalYear(word, at, plain(at));
    }

    private int fiscalYear(int from, int at, int value) {
        int end = pair(at, value);
        int last = end > at ? lastOfPair(value, plain(end)) : value;
        remember(last, end);
        found.add(
                new DatePlace(LocalDate.of(value, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR, true, from, end));
        return end + 1;
    }

    private int year(int word, int value) {
        int end = pair(word, value);
        int last = end > word ? lastOfPair(value, plain(end)) : value;
        remember(last, end);
        found.add(
                new DatePlace(LocalDate.of(value, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR, true, word, end));
        return end + 1;
    }

    /** The second word of a pair such as {@code 2025-26} or {@code 2018–2022}, or the first where there is none. */
    private int pair(int word, int value) {
        if (word + 1 >= words.size() || words.start(word + 1) != words.end(word) + 1) return word;
        char gap = charAt(words.end(word));
        int second = plain(word + 1);
        boolean next = second == (value + 1) % 100 || (isYear(second) && second > value && second < value + 40);
        return (gap == '-' || gap == '–' || gap == '/') && next ? word + 1 : word;
    }

    private static int lastOfPair(int value, int second) {
        return second < 100 ? value - value % 100 + second : second;
    }

    private int season(int word, int lastMonth) {
        int at = word + 1;
        while (at < words.size() && at <= word + 2 && BETWEEN.contains(words.folded(at))) at++;
        if (at >= words.size() || !near(word, at) || !isYear(plain(at))) return word + 1;
        return quarter(word, at, plain(at), lastMonth);
    }

    private int quarter(int from, int to, int value, int lastMonth) {
        remember(value, to);
        YearMonth end = YearMonth.of(value, lastMonth);
        found.add(new DatePlace(end.minusMonths(2).atDay(1), end.atEndOfMonth(), Precision.QUARTER, true, from, to));
        return to + 1;
    }

    /** Reads {@code two thousand and twenty-nine} and {@code dos mil treinta}. */
    private int inWords(int word) {
        if (Numerals.small(words.folded(word)) != 2 || word + 2 >= words.size()) return word + 1;
        if (Numerals.times(words.folded(word + 1)) != 1000) return word + 1;
        int at = word + 2;
        int sum = 2000;
        int last = word;
        while (at < words.size() && at < word + 7) {
            int small = Numerals.small(words.folded(at));
            if (small <= 0 && !Set.of("and", "y", "e", "et").contains(words.folded(at))) {
                if (!words.is(at, "one")) break;
                small = 1;
            }
            if (small > 0) {
                sum += small;
                last = at;
            }
            at++;
        }
        if (last == word || sum > 2099) return word + 1;
        remember(sum, last);
        found.add(new DatePlace(LocalDate.of(sum, 1, 1), LocalDate.of(sum, 12, 31), Precision.YEAR, true, word, last));
        return last + 1;
    }

    /** Reads dates in figures alone; the word to go on with, or the same where there is none. */
    private int numeric(int word) {
        String written = words.folded(word);
        if (written.length() >= 8 && written.indexOf('.') > 0) return dotted(word, written);
        if (word + 1 >= words.size()) return word;
        char gap = charAt(words.end(word));
        if ((gap != '-' && gap != '/') || words.start(word + 1) != words.end(word) + 1) return word;
        int a = plain(word);
        int b = plain(word + 1);
        boolean third = word + 2 < words.size()
                && words.start(word + 2) == words.end(word + 1) + 1
                && charAt(words.end(word + 1)) == gap;
        int c = third ? plain(word + 2) : -1;
        if (isYear(a) && third && valid(a, b, c)) return day(a, b, c, word, word + 2);
        if (isYear(c)) return dayAndMonth(a, b, c, word, word + 2);
        if (gap == '/' && isYear(b) && a >= 1 && a <= 12) return wholeMonth(b, a, word);
        if (gap == '-'
                && isYear(a)
                && !third
                && b >= 1
                && b <= 12
                && words.end(word + 1) - words.start(word + 1) == 2
                && b != a % 100 + 1) {
            return wholeMonth(a, b, word);
        }
        return word;
    }

    private int wholeMonth(int of, int month, int word) {
        remember(of, word + 1);
        YearMonth whole = YearMonth.of(of, month);
        found.add(new DatePlace(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, true, word, word + 1));
        return word + 2;
    }

    private int dotted(int word, String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length != 3) return word;
        int a = number(parts[0]);
        int b = number(parts[1]);
        int c = number(parts[2]);
        return isYear(c) && valid(c, b, a) ? day(c, b, a, word, word) : word;
    }

    private int dayAndMonth(int a, int b, int of, int from, int to) {
        boolean first = monthFirst ? a <= 12 : b > 12;
        int month = first ? a : b;
        int day = first ? b : a;
        return valid(of, month, day) ? day(of, month, day, from, to) : from;
    }

    private int day(int of, int month, int day, int from, int to) {
        remember(of, to);
        add(of, month, day, true, from, to);
        return to + 1;
    }

    private void add(int of, int month, int day, boolean certain, int from, int to) {
        if (!valid(of, month, day)) return;
        if (!certain) yearAt = to;
        LocalDate date = LocalDate.of(of, month, day);
        DatePlace place = new DatePlace(date, date, Precision.DAY, certain, from, to);
        if (certain && opening == null && from < OPENING) opening = place;
        found.add(place);
    }

    private static boolean valid(int of, int month, int day) {
        if (!isYear(of) || month < 1 || month > 12 || day < 1) return false;
        try {
            return day <= YearMonth.of(of, month).lengthOfMonth();
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private void remember(int value, int at) {
        year = value;
        yearAt = at;
    }

    /**
     * The year of a day and month without one: that of a year close before it, as in a list; else the year that puts it
     * before the document's own date, which stands in the opening.
     */
    private int yearNear(int word, int month, int day) {
        if (year > 0 && word - yearAt <= CLOSE) return year;
        if (opening != null && word - opening.to() > CLOSE) {
            int own = opening.first().getYear();
            boolean later = month > opening.first().getMonthValue()
                    || (month == opening.first().getMonthValue()
                            && day > opening.first().getDayOfMonth() + 1);
            return later && month - opening.first().getMonthValue() > 1 ? own - 1 : own;
        }
        return year > 0 && word - yearAt <= NEAR ? year : 0;
    }

    private boolean near(int word, int next) {
        return words.start(next) - words.end(word) <= 8;
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    private int plain(int word) {
        int length = words.end(word) - words.start(word);
        return length > 4 ? -1 : number(words.folded(word));
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) return -1;
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            char digit = digits.charAt(at);
            if (digit < '0' || digit > '9') return -1;
            value = value * 10 + digit - '0';
        }
        return value;
    }

    private static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }
}
