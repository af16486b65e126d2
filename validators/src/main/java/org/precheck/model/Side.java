package org.precheck.model;

/** On whose side the cause of a fetch outcome lies. */
public enum Side {
    /** Nothing is wrong. */
    NONE("Nothing is wrong"),
    /** The city can mend it. */
    CITY("The city's side"),
    /** The page may be well; we cannot verify it. */
    UNVERIFIABLE("We could not verify it"),
    /** It may pass by itself. */
    TRANSIENT("It may pass by itself"),
    /** The content is of a kind that we do not read. */
    CONTENT("The kind of content"),
    /** Our own failure. */
    OURS("Our side");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    /** The side in plain words. */
    public String words() {
        return words;
    }
}
