package org.precheck.text;

/** How often something happens. */
public enum Cadence {
    /** At least once a week. */
    WEEKLY("weekly", 52),
    /** Every two weeks. */
    BIWEEKLY("biweekly", 26),
    /** Once a month, or every few weeks. */
    MONTHLY("monthly", 12),
    /** Every two months. */
    BIMONTHLY("bimonthly", 6),
    /** Four times a year. */
    QUARTERLY("quarterly", 4),
    /** Twice a year. */
    SEMIANNUAL("semiannual", 2),
    /** Once a year. */
    ANNUAL("annual", 1);

    private final String word;
    private final int timesPerYear;

    Cadence(String word, int timesPerYear) {
        this.word = word;
        this.timesPerYear = timesPerYear;
    }

    /** The word for it, as labels use it. */
    public String word() {
        return word;
    }

    /** About how often a year. */
    public int timesPerYear() {
        return timesPerYear;
    }
}
