package org.precheck.model;

import java.time.LocalDate;

/**
 * A date that a document carries about itself.
 *
 * @param role what the date says
 * @param date the day
 * @param source where it was found: {@code json-ld}, {@code meta}, {@code visible}, {@code http}, {@code pdf}, {@code office}
 */
public record DocumentDate(Role role, LocalDate date, String source) {
    /** What a document's date says. */
    public enum Role {
        /** When it was made. */
        CREATED,
        /** When it was published. */
        PUBLISHED,
        /** When it was last changed. */
        MODIFIED
    }
}
