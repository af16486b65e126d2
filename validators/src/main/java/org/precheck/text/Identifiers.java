package org.precheck.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Identifiers of contracts, calls for bids and files in running text: {@code 23-117}, {@code PK-24-31}, {@code SM-045-2024}. */
public final class Identifiers {
    private static final int FEWEST_DIGITS = 4;
    private static final int LONGEST = 24;

    private Identifiers() {}

    /** Each once, in capitals. */
    public static Set<String> in(CharSequence text) {
        Set<String> found = new LinkedHashSet<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && part(text.charAt(end))) end++;
            if (end > start) take(text.subSequence(start, end).toString(), found);
            start = end + 1;
        }
        return found;
    }

    private static boolean part(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '/';
    }

    private static void take(String token, Set<String> found) {
        String[] parts = token.split("[-/]", -1);
        int digits = (int) token.chars().filter(Character::isDigit).count();
        if (parts.length < 2 || digits < FEWEST_DIGITS || token.length() > LONGEST) return;
        for (String part : parts) if (part.isEmpty() || part.length() > 10) return;
        if (date(parts) || telephone(parts) || words(parts)) return;
        found.add(token.toUpperCase(Locale.ROOT));
    }

    /** {@code 2023-24}, {@code 2020-2024}, {@code 3/15/2024}, {@code 2024-03-15}, {@code FY2023-24}, {@code 24/7}. */
    private static boolean date(String[] parts) {
        boolean year = false;
        for (String part : parts) {
            String figures = part.startsWith("FY") ? part.substring(2) : part;
            boolean all = !figures.isEmpty() && figures.chars().allMatch(Character::isDigit);
            if (!all) return false;
            boolean own = figures.length() == 4 && (figures.startsWith("19") || figures.startsWith("20"));
            if (!own && figures.length() > 2) return false;
            year |= own;
        }
        return year || parts.length == 3;
    }

    private static boolean telephone(String[] parts) {
        int last = parts[parts.length - 1].length();
        if (last != 4 || parts[parts.length - 2].length() != 3) return false;
        for (String part : parts) if (!part.chars().allMatch(Character::isDigit)) return false;
        return true;
    }

    /** Words joined by a hyphen with a number inside, such as {@code COVID-2019}, count as words. */
    private static boolean words(String[] parts) {
        for (String part : parts) {
            long letters = part.chars().filter(Character::isLetter).count();
            if (letters > 4) return true;
        }
        return false;
    }
}
