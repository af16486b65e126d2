package org.precheck.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A list of terms to find in {@link Words}. A term is one or more words, compared folded; a last word that ends in
 * {@code *} stands for all words that start so ({@code adopt*}). Found through the index of the words, so that a term that
 * does not occur costs nothing.
 */
public final class Phrases {
    private static final Map<List<String>, Phrases> COMPILED = new ConcurrentHashMap<>();

    private final List<String> terms;
    private final List<String[]> compiled = new ArrayList<>();

    private Phrases(Collection<String> terms) {
        this.terms = List.copyOf(terms);
        for (String term : this.terms) compiled.add(parts(term));
    }

    /** Compiles terms. */
    public static Phrases of(Collection<String> terms) {
        return new Phrases(terms);
    }

    /**
     * The terms of a card or of a reader, compiled once for all documents. There are as many such lists as cards and readers
     * name, no more.
     */
    public static Phrases shared(List<String> terms) {
        return COMPILED.computeIfAbsent(terms, Phrases::of);
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
        for (int t = 0; t < compiled.size(); t++) collect(t, words, found);
        found.sort(Comparator.comparingInt(Hit::first).thenComparing(Hit::last, Comparator.reverseOrder()));
        return found;
    }

    /** The term that starts exactly at the word, the longest, or -1. */
    public int at(Words words, int word) {
        int best = -1;
        int length = 0;
        for (int t = 0; t < compiled.size(); t++) {
            String[] parts = compiled.get(t);
            if (parts.length > length && matches(parts, words, word)) {
                best = t;
                length = parts.length;
            }
        }
        return best;
    }

    /** How many words a term has. */
    public int length(int term) {
        return compiled.get(term).length;
    }

    private void collect(int term, Words words, List<Hit> found) {
        String[] parts = compiled.get(term);
        if (parts.length == 0) return;
        int anchor = 0;
        int fewest = Integer.MAX_VALUE;
        for (int p = 0; p < parts.length; p++) {
            if (parts[p].endsWith("*") || fewest == 0) continue;
            int count = words.count(parts[p]);
            if (count < fewest) {
                fewest = count;
                anchor = p;
            }
        }
        if (fewest == 0) return;
        if (fewest == Integer.MAX_VALUE) {
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

    private static String[] parts(String term) {
        boolean prefix = term.strip().endsWith("*");
        Words words = new Words(term);
        String[] parts = new String[words.size()];
        for (int i = 0; i < parts.length; i++) parts[i] = words.folded(i);
        if (prefix && parts.length > 0) parts[parts.length - 1] += "*";
        return parts;
    }
}
