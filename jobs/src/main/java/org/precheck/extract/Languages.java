package org.precheck.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names languages by ISO 639-1. */
final class Languages {
    private Languages() {}

    /** The code of a BCP 47 tag such as {@code en-US}, or null where it names none. */
    static @Nullable String code(String tag) {
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 ? language : null;
    }
}
