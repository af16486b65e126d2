package org.precheck.text;

/**
 * A quantity in a text.
 *
 * @param kind what is counted
 * @param value the number; a percentage as written (55 for 55 %), money in whole units, a share between 0 and 1
 * @param first its first word
 * @param last its last word, unit words included
 */
public record Amount(Kind kind, double value, int first, int last) {
    /** What a quantity counts. */
    public enum Kind {
        /** A percentage or a difference in percentage points. */
        PERCENT,
        /** An amount of money. */
        MONEY,
        /** A share in words: half, one in ten, doubled, to zero. */
        SHARE,
        /** Any other number: things, people, days. */
        COUNT
    }
}
