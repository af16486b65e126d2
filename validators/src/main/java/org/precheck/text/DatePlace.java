package org.precheck.text;

import java.time.LocalDate;

/**
 * A date in a text.
 *
 * @param first first day that it can mean
 * @param last last day that it can mean: the same for a full date, 31 December for a year
 * @param precision how exact it is
 * @param certain false where the year is not written with it and was taken from nearby
 * @param from its first word
 * @param to its last word
 */
public record DatePlace(LocalDate first, LocalDate last, Precision precision, boolean certain, int from, int to) {
    /** How exact a date is. */
    public enum Precision {
        /** A day. */
        DAY,
        /** A month. */
        MONTH,
        /** A quarter or a season. */
        QUARTER,
        /** A calendar or fiscal year. */
        YEAR
    }
}
