package org.precheck.text;

/** On which level of government a body stands. */
public enum Level {
    /** A city, town, village or municipality. */
    CITY("a city"),
    /** A county, parish, department of a country, or a union of municipalities. */
    COUNTY("a county or district"),
    /** A state or province. */
    STATE("a state or province"),
    /** A nation. */
    NATION("a national government"),
    /** An agency, authority, university or school district. */
    AGENCY("an agency or authority");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** The level in plain words. */
    public String words() {
        return words;
    }
}
