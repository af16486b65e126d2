package org.precheck.portal.catalogue;

/** The text is no Turtle from here on. */
final class TurtleFault extends Exception {
    @java.io.Serial
    private static final long serialVersionUID = 1;

    private final boolean end;

    /**
     * A fault.
     *
     * @param line where it is, from 1
     * @param end whether the text ends in the middle of something
     */
    TurtleFault(int line, boolean end) {
        super((end ? "It breaks off" : "It is no longer well-formed Turtle") + " in line " + line + ".");
        this.end = end;
    }

    /** Whether the text ends in the middle of something. */
    boolean end() {
        return end;
    }
}
