package org.precheck.extract;

import java.util.List;

/** Joins lines that were only wrapped for their width, and keeps the breaks that an author made. */
final class Wrapping {
    private static final int NARROW = 50;
    private static final double FULL = 0.7;

    private Wrapping() {}

    /** The lines of one paragraph as one text. */
    static String join(List<String> lines) {
        int widest = lines.stream().mapToInt(l -> l.strip().length()).max().orElse(0);
        StringBuilder out = new StringBuilder();
        String before = "";
        for (String line : lines) {
            String said = line.strip();
            if (!out.isEmpty()) out.append(isWrapped(before, said, widest) ? ' ' : '\n');
            out.append(said);
            before = said;
        }
        return out.toString();
    }

    /** A line is wrapped where the next word would not have fitted, or where the sentence plainly goes on. */
    private static boolean isWrapped(String line, String next, int widest) {
        if (next.isEmpty() || line.isEmpty()) return false;
        if (widest < NARROW) return Character.isLowerCase(next.charAt(0)) && !line.endsWith(":");
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() + 1 + word > widest || line.length() >= FULL * widest;
    }
}
