package org.precheck.store;

import org.jspecify.annotations.Nullable;

/** Text from outside made fit for PostgreSQL, which keeps neither NUL nor half a surrogate pair. */
final class Fit {
    private static final char REPLACEMENT = '\uFFFD';

    private Fit() {}

    /** The text, or the same with what cannot be kept replaced by U+FFFD. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) return replaced(text);
        }
        return text;
    }

    /** As {@link #text}, and null stays null. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private static String replaced(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            fit.appendCodePoint(c == 0 || half ? REPLACEMENT : c);
        });
        return fit.toString();
    }
}
