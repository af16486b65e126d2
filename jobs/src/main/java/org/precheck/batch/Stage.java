package org.precheck.batch;

/** The stages of a night, in order. */
public enum Stage {
    /** Configuration, cities, links and cards are frozen; the canaries are asked. */
    PLAN("plan"),
    /** Links are fetched, kept and read. */
    COLLECT("collect"),
    /** What failed for the moment is asked once more. */
    LATE("late retries"),
    /** Documents are read against the cards. */
    JUDGE("judge"),
    /** Reports and manifest are written. */
    PUBLISH("publish");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** As shown to people and stored. */
    public String word() {
        return word;
    }
}
