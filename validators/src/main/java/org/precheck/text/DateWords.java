package org.precheck.text;

/** The words of a text as parts of dates: plain numbers, years, what stands near. */
record DateWords(Words words, String text) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2150;
    private static final int NEAR_CHARS = 8;

    static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** The digits as a number, or -1 where they are none or more than four. */
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) return -1;
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            char digit = digits.charAt(at);
            if (digit < '0' || digit > '9') return -1;
            value = value * 10 + digit - '0';
        }
        return value;
    }

    /** A word as a number, or -1. */
    int plain(int word) {
        int length = words.end(word) - words.start(word);
        return length > 4 ? -1 : number(words.folded(word));
    }

    boolean has(int word) {
        return word < words.size();
    }

    String folded(int word) {
        return words.folded(word);
    }

    /** Whether hardly anything stands between two words. */
    boolean near(int word, int next) {
        return words.start(next) - words.end(word) <= NEAR_CHARS;
    }

    /** Whether the second word follows the first without a gap. */
    boolean joined(int word, int next) {
        return words.start(next) == words.end(word);
    }

    /** Whether one sign alone parts two words. */
    boolean parted(int word, int next) {
        return words.start(next) == words.end(word) + 1;
    }

    char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** The sign right behind a word. */
    char after(int word) {
        return charAt(words.end(word));
    }
}
