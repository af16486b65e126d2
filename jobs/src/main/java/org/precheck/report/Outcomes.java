package org.precheck.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.precheck.model.FetchOutcome;

/** Counts of fetch outcomes, always in the order of the closed set. */
final class Outcomes {
    private Outcomes() {}

    /** An unchangeable copy in the order of the closed set. */
    static Map<FetchOutcome, Integer> ordered(Map<FetchOutcome, Integer> counts) {
        Map<FetchOutcome, Integer> copy = new EnumMap<>(FetchOutcome.class);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    /** How many in all. */
    static int sum(Map<FetchOutcome, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many were reached. */
    static int reached(Map<FetchOutcome, Integer> counts) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().reached())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
