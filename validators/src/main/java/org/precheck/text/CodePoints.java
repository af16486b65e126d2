package org.precheck.text;

/**
 * How many code points stand before a char of a text: counted once in steps, so that quoting from the end of a long text
 * does not count from its beginning each time.
 */
public final class CodePoints {
    private static final int STEP = 1 << 12;

    private final String text;
    private final int[] before;

    /** Counts a text, in one pass. */
    public CodePoints(String text) {
        this.text = text;
        this.before = new int[text.length() / STEP + 1];
        for (int step = 1; step < before.length; step++) {
            before[step] = before[step - 1] + text.codePointCount(start(step - 1), start(step));
        }
    }

    /** Code points before the char at the index, as {@link String#codePointCount} counts them. */
    public int before(int index) {
        int step = index / STEP;
        return before[step] + text.codePointCount(start(step), index);
    }

    /** First char of a step, never the second half of a pair. */
    private int start(int step) {
        int at = step * STEP;
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
