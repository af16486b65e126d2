package org.precheck.portal;

import org.jspecify.annotations.Nullable;

/** What an answer of a portal's API was read into. */
public sealed interface PortalAnswer {
    /**
     * The API answered in its own shape.
     *
     * @param facts what it tells
     */
    record Told(PortalFacts facts) implements PortalAnswer {
        /** Confirmed, or empty where it lists nothing. */
        public PortalOutcome outcome() {
            Long datasets = facts.datasets();
            return datasets != null && datasets == 0 ? PortalOutcome.EMPTY : PortalOutcome.CONFIRMED;
        }
    }

    /**
     * Something answered, but it tells nothing of a portal's datasets.
     *
     * @param software whose API it seems to be, or null
     * @param outcome the case
     * @param sentence what is wrong, plainly
     */
    record Fault(@Nullable Software software, PortalOutcome outcome, String sentence) implements PortalAnswer {}
}
