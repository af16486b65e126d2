package org.precheck.portal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Days as portals write them: ISO 8601 with or without a time, or milliseconds since 1970. */
final class Day {
    private static final long MILLIS_OF_1990 = 631_152_000_000L;
    private static final long MILLIS_OF_2200 = 7_258_118_400_000L;

    private Day() {}

    static @Nullable LocalDate of(@Nullable JsonNode node) {
        if (node == null) return null;
        if (node.isIntegralNumber() && node.canConvertToLong()) return ofMillis(node.asLong());
        return node.isString() ? of(node.asString()) : null;
    }

    static @Nullable LocalDate of(String text) {
        String day = text.strip();
        if (day.length() < 10) return null;
        try {
            return LocalDate.parse(day.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate ofMillis(long millis) {
        if (millis < MILLIS_OF_1990 || millis > MILLIS_OF_2200) return null;
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }
}
