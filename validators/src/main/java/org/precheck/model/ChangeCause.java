package org.precheck.model;

/** Why a finding differs from the one of the run before. */
public enum ChangeCause {
    /** The city's documents say something else. */
    SOURCE("The city's documents changed."),
    /** The documents of the run before, read with what reads today, give the finding of today. */
    ENGINE("Nothing changed at the city: Precheck reads the same documents with newer code."),
    /** The card was revised. */
    CATALOGUE("The card was revised."),
    /** A document could be reached in one of the two runs only. */
    ACCESS("A document could be reached on one of the two nights only.");

    private final String sentence;

    ChangeCause(String sentence) {
        this.sentence = sentence;
    }

    /** For people. */
    public String sentence() {
        return sentence;
    }
}
