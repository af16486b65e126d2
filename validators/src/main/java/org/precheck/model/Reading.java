package org.precheck.model;

import java.util.List;

/** What was made of one clause of a criterion. */
public sealed interface Reading {
    /**
     * The clause is evidenced.
     *
     * @param citations the words that say so, best first, never empty
     */
    record Met(List<Citation> citations) implements Reading {
        /** Copies the list and refuses an empty one. */
        public Met {
            citations = List.copyOf(citations);
            if (citations.isEmpty()) throw new IllegalArgumentException("met without a citation");
        }
    }

    /**
     * Everything was read, and it is not there.
     *
     * @param searched what was looked at
     */
    record Unmet(SearchRecord searched) implements Reading {}

    /**
     * We could not look; this says nothing about the city.
     *
     * @param reason a plain sentence
     */
    record CannotTell(String reason) implements Reading {}

    /** The name that reports and machine output use: {@code Met}, {@code Unmet} or {@code CannotTell}. */
    default String word() {
        return switch (this) {
            case Met _ -> "Met";
            case Unmet _ -> "Unmet";
            case CannotTell _ -> "CannotTell";
        };
    }

    /** The citations of a met clause, else none. */
    default List<Citation> quotations() {
        return switch (this) {
            case Met(List<Citation> citations) -> citations;
            case Unmet _, CannotTell _ -> List.of();
        };
    }
}
