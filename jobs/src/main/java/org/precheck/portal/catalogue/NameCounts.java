package org.precheck.portal.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.precheck.portal.PortalFacts.Count;

/** Counts names, with a bound on how many different ones are kept: what comes later is counted together. */
final class NameCounts {
    /** More publishers, licences or formats than any honest catalogue has. */
    private static final int MOST_NAMES = 5_000;

    private static final int LONGEST_NAME = 200;

    private final Map<String, Integer> counts = new HashMap<>();
    private int others;

    void add(String name) {
        add(oneLine(name), 1);
    }

    private void add(String name, int times) {
        Integer before = counts.get(name);
        if (before == null && counts.size() >= MOST_NAMES) others += times;
        else counts.put(name, (before == null ? 0 : before) + times);
    }

    /** The same counts under other names; names that are not in the map stay. */
    NameCounts renamed(Map<String, String> names) {
        NameCounts renamed = new NameCounts();
        renamed.others = others;
        counts.forEach((name, count) -> renamed.add(oneLine(names.getOrDefault(name, name)), count));
        return renamed;
    }

    /** What was counted, the most frequent first, names in order where counts are equal. */
    List<Count> counts() {
        List<Count> named = new ArrayList<>();
        counts.forEach((name, count) -> named.add(new Count(name, count)));
        named.sort(Comparator.comparingLong(Count::datasets).reversed().thenComparing(Count::name));
        return named;
    }

    /** How many had names beyond the number that is kept apart. */
    int others() {
        return others;
    }

    /** A name on one line and of a sane length, so that text made of it stays readable. */
    static String oneLine(String text) {
        boolean plain = text.length() <= LONGEST_NAME;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' || (c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ');
        }
        return plain ? text : squeezed(text.substring(0, Math.min(text.length(), LONGEST_NAME)));
    }

    private static String squeezed(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
            if (!space) line.append(c);
            else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') line.append(' ');
        }
        return line.toString().strip();
    }
}
