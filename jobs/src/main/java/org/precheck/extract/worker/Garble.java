package org.precheck.extract.worker;

/** Tells a text layer that is no language: characters that stand for nothing, words without vowels. */
final class Garble {
    private static final int ENOUGH_WORDS = 20;

    private Garble() {}

    static boolean is(PdfPage page) {
        int characters = 0;
        int strange = 0;
        int words = 0;
        int silent = 0;
        for (PdfLine line : page.lines()) {
            for (PdfLine.Word word : line.words()) {
                String text = word.text();
                characters += text.length();
                for (int i = 0; i < text.length(); i++) {
                    if (isStrange(text.charAt(i))) strange++;
                }
                if (text.length() < 4 || !isLatin(text)) continue;
                words++;
                if (!hasVowel(text)) silent++;
            }
        }
        return strange * 5 > characters || (words >= ENOUGH_WORDS && silent * 2 > words);
    }

    private static boolean isStrange(char c) {
        return c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF') || c < ' ' || (c >= '\u007F' && c < '\u00A0');
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isLatin(word.charAt(i))) return false;
        }
        return true;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word.charAt(i))) return true;
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u024F');
    }

    private static boolean isVowel(char c) {
        return "aeiouyAEIOUY".indexOf(c) >= 0 || (c >= '\u00C0' && c <= '\u024F');
    }
}
