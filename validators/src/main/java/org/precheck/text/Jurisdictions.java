package org.precheck.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds named governments ({@code City of Denton}, {@code Suffolk County}, {@code Prefeitura de Recife}) and their bodies. */
public final class Jurisdictions {
    private static final Terms LISTS = Terms.named(Jurisdictions.class, "jurisdiction");
    private static final Map<String, Level> BEFORE = levels("before");
    private static final Map<String, Level> AFTER = levels("after");
    private static final Map<String, Level> BODIES = levels("body");

    private static final Phrases BEFORE_TERMS = Phrases.of(BEFORE.keySet());
    private static final Phrases AFTER_TERMS = Phrases.of(AFTER.keySet());
    private static final Phrases BODY_TERMS = Phrases.of(BODIES.keySet());
    private static final List<Level> BEFORE_LEVELS = List.copyOf(BEFORE.values());
    private static final List<Level> AFTER_LEVELS = List.copyOf(AFTER.values());
    private static final List<Level> BODY_LEVELS = List.copyOf(BODIES.values());
    private static final Set<String> JOINING = Set.copyOf(LISTS.list("joining"));
    private static final Set<String> STOPS = Set.copyOf(LISTS.list("stops"));
    private static final int NAME_WORDS = 5;

    private Jurisdictions() {}

    /** The words of each level in lists such as {@code [before city]}. */
    private static Map<String, Level> levels(String place) {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            String list = place + " " + level.name().toLowerCase(Locale.ROOT);
            if (!LISTS.names().contains(list)) continue;
            for (String term : LISTS.list(list)) levels.put(term, level);
        }
        return levels;
    }

    /** What a document of that level calls its own government; empty where it is told by nothing. */
    public static List<String> ownWords(Level level) {
        String list = "own " + level.name().toLowerCase(Locale.ROOT);
        return LISTS.names().contains(list) ? LISTS.list(list) : List.of();
    }

    /**
     * A named government.
     *
     * @param level where it stands
     * @param name its folded name, words parted by one space
     * @param firstWord first word of the mention, its kind included
     * @param lastWord last word, inclusive
     */
    public record Mention(Level level, String name, int firstWord, int lastWord) {}

    /** The governments named, in the order of the text. */
    public static List<Mention> named(Words words, String text) {
        List<Mention> found = new ArrayList<>();
        for (Phrases.Hit hit : BEFORE_TERMS.hits(words)) {
            Mention mention = after(BEFORE_LEVELS.get(hit.term()), hit, words, text);
            if (mention != null) found.add(mention);
        }
        for (Phrases.Hit hit : AFTER_TERMS.hits(words)) {
            Mention mention = before(AFTER_LEVELS.get(hit.term()), hit, words, text);
            if (mention != null) found.add(mention);
        }
        found.sort((a, b) -> Integer.compare(a.firstWord(), b.firstWord()));
        return found;
    }

    /** Bodies and offices of governments, with their level, in the order of the text. */
    public static List<Mention> bodies(Words words) {
        return BODY_TERMS.hits(words).stream()
                .map(hit -> new Mention(
                        BODY_LEVELS.get(hit.term()), BODY_TERMS.terms().get(hit.term()), hit.first(), hit.last()))
                .toList();
    }

    private static @Nullable Mention after(Level level, Phrases.Hit hit, Words words, String text) {
        int first = hit.last() + 1;
        int last = first - 1;
        for (int w = first; w < words.size() && w < first + NAME_WORDS && joined(words, text, w); w++) {
            String folded = words.folded(w);
            boolean joining = JOINING.contains(folded) && !words.capital(w);
            if (!joining && (STOPS.contains(folded) || !words.capital(w))) break;
            if (!joining) last = w;
        }
        return last < first ? null : new Mention(level, name(words, first, last), hit.first(), last);
    }

    private static @Nullable Mention before(Level level, Phrases.Hit hit, Words words, String text) {
        if (!words.capital(hit.first())) return null;
        int last = hit.first() - 1;
        int first = hit.first();
        for (int w = last; w >= 0 && last - w < 3 && joined(words, text, w + 1); w--) {
            if (!words.capital(w) || STOPS.contains(words.folded(w)) || JOINING.contains(words.folded(w))) break;
            if (!Character.isLetter(words.written(w).charAt(0))) break;
            first = w;
        }
        return first > last ? null : new Mention(level, name(words, first, last), first, hit.last());
    }

    /** Whether only blanks, hyphens, points or apostrophes stand between a word and the one before it. */
    private static boolean joined(Words words, String text, int word) {
        if (word == 0) return false;
        int from = words.end(word - 1);
        int to = words.start(word);
        if (to - from > 3) return false;
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') lines++;
            if (!Character.isWhitespace(c) && c != '-' && c != '.' && c != '\'' && c != '\u2019') return false;
            if (lines > 1) return false;
        }
        return true;
    }

    private static String name(Words words, int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int w = first; w <= last; w++) {
            if (w > first) name.append(' ');
            name.append(words.folded(w));
        }
        return name.toString();
    }
}
