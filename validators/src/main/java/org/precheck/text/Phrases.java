package org.precheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A list of terms to find in {@link Words}. A term is one or more words, compared folded; a last word that ends in
 * {@code *} stands for all words that start so ({@code adopt*}). Found through the index of the words, so that a term that
 * does not occur costs nothing.
 */
public final class Phrases {
    private static final Comparator<Hit> IN_ORDER =
            (one, other) -> one.first != other.first ? one.first - other.first : other.last - one.last;

    private final List<String> terms;
    private final String[][] compiled;
    /** Two signs of each term, without which it does not occur: most are told from them alone. */
    private final int[] signs;

    private Phrases(Collection<String> terms) {
        this.terms = List.copyOf(terms);
        compiled = this.terms.stream().map(Phrases::parts).toArray(String[][]::new);
        signs = new int[compiled.length * 2];
        for (int t = 0; t < compiled.length; t++) sign(compiled[t], t * 2);
    }

    /** Compiles terms. */
    public static Phrases of(Collection<String> terms) {
        return new Phrases(terms);
    }

    /** Compiles terms. */
    public static Phrases of(String... terms) {
        return new Phrases(List.of(terms));
    }

    /**
     * A term found.
     *
     * @param term which one, counted from 0
     * @param first its first word
     * @param last its last word, inclusive
     */
    public record Hit(int term, int first, int last) {}

    /** The terms as written. */
    public List<String> terms() {
        return terms;
    }

    /** All places of all terms in the order of the text, the longer term first where two start at one word. */
    public List<Hit> hits(Words words) {
        List<Hit> found = new ArrayList<>();
        for (int t = 0; t < compiled.length; t++) {
            if (words.mayHold(signs[t * 2]) && words.mayHold(signs[t * 2 + 1])) collect(t, words, found);
        }
        if (found.size() > 1) found.sort(IN_ORDER);
        return found;
    }

    /** The term that starts exactly at the word, the longest, or -1. */
    public int at(Words words, int word) {
        int best = -1;
        int length = 0;
        for (int t = 0; t < compiled.length; t++) {
            String[] parts = compiled[t];
            if (parts.length > length && matches(parts, words, word)) {
                best = t;
                length = parts.length;
            }
        }
        return best;
    }

    /** How many words a term has. */
    public int length(int term) {
        return compiled[term].length;
    }

    private void collect(int term, Words words, List<Hit> found) {
        String[] parts = compiled[term];
        if (parts.length == 0) return;
        int anchor = rarest(parts, words);
        if (anchor < 0) {
            String prefix = parts[0].substring(0, parts[0].length() - 1);
            for (String word : words.startingWith(prefix)) {
                for (int place : words.places(word)) found.add(new Hit(term, place, place));
            }
            return;
        }
        for (int place : words.places(parts[anchor])) {
            int first = place - anchor;
            if (matches(parts, words, first)) found.add(new Hit(term, first, first + parts.length - 1));
        }
    }

    /** The part that occurs least, or the first one that does not; -1 where there is only the start of a word. */
    private static int rarest(String[] parts, Words words) {
        if (parts.length == 1) return parts[0].endsWith("*") ? -1 : 0;
        int rarest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int p = 0; p < parts.length && fewest > 0; p++) {
            if (parts[p].endsWith("*")) continue;
            int count = words.count(parts[p]);
            if (count < fewest) {
                fewest = count;
                rarest = p;
            }
        }
        return rarest;
    }

    private static boolean matches(String[] parts, Words words, int first) {
        if (parts.length == 0 || first < 0 || first + parts.length > words.size()) return false;
        for (int p = 0; p < parts.length; p++) {
            String word = words.folded(first + p);
            boolean same = parts[p].endsWith("*")
                    ? word.startsWith(parts[p].substring(0, parts[p].length() - 1))
                    : word.equals(parts[p]);
            if (!same) return false;
        }
        return true;
    }

    /** Notes the signs of the two longest words, as long words are rare. */
    private void sign(String[] parts, int at) {
        String[] longest = parts.clone();
        Arrays.sort(longest, Comparator.comparingInt(String::length).reversed());
        for (int i = 0; i < Math.min(2, longest.length); i++) {
            String word = longest[i];
            signs[at + i] =
                    word.endsWith("*") ? Words.signOfStart(word.substring(0, word.length() - 1)) : Words.sign(word);
        }
    }

    private static String[] parts(String term) {
        boolean prefix = term.strip().endsWith("*");
        Words words = new Words(term);
        String[] parts = new String[words.size()];
        for (int i = 0; i < parts.length; i++) parts[i] = words.folded(i);
        if (prefix && parts.length > 0) parts[parts.length - 1] += "*";
        return parts;
    }
}
