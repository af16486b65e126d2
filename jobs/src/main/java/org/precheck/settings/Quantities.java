package org.precheck.settings;

import java.math.BigDecimal;
import java.time.Duration;

/** Reads numbers with their units, such as {@code 20 min} and {@code 5 MiB}, in the form that the schemas check. */
final class Quantities {
    private Quantities() {}

    /** A time: ms, s, min, h or d; a plain 0 needs no unit. */
    static Duration duration(String text) {
        BigDecimal millis = number(text)
                .multiply(BigDecimal.valueOf(
                        switch (unit(text)) {
                            case "", "ms" -> 1;
                            case "s" -> 1_000;
                            case "min" -> 60_000;
                            case "h" -> 3_600_000;
                            case "d" -> 86_400_000;
                            default -> throw new IllegalArgumentException("not a duration: " + text);
                        }));
        return Duration.ofMillis(millis.longValue());
    }

    /** A size in bytes: B, KiB, MiB, GiB or TiB; a plain number is bytes. */
    static long bytes(String text) {
        int shift = switch (unit(text)) {
            case "", "B" -> 0;
            case "KiB" -> 10;
            case "MiB" -> 20;
            case "GiB" -> 30;
            case "TiB" -> 40;
            default -> throw new IllegalArgumentException("not a size: " + text);
        };
        return number(text).multiply(BigDecimal.valueOf(1L << shift)).longValue();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.substring(0, numberEnd(text)));
    }

    private static String unit(String text) {
        return text.substring(numberEnd(text)).strip();
    }

    private static int numberEnd(String text) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) end++;
        return end;
    }
}
