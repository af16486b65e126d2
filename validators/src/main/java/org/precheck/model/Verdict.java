package org.precheck.model;

/** What the machine makes of one criterion for one city. It is no decision. */
public enum Verdict {
    /** Every mandatory clause and enough clauses are met. */
    SUPPORTED("Supported"),
    /** Some of it is met. */
    PARTIAL("Partial"),
    /** It was evidenced, but by something repealed, replaced or outside the time window. */
    STALE("Stale"),
    /** Documents of the city contradict each other. */
    CONFLICTING("Conflicting"),
    /** All that was offered was read, and it is not there. */
    NOT_FOUND("NotFound"),
    /** We could not look, or only people can judge it. */
    NOT_ASSESSED("NotAssessed");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The spelling of machine output. */
    public String word() {
        return word;
    }
}
