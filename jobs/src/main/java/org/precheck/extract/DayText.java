package org.precheck.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a day as machines and pages write it. */
final class DayText {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)[-/.]?(\\d\\d)[-/.]?(\\d\\d)(?:\\D|T|$)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)\\b(\\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? ((?:19|20)\\d\\d)\\b");
    private static final Pattern AMERICAN = Pattern.compile("\\b(\\d{1,2})[/-](\\d{1,2})[/-]((?:19|20)\\d\\d)\\b");

    private DayText() {}

    /** The first day in a short text, where there is one. Days with two numbers are read month first, as in the US. */
    static Optional<LocalDate> first(String text) {
        String start = text.length() > 200 ? text.substring(0, 200) : text;
        Matcher iso = ISO.matcher(start);
        if (iso.find()) return day(number(iso, 1), number(iso, 2), number(iso, 3));
        Matcher monthFirst = MONTH_FIRST.matcher(start);
        if (monthFirst.find()) return day(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        Matcher dayFirst = DAY_FIRST.matcher(start);
        if (dayFirst.find()) return day(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
        Matcher american = AMERICAN.matcher(start);
        if (american.find()) return day(number(american, 3), number(american, 1), number(american, 2));
        return Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
