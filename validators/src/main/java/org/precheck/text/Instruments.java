package org.precheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of legal instruments with their numbers: {@code Ordinance No. 46,912}, {@code DECRETO Nº 63.463},
 * {@code Resolution R-308684}, {@code arrêté n° 2021-14}; and forms whose number is still blank.
 */
public final class Instruments {
    /** Opens the name of a list of abbreviations, which name an instrument only with its number behind them. */
    private static final String SHORT = "short ";

    private static final Terms LISTS = Terms.named(Instruments.class, "instrument");
    private static final List<String> KINDS = LISTS.names().stream()
            .filter(list -> !List.of("qualifiers", "number-words").contains(list))
            .toList();
    private static final Map<String, String> KIND_OF = kinds();
    private static final Phrases TERMS = Phrases.of(KIND_OF.keySet());

    /** Words between an instrument's kind and its number: {@code ARRÊTÉ COMMUNAL N° 2021-06}. */
    private static final Set<String> QUALIFIERS = Set.copyOf(LISTS.list("qualifiers"));

    /** Words in capitals that name the unit which issues it. */
    private static final int UNIT = 3;

    private static final Set<String> NUMBER_WORDS = Set.copyOf(LISTS.list("number-words"));

    private Instruments() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        for (String kind : KINDS) for (String term : LISTS.list(kind)) kinds.put(term, kind);
        return kinds;
    }

    /**
     * An instrument named in a text.
     *
     * @param kind its kind, in English
     * @param written its name as the text writes it
     * @param number its number as written, or null where none follows
     * @param blank whether its number is left blank
     * @param firstWord first word of the mention
     * @param lastWord last word, the number included
     */
    public record Mention(
            String kind, String written, @Nullable String number, boolean blank, int firstWord, int lastWord) {
        /** Kind and number in a form that can be compared, such as {@code resolution 36735}; null without a number. */
        public @Nullable String about() {
            return number == null ? null : kind + " " + plain(number);
        }

        /** Without blanks and marks of thousands: {@code 54.794} and {@code 54 794} are one number, {@code 2.34} stays. */
        private static String plain(String number) {
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < number.length(); i++) {
                char c = number.charAt(i);
                boolean mark = c == ',' || c == '.';
                if (Character.isWhitespace(c) || c == '\u00ba' || (mark && thousands(number, i))) continue;
                plain.append(Character.toUpperCase(c));
            }
            return plain.toString();
        }

        private static boolean thousands(String number, int mark) {
            int digits = mark + 1;
            while (digits < number.length() && Character.isDigit(number.charAt(digits))) digits++;
            return digits - mark - 1 == 3;
        }
    }

    /**
     * Whether two names mean one instrument: the same kind and number, where a year behind the number ({@code 4418/2017}) may
     * be missing in one of them.
     */
    public static boolean same(@Nullable String about, @Nullable String other) {
        if (about == null || other == null) return false;
        return about.equals(other)
                || (withoutYear(about).equals(other) != withoutYear(other).equals(about));
    }

    private static String withoutYear(String about) {
        int slash = about.lastIndexOf('/');
        int digits = about.length() - slash - 1;
        boolean year = slash > 0
                && (digits == 4 || digits == 2)
                && about.substring(slash + 1).chars().allMatch(Character::isDigit);
        return year ? about.substring(0, slash) : about;
    }

    /** The instruments named, in the order of the text. */
    public static List<Mention> of(Words words, String text) {
        List<Mention> found = new ArrayList<>();
        int past = -1;
        for (Phrases.Hit hit : TERMS.hits(words)) {
            if (hit.first() <= past) continue;
            Mention mention = mention(hit, words, text);
            if (mention.kind().startsWith(SHORT)) {
                if (mention.number() == null) continue;
                String kind = mention.kind().substring(SHORT.length());
                mention = new Mention(kind, kind, mention.number(), false, mention.firstWord(), mention.lastWord());
            }
            past = mention.lastWord();
            found.add(mention);
        }
        return found;
    }

    private static Mention mention(Phrases.Hit hit, Words words, String text) {
        String kind = KIND_OF.getOrDefault(TERMS.terms().get(hit.term()), "");
        String written = text.substring(words.start(hit.first()), words.end(hit.last()));
        int w = hit.last() + 1;
        for (int more = 0;
                more < 2 && w < words.size() && QUALIFIERS.contains(words.folded(w)) && close(words, text, w);
                more++) w++;
        w = unit(words, text, w);
        int named = w - 1;
        boolean marked = false;
        while (w < words.size()
                && w < named + 4
                && NUMBER_WORDS.contains(words.folded(w))
                && !letterOfNumber(words, text, w)
                && close(words, text, w)) {
            marked = true;
            w++;
        }
        int letters = w;
        while (w < words.size() && w < letters + 2 && shortCode(words, w) && close(words, text, w)) w++;
        boolean digit = w < words.size() && Character.isDigit(text.charAt(words.start(w))) && close(words, text, w);
        if (digit) {
            int last = w;
            while (last + 1 < words.size() && last < w + 3 && joined(words, text, last + 1)) last++;
            boolean range = last == w + 1 && isYear(words.folded(last));
            boolean year = !marked && letters == w && isYear(words.folded(w)) && (last == w || range);
            if (!marked && last == w && opensItem(words, text, w))
                return new Mention(kind, written, null, false, hit.first(), hit.last());
            if ((!year && !kind.equals("code")) || (kind.equals("code") && last == w)) {
                String number = text.substring(words.start(letters), words.end(last));
                if (blankBehind(text, words.end(last))) {
                    return new Mention(kind, written, null, true, hit.first(), last);
                }
                return new Mention(kind, written, number, false, hit.first(), last);
            }
        }
        boolean blank = marked && blankAfter(words, text, letters - 1);
        return new Mention(kind, written, null, blank, hit.first(), marked && !digit ? letters - 1 : hit.last());
    }

    /** Passes the unit that issues it, where a mark of a number stands behind: {@code PORTARIA CGM/SEGOV Nº 9}. */
    private static int unit(Words words, String text, int from) {
        int w = from;
        while (w < words.size() && w < from + UNIT && shortName(words, w) && parted(words, text, w)) w++;
        boolean marked = w > from
                && w < words.size()
                && NUMBER_WORDS.contains(words.folded(w))
                && !KIND_OF.containsKey(words.folded(w))
                && close(words, text, w);
        return marked ? w : from;
    }

    private static boolean shortName(Words words, int w) {
        String written = words.written(w);
        return written.length() <= 7
                && Character.isLetter(written.charAt(0))
                && written.equals(written.toUpperCase(Locale.ROOT))
                && !NUMBER_WORDS.contains(words.folded(w))
                && !KIND_OF.containsKey(words.folded(w));
    }

    private static boolean parted(Words words, String text, int word) {
        String gap = text.substring(words.end(word - 1), words.start(word));
        return gap.length() <= 3 && gap.chars().allMatch(c -> c == ' ' || c == '/' || c == '-' || c == '\u2013');
    }

    /** Whether a number opens an item, {@code Policy: 1. Data are open}, and is not the policy's. */
    public static boolean opensItem(Words words, String text, int number) {
        int end = words.end(number);
        return end - words.start(number) <= 2
                && end + 2 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ')')
                && text.charAt(end + 1) == ' '
                && Character.isLetter(text.charAt(end + 2));
    }

    /** The O of {@code O-2019-33}, not that of {@code No}. */
    private static boolean letterOfNumber(Words words, String text, int w) {
        return words.end(w) - words.start(w) == 1 && words.end(w) < text.length() && text.charAt(words.end(w)) == '-';
    }

    /** Letters before a number, in capitals: {@code R-308684}, {@code CM510}, {@code AR 137}. */
    private static boolean shortCode(Words words, int w) {
        String written = words.written(w);
        return written.length() <= 4
                && written.equals(written.toUpperCase(Locale.ROOT))
                && Character.isLetter(written.charAt(0));
    }

    /** Whether the word stands close behind the one before it, with nothing but marks of numbers between. */
    private static boolean close(Words words, String text, int word) {
        int from = words.end(word - 1);
        int to = words.start(word);
        if (to - from > 6) return false;
        int lines = 0;
        boolean stop = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') lines++;
            stop |= c == '.';
            boolean mark = Character.isWhitespace(c) || ".:#-–°º*_(".indexOf(c) >= 0;
            if (!mark || lines > 1 || (stop && lines > 0)) return false;
        }
        return true;
    }

    private static boolean joined(Words words, String text, int word) {
        int from = words.end(word - 1);
        if (words.start(word) - from > 1) return false;
        if (words.start(word) == from) return true;
        char c = text.charAt(from);
        return c == '-' || c == '/' || c == '.' || c == '–';
    }

    private static boolean blankAfter(Words words, String text, int word) {
        int from = words.end(word);
        int to = Math.min(text.length(), from + 12);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '[' || c == '\u2026') return true;
            if (c == '.' && i + 2 < to && text.charAt(i + 1) == '.' && text.charAt(i + 2) == '.') return true;
            if (c == '\n' || Character.isLetterOrDigit(c)) {
                char next = i + 1 < to ? text.charAt(i + 1) : ' ';
                return (c == 'x' || c == 'X') && (next == 'x' || next == 'X');
            }
        }
        return false;
    }

    /** A number begun and left open: {@code 2021-____}. */
    private static boolean blankBehind(String text, int from) {
        int i = from;
        if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '/')) i++;
        return text.startsWith("__", i) || (i > from && text.startsWith("XX", i));
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }
}
