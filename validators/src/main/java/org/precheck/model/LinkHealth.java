package org.precheck.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one supplied link has fared over the nights.
 *
 * @param state the state in one word
 * @param failures nights in a row on which it failed, tonight included; 0 where it was reached tonight
 * @param firstFailure the first of those nights, or null where it was reached tonight
 * @param lastSuccess the last night on which it was reached, or null where it never was
 */
public record LinkHealth(
        State state,
        int failures,
        @Nullable LocalDate firstFailure,
        @Nullable LocalDate lastSuccess) {
    /** The states of a link over nights. */
    public enum State {
        /** Reached tonight. */
        HEALTHY("Healthy"),
        /** Failed for one or two nights. */
        DEGRADED("Failing of late"),
        /** Failed for three nights, or the server says that it was removed for good. */
        BROKEN("Broken"),
        /** We cannot verify it; people may be able to open it. */
        UNVERIFIABLE("We could not verify it"),
        /** Not asked yet. */
        UNKNOWN("Not known yet");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in plain words. */
        public String words() {
            return words;
        }
    }
}
