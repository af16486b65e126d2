package org.precheck.portal.catalogue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the dates of catalogues: ISO 8601 of any length, milliseconds since 1970, and the American form. */
final class Moments {
    private Moments() {}

    /**
     * The day that is meant; a month or year alone stands for its first day. Null where the text is no date, such as the
     * repetition {@code R/P1D} by which DCAT-US says that a dataset changes each day.
     */
    static @Nullable LocalDate day(String text) {
        int at = text.startsWith("R/") ? 2 : 0;
        int first = digits(text, at);
        if (first >= 12 && at + first == text.length()) return millis(text.substring(at));
        if (first == 8) return day(number(text, at, 4), number(text, at + 4, 2), number(text, at + 6, 2));
        if (first == 4) return iso(text, at);
        if (first == 1 || first == 2) return american(text, at, first);
        return null;
    }

    private static @Nullable LocalDate iso(String text, int at) {
        int year = number(text, at, 4);
        if (text.length() == at + 4) return day(year, 1, 1);
        char sign = text.charAt(at + 4);
        if (sign != '-' && sign != '/') return null;
        if (digits(text, at + 5) != 2) return null;
        int month = number(text, at + 5, 2);
        if (text.length() == at + 7) return day(year, month, 1);
        if (text.charAt(at + 7) != sign || digits(text, at + 8) != 2) return null;
        return day(year, month, number(text, at + 8, 2));
    }

    private static @Nullable LocalDate american(String text, int at, int first) {
        int second = at + first + 1;
        if (second >= text.length() || text.charAt(second - 1) != '/') return null;
        int days = digits(text, second);
        int third = second + days + 1;
        if (days < 1 || days > 2 || third >= text.length() || text.charAt(third - 1) != '/') return null;
        if (digits(text, third) != 4) return null;
        return day(number(text, third, 4), number(text, at, first), number(text, second, days));
    }

    private static @Nullable LocalDate millis(String text) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(text))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        return at - from;
    }

    private static int number(String text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) number = 10 * number + text.charAt(i) - '0';
        return number;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
