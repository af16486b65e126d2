package org.precheck.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The Retry-After field in both its forms (RFC 9110 10.2.3). */
final class RetryAfter {
    /** No host is waited for longer than this. */
    static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /** How long to wait from {@code now}; zero for past dates and for what is neither seconds nor a date. */
    static Duration wait(String value, Instant now) {
        Duration asked = asked(value.strip(), now);
        if (asked.isNegative()) return Duration.ZERO;
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static Duration asked(String value, Instant now) {
        boolean seconds = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (seconds) return value.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(value));
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
