package org.precheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of bodies that are no general-purpose local government, whatever place they are called after: {@code Port
 * of Delmont}, {@code Westhaven Unified School District}, {@code Autoridad del Agua de Vega}. Such a name is a run of
 * capitalised words that holds a word for a kind of body.
 */
public final class PublicBodies {
    private static final Terms LISTS = Terms.named(PublicBodies.class, "jurisdiction");
    private static final Phrases KINDS = Phrases.of(LISTS.list("bodies"));
    private static final Set<String> LINKS = Set.copyOf(LISTS.list("links"));
    private static final int LONGEST = 9;

    private PublicBodies() {}

    /**
     * A body's name.
     *
     * @param firstWord its first word
     * @param lastWord its last word, inclusive
     * @param kindWord the first word of what tells its kind
     */
    public record Name(int firstWord, int lastWord, int kindWord) {}

    /** The names in the order of the text; a kind that stands alone ({@code the Authority}) is none. */
    public static List<Name> of(Words words, String text) {
        List<Name> found = new ArrayList<>();
        for (Phrases.Hit hit : KINDS.hits(words)) {
            if (!words.capital(hit.first())) continue;
            if (!found.isEmpty() && found.getLast().lastWord() >= hit.first()) continue;
            int first = hit.first();
            for (int w = first - 1; w >= 0 && hit.first() - w < LONGEST && joined(words, text, w + 1); w--) {
                if (words.capital(w) && !LINKS.contains(words.folded(w))) first = w;
                else if (!LINKS.contains(words.folded(w))) break;
            }
            int last = hit.last();
            for (int w = last + 1; w < words.size() && w - hit.last() < LONGEST && joined(words, text, w); w++) {
                boolean link = LINKS.contains(words.folded(w));
                if (!link && !(words.capital(w) && (w > last + 1 || linksOn(words, hit)))) break;
                if (!link) last = w;
            }
            if (first < hit.first() || last > hit.last()) found.add(new Name(first, last, hit.first()));
        }
        return found;
    }

    /** Whether the kind itself ends in a linking word, so that the name follows: {@code Port of}. */
    private static boolean linksOn(Words words, Phrases.Hit hit) {
        return LINKS.contains(words.folded(hit.last()));
    }

    private static boolean joined(Words words, String text, int word) {
        String gap = text.substring(words.end(word - 1), words.start(word));
        return gap.length() <= 3 && gap.chars().allMatch(c -> c == ' ' || c == '&' || c == '\'' || c == '\u2019');
    }
}
