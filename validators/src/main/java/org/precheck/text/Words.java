package org.precheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of one text: runs of letters or digits, in order, with their folded forms and an index from each form to the
 * places where it stands. A run of digits keeps a point or comma between digits ({@code 2.34}, {@code 1,000}); hyphens,
 * slashes and apostrophes part words ({@code open-data} is two words, {@code l'arrêté} is two). Made once a document and
 * shared by all readers.
 */
public final class Words {
    private static final int LONGEST = 64;
    private static final int MOST_SEEN = 1 << 14;
    /** Chars by which words are known that start alike. */
    private static final int START = 4;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] ids;
    private final List<String> vocabulary = new ArrayList<>();
    private final Map<String, Integer> idOf = new HashMap<>();
    private int @Nullable [] offsets;
    private int[] places = new int[0];
    private String[] sorted = new String[0];
    /** A bit for each word in the vocabulary and for how it starts: most terms that are asked for do not occur. */
    private final long[] seen;

    /** Reads the words of a text, in one pass. */
    public Words(String text) {
        this.text = text;
        int capacity = Math.max(16, text.length() / 5);
        int[] from = new int[capacity];
        int[] to = new int[capacity];
        int[] id = new int[capacity];
        Interner interner = new Interner(vocabulary, idOf, text.length());
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            int end = endOf(text, i);
            if (count == from.length) {
                from = Arrays.copyOf(from, count * 2);
                to = Arrays.copyOf(to, count * 2);
                id = Arrays.copyOf(id, count * 2);
            }
            from[count] = i;
            to[count] = end;
            id[count] = interner.idOf(text, i, end);
            count++;
            i = end;
        }
        starts = Arrays.copyOf(from, count);
        ends = Arrays.copyOf(to, count);
        ids = Arrays.copyOf(id, count);
        seen = new long[Integer.highestOneBit(Math.min(vocabulary.size() | 4, MOST_SEEN))];
        for (String word : vocabulary) {
            see(sign(word));
            if (word.length() >= START) see(signOfStart(word));
        }
    }

    private void see(int sign) {
        seen[(sign >>> 6) & (seen.length - 1)] |= 1L << sign;
    }

    private static int endOf(String text, int start) {
        boolean number = Character.isDigit(text.charAt(start));
        int i = start + 1;
        while (i < text.length() && i - start < LONGEST) {
            char c = text.charAt(i);
            boolean inside = number
                    ? Character.isDigit(c) || joinsDigits(text, i)
                    : (Character.isLetter(c) || Fold.isMark(c)) && !Character.isDigit(c);
            if (!inside) break;
            i++;
        }
        return i;
    }

    private static boolean joinsDigits(String text, int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }

    /** How many words there are. */
    public int size() {
        return starts.length;
    }

    /** First char of a word in the text. */
    public int start(int word) {
        return starts[word];
    }

    /** One past the last char of a word. */
    public int end(int word) {
        return ends[word];
    }

    /** A word in its folded form. */
    public String folded(int word) {
        return vocabulary.get(ids[word]);
    }

    /** A word as it is written. */
    public String written(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** Whether a word, as folded, is this one. */
    public boolean is(int word, String folded) {
        return word >= 0 && word < starts.length && folded(word).equals(folded);
    }

    /** Whether a word starts with a capital. */
    public boolean capital(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    /** The first word that starts at or after the char, or the number of words. */
    public int from(int index) {
        int at = Arrays.binarySearch(starts, index);
        return at >= 0 ? at : -at - 1;
    }

    /** Places of a folded word, ascending; empty where it does not occur. */
    public int[] places(String folded) {
        Integer id = idOf.get(folded);
        if (id == null) return new int[0];
        int[] index = index();
        return Arrays.copyOfRange(places, index[id], index[id + 1]);
    }

    /** What {@link #mayHold} knows a folded word by. */
    static int sign(String folded) {
        int hash = folded.hashCode();
        return hash ^ (hash >>> 15);
    }

    /** What {@link #mayHold} knows words by that start so; 0 for a start that is too short to tell. */
    static int signOfStart(String prefix) {
        return prefix.length() < START ? 0 : ~sign(prefix.substring(0, START));
    }

    /** Whether a word of this sign may occur; never false where one does. */
    boolean mayHold(int sign) {
        return sign == 0 || (seen[(sign >>> 6) & (seen.length - 1)] & (1L << sign)) != 0;
    }

    /** How often a folded word occurs. */
    public int count(String folded) {
        Integer id = idOf.get(folded);
        if (id == null) return 0;
        int[] index = index();
        return index[id + 1] - index[id];
    }

    /** The different folded words that start so. */
    public List<String> startingWith(String prefix) {
        if (sorted.length != vocabulary.size()) {
            sorted = vocabulary.toArray(String[]::new);
            Arrays.sort(sorted);
        }
        int at = Arrays.binarySearch(sorted, prefix);
        List<String> found = new ArrayList<>();
        for (int i = at >= 0 ? at : -at - 1; i < sorted.length && sorted[i].startsWith(prefix); i++)
            found.add(sorted[i]);
        return found;
    }

    private int[] index() {
        if (offsets != null) return offsets;
        int[] index = new int[vocabulary.size() + 1];
        for (int id : ids) index[id + 1]++;
        for (int i = 1; i < index.length; i++) index[i] += index[i - 1];
        int[] next = Arrays.copyOf(index, index.length);
        int[] all = new int[ids.length];
        for (int i = 0; i < ids.length; i++) all[next[ids[i]]++] = i;
        places = all;
        offsets = index;
        return index;
    }

    /** Gives each different word a number, without making a string for a word seen before. */
    private static final class Interner {
        private final List<String> vocabulary;
        private final Map<String, Integer> idOf;
        private int[] slots;
        private final char[] folded = new char[LONGEST];

        Interner(List<String> vocabulary, Map<String, Integer> idOf, int length) {
            slots = new int[Math.clamp(Integer.highestOneBit(Math.max(length, 1)) * 2L, 32, 1 << 12)];
            this.vocabulary = vocabulary;
            this.idOf = idOf;
        }

        int idOf(String text, int start, int end) {
            int length = 0;
            int hash = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (Fold.isMark(c)) continue;
                char f = Fold.fold(c);
                folded[length++] = f;
                hash = 31 * hash + f;
            }
            int mask = slots.length - 1;
            int slot = (hash ^ (hash >>> 15)) & mask;
            while (slots[slot] != 0) {
                if (same(vocabulary.get(slots[slot] - 1), length)) return slots[slot] - 1;
                slot = (slot + 1) & mask;
            }
            String word = new String(folded, 0, length);
            vocabulary.add(word);
            slots[slot] = vocabulary.size();
            idOf.put(word, vocabulary.size() - 1);
            if (vocabulary.size() * 2 > slots.length) grow();
            return vocabulary.size() - 1;
        }

        private boolean same(String word, int length) {
            if (word.length() != length) return false;
            for (int i = 0; i < length; i++) if (word.charAt(i) != folded[i]) return false;
            return true;
        }

        private void grow() {
            slots = new int[slots.length * 2];
            int mask = slots.length - 1;
            for (int id = 0; id < vocabulary.size(); id++) {
                int hash = vocabulary.get(id).hashCode();
                int slot = (hash ^ (hash >>> 15)) & mask;
                while (slots[slot] != 0) slot = (slot + 1) & mask;
                slots[slot] = id + 1;
            }
        }
    }
}
