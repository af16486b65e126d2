package org.precheck.text;

import java.util.Set;

/** Tells whether figures are money or a percentage by what stands beside them. */
final class Units {
    private static final Terms TERMS = Terms.named(Units.class, "amount");
    private static final Set<String> PERCENT = Set.copyOf(TERMS.list("percent"));
    private static final Set<String> PER = Set.copyOf(TERMS.list("per"));
    private static final Set<String> CENT = Set.copyOf(TERMS.list("cent"));
    private static final Set<String> MONEY = Set.copyOf(TERMS.list("money"));
    private static final Set<String> CURRENCY = Set.copyOf(TERMS.list("currency"));

    private final Words words;
    private final String text;

    Units(Words words, String text) {
        this.words = words;
        this.text = text;
    }

    /** Whether a percent sign follows. */
    boolean percentSign(int word) {
        return text.startsWith("%", skipSpace(words.end(word)));
    }

    /** The last word of a percentage whose figures end with this word, its unit included, or -1 where it is none. */
    int percentEnd(int word) {
        if (percentSign(word)) return word;
        if (word + 1 >= words.size()) return -1;
        String next = words.folded(word + 1);
        if (PERCENT.contains(next)) return word + 1;
        boolean inTwo = PER.contains(next) && word + 2 < words.size() && CENT.contains(words.folded(word + 2));
        return inTwo ? word + 2 : -1;
    }

    /** Whether a sign or the letters of a currency stand before: {@code $ 400}, {@code USD 186.000}. */
    boolean moneyBefore(int word) {
        int at = words.start(word) - 1;
        if (at >= 0 && isSpace(text.charAt(at))) at--;
        if (at >= 0 && isCurrency(text.charAt(at))) return true;
        return word > 0
                && at + 1 == words.end(word - 1)
                && CURRENCY.contains(words.folded(word - 1))
                && upper(word - 1);
    }

    private boolean upper(int word) {
        for (int at = words.start(word); at < words.end(word); at++) {
            if (!Character.isUpperCase(text.charAt(at))) return false;
        }
        return true;
    }

    /** Whether a sign or a word of money follows. */
    boolean moneyAfter(int word) {
        int at = skipSpace(words.end(word));
        if (at < text.length() && isCurrency(text.charAt(at))) {
            return at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1));
        }
        if (word + 1 < words.size() && MONEY.contains(words.folded(word + 1))) return true;
        return word + 2 < words.size() && words.folded(word + 1).equals("de") && MONEY.contains(words.folded(word + 2));
    }

    private static boolean isCurrency(char sign) {
        return Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\u00a0' || sign == '\u202f';
    }

    private int skipSpace(int at) {
        return at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
    }
}
