package org.precheck.readers;

import java.util.List;
import java.util.Map;

/**
 * What a card hands to a reader: word lists and settings by name.
 *
 * @param values by name; a single value is a list of one
 */
public record Parameters(Map<String, List<String>> values) {
    /** No parameters at all. */
    public static final Parameters NONE = new Parameters(Map.of());

    /** Copies the map. */
    public Parameters {
        values = Map.copyOf(values);
    }

    /** The list of that name, or an empty one. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }
}
