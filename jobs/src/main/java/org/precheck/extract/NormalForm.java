package org.precheck.extract;

import java.text.Normalizer;

/**
 * The rule by which text becomes the normal form that citations count in.
 *
 * <ul>
 *   <li>Unicode NFC; no NUL, no control character except line feed and tab, no lone surrogate (U+FFFD stands in its
 *       place); soft hyphens, zero-width spaces, byte order marks and direction marks are dropped.
 *   <li>Every kind of space is one plain space and a run of them is one; none stands at the beginning or end of a line.
 *   <li>Every kind of line end is {@code \n}. A line that was only wrapped for its width is joined to the one before it
 *       with a space; a line break that its author made inside a block is one line feed.
 *   <li>A hyphen that parts a word at the end of a line stays, and nothing follows it: {@code munici-pality}. A hyphen of the
 *       word's own ({@code low-income}) looks the same, and a quotation must hold what the page shows.
 *   <li>Blocks stand one after the other: list items and table rows on a line each, a blank line around everything else.
 *   <li>Cells of a row stand between {@code " | "} where the source itself has cells, and between tabs where columns were
 *       only inferred from gaps, as in PDF. An empty cell keeps its place.
 * </ul>
 */
public final class NormalForm {
    private NormalForm() {}

    /** A block's text: spaces folded, its own line breaks kept as single line feeds, none at either end. */
    public static String block(CharSequence text) {
        return fold(text, true);
    }

    /** A text on one line, such as a heading, a cell or a title. */
    public static String line(CharSequence text) {
        return fold(text, false);
    }

    private static String fold(CharSequence raw, boolean keepLines) {
        if (isFolded(raw, keepLines)) return raw.toString();
        CharSequence text = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        boolean line = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                line = true;
            } else if (isSpace(c)) {
                space = true;
            } else if (!isDropped(c)) {
                if (!out.isEmpty() && (line || space)) out.append(line && keepLines ? '\n' : ' ');
                line = false;
                space = false;
                i = append(text, i, out);
            }
        }
        String folded = out.toString();
        // what stood between two characters may be gone now, so that they compose
        return Normalizer.isNormalized(folded, Normalizer.Form.NFC)
                ? folded
                : Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Whether a text is in normal form as it is, as most are: plain ASCII with single spaces. */
    private static boolean isFolded(CharSequence raw, boolean keepLines) {
        boolean space = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean blank = c == ' ' || (c == '\n' && keepLines);
            if (blank ? space : c <= ' ' || c >= '\u007F') return false;
            space = blank;
        }
        return raw.isEmpty() || !space;
    }

    private static int append(CharSequence text, int at, StringBuilder out) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            out.append(c);
        } else if (Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            out.append(c).append(text.charAt(at + 1));
            return at + 1;
        } else {
            out.append('\uFFFD');
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || (c >= '\u00A0' && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    private static boolean isDropped(char c) {
        return c < ' '
                || (c >= '\u007F' && c < '\u00A0')
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }
}
