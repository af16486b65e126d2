package org.precheck.fetch;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date written in an address, as {@code /2027/05/}, {@code 2027-05-01} or {@code year=2027&month=5}. */
final class AddressDate {
    private AddressDate() {}

    /** The latest date in the text, or null; a month without a day is its first. */
    static @Nullable LocalDate in(String text) {
        LocalDate latest = null;
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean starts = i == 0 || !Character.isDigit(text.charAt(i - 1));
            if (!starts || !text.startsWith("20", i)) continue;
            int year = number(text, i, 4);
            if (year < 0) continue;
            LocalDate date = after(text, i + 4, year);
            if (date != null && (latest == null || date.isAfter(latest))) latest = date;
        }
        return latest;
    }

    /** Month and day that follow a year after one separator, or a parameter named month. */
    private static @Nullable LocalDate after(String text, int at, int year) {
        if (at >= text.length()) return null;
        char separator = text.charAt(at);
        int month = -1;
        int day = 1;
        if (separator == '/' || separator == '-' || separator == '_') {
            int digits = digits(text, at + 1);
            if (digits == 1 || digits == 2) month = number(text, at + 1, digits);
            int next = at + 1 + digits;
            if (month > 0 && next < text.length() && text.charAt(next) == separator) {
                int dayDigits = digits(text, next + 1);
                if (dayDigits == 1 || dayDigits == 2) day = number(text, next + 1, dayDigits);
            }
        } else if (separator == '&' && text.startsWith("month=", at + 1)) {
            int digits = digits(text, at + 7);
            if (digits == 1 || digits == 2) month = number(text, at + 7, digits);
        } else if (digits(text, at) == 2 || digits(text, at) == 4) {
            month = number(text, at, 2);
            if (digits(text, at) == 4) day = number(text, at + 2, 2);
        }
        try {
            return month < 1 ? null : LocalDate.of(year, month, Math.max(1, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int at) {
        int count = 0;
        while (at + count < text.length() && text.charAt(at + count) >= '0' && text.charAt(at + count) <= '9') count++;
        return count;
    }

    private static int number(String text, int at, int count) {
        return digits(text, at) < count ? -1 : Integer.parseInt(text, at, at + count, 10);
    }
}
