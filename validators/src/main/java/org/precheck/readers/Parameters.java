package org.precheck.readers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.precheck.text.TermList;

/** What a card hands to a reader: word lists and settings by name. Compared often, so that its digest is made once. */
public final class Parameters {
    /** No parameters at all. */
    public static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, List<String>> values;
    private final int hash;

    /** Copies the map, by name; a single value is a list of one. */
    public Parameters(Map<String, List<String>> values) {
        Map<String, List<String>> lists = new HashMap<>();
        values.forEach((name, list) -> lists.put(name, TermList.of(list)));
        this.values = Map.copyOf(lists);
        this.hash = this.values.hashCode();
    }

    /** All of them by name. */
    public Map<String, List<String>> values() {
        return values;
    }

    /** The list of that name, or an empty one. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Parameters p && hash == p.hash && values.equals(p.values));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
