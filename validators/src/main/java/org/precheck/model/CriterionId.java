package org.precheck.model;

/**
 * Name of one criterion, unique over all editions, such as {@code open-data-policy} (2017) or {@code OD1} (2022).
 *
 * @param value letters, digits and hyphens
 */
public record CriterionId(String value) implements Comparable<CriterionId> {
    /** Refuses an empty name. */
    public CriterionId {
        if (value.isBlank()) throw new IllegalArgumentException("a criterion id may not be empty");
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
