package org.precheck.portal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names licences by one name each, by the words and addresses that catalogues use; identifiers are those of SPDX where it
 * has one (spdx.org/licenses).
 */
public final class Licences {
    /** A piece of the licence's text or address, and its name; the first that fits holds. */
    private static final List<String[]> OPEN = List.of(
            new String[] {"publicdomain/zero", "CC0-1.0"},
            new String[] {"cc0", "CC0-1.0"},
            new String[] {"cc-zero", "CC0-1.0"},
            new String[] {"publicdomain/mark", "Public domain"},
            new String[] {"public domain", "Public domain"},
            new String[] {"public_domain", "Public domain"},
            new String[] {"us-pd", "Public domain"},
            new String[] {"usa.gov/publicdomain", "Public domain"},
            new String[] {"usgovernmentworks", "Public domain"},
            new String[] {"government-works", "Public domain"},
            new String[] {"pddl", "PDDL-1.0"},
            new String[] {"odc-by", "ODC-By-1.0"},
            new String[] {"opendatacommons.org/licenses/by", "ODC-By-1.0"},
            new String[] {"odbl", "ODbL-1.0"},
            new String[] {"licence ouverte", "etalab-2.0"},
            new String[] {"etalab", "etalab-2.0"},
            new String[] {"open-government-licence", "Open Government Licence"},
            new String[] {"open government licence", "Open Government Licence"},
            new String[] {"open government license", "Open Government Licence"},
            new String[] {"uk-ogl", "Open Government Licence"},
            new String[] {"ogl-uk", "Open Government Licence"},
            new String[] {"ogl-canada", "Open Government Licence"},
            new String[] {"ogl-", "Open Government Licence"},
            new String[] {"dl-de/by", "dl-de-by-2.0"},
            new String[] {"dl-de-by", "dl-de-by-2.0"},
            new String[] {"dl-de/zero", "dl-de-zero-2.0"},
            new String[] {"dl-de-zero", "dl-de-zero-2.0"});

    private static final List<String[]> CREATIVE = List.of(
            new String[] {"by-nc-nd", "CC-BY-NC-ND"},
            new String[] {"by-nc-sa", "CC-BY-NC-SA"},
            new String[] {"by-nc", "CC-BY-NC"},
            new String[] {"noncommercial", "CC-BY-NC"},
            new String[] {"by-nd", "CC-BY-ND"},
            new String[] {"by-sa", "CC-BY-SA"},
            new String[] {"sharealike", "CC-BY-SA"},
            new String[] {"cc-by", "CC-BY"},
            new String[] {"/by/", "CC-BY"},
            new String[] {"attribution", "CC-BY"});

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

    private Licences() {}

    /** The licence as given, or null where the words say that there is none. */
    public static @Nullable String given(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        String name = text.strip();
        return NONE.contains(name.toLowerCase(Locale.ROOT)) ? null : name;
    }

    /** The licence's name; the text itself where it is none of those known here. */
    public static String name(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (String[] known : OPEN) {
            if (plain.contains(known[0])) return known[1];
        }
        boolean creative = plain.contains("creativecommons")
                || plain.contains("creative commons")
                || plain.startsWith("cc-")
                || plain.startsWith("cc by")
                || plain.startsWith("cc_by");
        if (creative) {
            String dashed = plain.replace(' ', '-').replace('_', '-');
            for (String[] known : CREATIVE) {
                if (dashed.contains(known[0])) return known[1] + version(dashed);
            }
        }
        return text;
    }

    private static String version(String text) {
        for (String version : List.of("4.0", "3.0", "2.5", "2.0", "1.0")) {
            if (text.contains(version)) return "-" + version;
        }
        return "";
    }

    /** Whether a name that {@link #name} gave back is one of the known licences. */
    public static boolean known(String name) {
        if (name.startsWith("CC-BY")) return true;
        for (String[] known : OPEN) {
            if (known[1].equals(name)) return true;
        }
        return false;
    }

    /** Whether a name that {@link #name} gave back is a licence that lets anybody use and share the data for anything. */
    public static boolean open(String name) {
        return known(name) && !name.contains("-NC") && !name.contains("-ND");
    }
}
