package org.precheck.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.DatePlace.Precision;

/** The dates found so far, and the year that one without a year takes from them. */
final class DateLog {
    private static final int NEAR = 60;
    private static final int CLOSE = 14;
    private static final int OPENING = 80;

    private final List<DatePlace> found = new ArrayList<>();
    private int year;
    private int yearAt = -1;
    private @Nullable DatePlace opening;

    List<DatePlace> found() {
        return List.copyOf(found);
    }

    static boolean valid(int of, int month, int day) {
        if (!DateWords.isYear(of) || month < 1 || month > 12 || day < 1) return false;
        try {
            return day <= YearMonth.of(of, month).lengthOfMonth();
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /** Keeps a year as written, for days nearby without one. */
    void remember(int value, int at) {
        year = value;
        yearAt = at;
    }

    void day(int of, int month, int day, boolean certain, int from, int to) {
        if (!valid(of, month, day)) return;
        if (!certain) yearAt = to;
        LocalDate date = LocalDate.of(of, month, day);
        DatePlace place = new DatePlace(date, date, Precision.DAY, certain, from, to);
        if (certain && opening == null && from < OPENING) opening = place;
        found.add(place);
    }

    void month(int of, int month, boolean certain, int from, int to) {
        if (certain) remember(of, to);
        YearMonth whole = YearMonth.of(of, month);
        found.add(new DatePlace(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, certain, from, to));
    }

    void quarter(int of, int lastMonth, int from, int to) {
        remember(of, to);
        YearMonth end = YearMonth.of(of, lastMonth);
        found.add(new DatePlace(end.minusMonths(2).atDay(1), end.atEndOfMonth(), Precision.QUARTER, true, from, to));
    }

    void years(int first, int last, int from, int to) {
        remember(last, to);
        found.add(new DatePlace(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR, true, from, to));
    }

    /**
     * The year of a day and month without one: that of a year close before it, as in a list; else the year that puts it
     * before the document's own date, which stands in the opening; 0 where nothing tells.
     */
    int yearNear(int word, int month, int day) {
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
}
