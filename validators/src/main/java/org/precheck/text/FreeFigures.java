package org.precheck.text;

import java.util.Set;

/** Tells whether figures stand free: no part of an identifier, a date, a time, a range or a name's number. */
final class FreeFigures {
    private static final Terms TERMS = Terms.named(FreeFigures.class, "amount");
    private static final Set<String> LABELS = Set.copyOf(TERMS.list("label"));
    private static final Set<String> ORDINALS = Set.copyOf(TERMS.list("ordinal"));

    private final Words words;
    private final String text;
    private final Units units;

    FreeFigures(Words words, String text, Units units) {
        this.words = words;
        this.text = text;
        this.units = units;
    }

    boolean free(int word) {
        int start = words.start(word);
        int end = words.end(word);
        if (start > 0) {
            char before = text.charAt(start - 1);
            if (Character.isLetter(before) || before == '#' || before == '§' || before == '_') return false;
            boolean joined = before == '-' || before == '/' || before == ':' || before == '–';
            if (joined && start > 1 && Character.isLetterOrDigit(text.charAt(start - 2))) {
                return before == '–' && units.percentSign(word);
            }
        }
        if (end + 1 < text.length()) {
            char after = text.charAt(end);
            boolean joined = after == '/' || after == ':' || after == '-';
            if (joined && Character.isDigit(text.charAt(end + 1))) return false;
            if (after == 'º' || after == 'ª') return false;
        }
        boolean ordinal =
                word + 1 < words.size() && words.start(word + 1) == end && ORDINALS.contains(words.folded(word + 1));
        if (ordinal) return false;
        return word == 0
                || !LABELS.contains(words.folded(word - 1))
                || announced(word)
                || units.percentSign(word)
                || units.moneyBefore(word);
    }

    /** Whether a colon parts figures from the word before: {@code Target: 500 homes} is no number of a target. */
    private boolean announced(int word) {
        int colon = text.indexOf(':', words.end(word - 1));
        return colon >= 0 && colon < words.start(word);
    }
}
