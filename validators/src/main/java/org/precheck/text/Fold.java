package org.precheck.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds words for comparison: lower case, without accents, so that {@code Bogotá} and {@code BOGOTA} are one. */
public final class Fold {
    private static final int TABLE = 0x250;
    private static final char[] SIMPLE = table();

    private Fold() {}

    /** The folded form of a text, never longer than the text where it is of Latin script. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < TABLE) folded.append(SIMPLE[c]);
            else if (!isMark(c)) folded.append(Character.toLowerCase(c));
        }
        return folded.toString();
    }

    /** One char folded; combining marks stay as they are. */
    static char fold(char c) {
        return c < TABLE ? SIMPLE[c] : Character.toLowerCase(c);
    }

    /** Whether the char is a combining mark, which folding drops. */
    static boolean isMark(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    private static char[] table() {
        char[] table = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char first = base.charAt(0);
            table[c] = first < 0x80
                    ? Character.toLowerCase(first)
                    : String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
        }
        return table;
    }
}
