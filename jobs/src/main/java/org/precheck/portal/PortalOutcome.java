package org.precheck.portal;

/** What looking at a portal came to. Only {@link #CONFIRMED} speaks for a city, and none speaks against one. */
public enum PortalOutcome {
    /** An API answered in the right shape, with datasets of this portal. */
    CONFIRMED("An API answered in the right shape."),
    /** Nobody was asked: the address alone tells the software. */
    BY_ADDRESS("Told from the address alone; nobody was asked."),
    /** Neither the address nor the page nor an API tells of a portal. */
    UNKNOWN("Nothing tells that this is a data portal."),
    /** The API's address answers, but not as that software's API does. */
    WRONG_SHAPE("What answers is not this software's API."),
    /** The API answers in the right shape and lists no dataset. */
    EMPTY("The portal's API lists no dataset."),
    /** The API answers with the datasets of others, such as all of ArcGIS Online. */
    WRONG_SCOPE("The portal's API answers with datasets of others, so it tells nothing of this portal."),
    /** The page shows nothing without its scripts, and no API confirmed it. */
    SHELL("The page shows nothing without its scripts, and no API could be read."),
    /** The API answers only to those with a key. */
    NEEDS_TOKEN("The portal's API answers only to programs with a key."),
    /** Robots rules, a wall, an error or our own limits kept us from looking. */
    COULD_NOT_LOOK("We could not look.");

    private final String sentence;

    PortalOutcome(String sentence) {
        this.sentence = sentence;
    }

    /** What it means, in one plain sentence. */
    public String sentence() {
        return sentence;
    }
}
