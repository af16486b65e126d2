package org.precheck.portal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Licences as portals name them; words that say that there is none are none. */
public final class Licence {
    private static final Set<String> NONE = Set.of(
            "none",
            "null",
            "n/a",
            "na",
            "notspecified",
            "not specified",
            "not-specified",
            "license not specified",
            "licence not specified",
            "no license specified",
            "no license provided",
            "no licence specified",
            "unspecified",
            "unknown",
            "undefined",
            "-");

    private Licence() {}

    /** The name as given, or null where it says that none is specified. */
    public static @Nullable String name(@Nullable String given) {
        if (given == null || given.isBlank()) return null;
        String name = given.strip();
        return NONE.contains(name.toLowerCase(Locale.ROOT)) ? null : name;
    }
}
