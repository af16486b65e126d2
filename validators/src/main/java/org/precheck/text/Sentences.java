package org.precheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.precheck.model.Document;
import org.precheck.model.Passage;

/**
 * Parts passages into sentences. A heading and a table row are one sentence each. Running text ends a sentence at a full
 * stop, question or exclamation mark before a capital, at a semicolon that ends a line, at an empty line, and where a line
 * starts with a bullet, a recital (WHEREAS) or a section's number. A hard line break inside a sentence is only a space.
 */
public final class Sentences {
    private static final int LONGEST = 1600;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "no", "nos", "num", "nr", "art", "arts", "sec", "secs", "ch", "chap", "st", "mt", "ft", "dr", "mr", "mrs",
            "ms", "jr", "sr", "hon", "inc", "dept", "gov", "fig", "vol", "pp", "vs", "etc", "eg", "ie", "cf", "ca",
            "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ord", "res",
            "lic", "ing", "sra", "srta", "av", "lit", "al", "bldg", "u", "s", "d", "a", "p", "m", "g", "e", "i", "n",
            "c", "r", "l");

    private final Document document;
    private final Words words;
    private final List<Sentence> found = new ArrayList<>();

    private Sentences(Document document, Words words) {
        this.document = document;
        this.words = words;
    }

    /** All sentences of a document, in the order of its text. */
    public static List<Sentence> of(Document document, Words words) {
        Sentences sentences = new Sentences(document, words);
        for (Passage passage : document.passages()) sentences.part(passage);
        return List.copyOf(sentences.found);
    }

    private void part(Passage passage) {
        switch (passage.kind()) {
            case HEADING, TABLE_ROW, TABLE_HEADER, CAPTION -> add(passage.start(), passage.end(), passage);
            case PARAGRAPH, LIST_ITEM, FURNITURE -> running(passage);
        }
    }

    private void running(Passage passage) {
        String text = document.text();
        int start = passage.start();
        int semicolon = -1;
        for (int i = start; i < passage.end(); i++) {
            char c = text.charAt(i);
            if (c == ';') semicolon = i;
            boolean ends = switch (c) {
                case '.', '?', '!' -> endsSentence(text, i, passage);
                case ';', ':' -> endsLine(text, i + 1, passage.end());
                case '\n' -> startsItem(text, i + 1, passage.end());
                default -> i - start > LONGEST && Character.isWhitespace(c);
            };
            if (!ends) continue;
            int end = c == '\n' ? i : i + 1;
            if (i - start > LONGEST && semicolon > start) end = semicolon + 1;
            while (end < passage.end() && end > i && isCloser(text.charAt(end))) end++;
            add(start, end, passage);
            start = end;
            i = Math.max(i, end - 1);
            semicolon = -1;
        }
        add(start, passage.end(), passage);
    }

    private static boolean endsSentence(String text, int i, Passage passage) {
        int next = i + 1;
        while (next < passage.end() && isCloser(text.charAt(next))) next++;
        if (next >= passage.end()) return true;
        if (!Character.isWhitespace(text.charAt(next))) return false;
        while (next < passage.end() && Character.isWhitespace(text.charAt(next))) next++;
        if (next >= passage.end()) return true;
        char after = text.charAt(next);
        if (Character.isLowerCase(after)) return false;
        if (text.charAt(i) != '.') return true;
        int from = i;
        while (from > passage.start() && i - from < 10 && inWord(text.charAt(from - 1))) from--;
        if (from == i) return true;
        String last = Fold.fold(text.substring(from, i));
        if (numeral(last)) return from > passage.start() && !atLineStart(text, from, passage.start());
        last = last.substring(last.lastIndexOf('.') + 1);
        boolean abbreviation = ABBREVIATIONS.contains(last);
        if (abbreviation && startsNumber(text, next, passage.end())) return false;
        return !abbreviation || (last.length() > 2 && !Character.isDigit(after) && !isTitle(last));
    }

    /** Whether a mark of a number follows, so that an abbreviation is not the end: {@code (Ord. No. 14-2013)}. */
    private static boolean startsNumber(String text, int from, int end) {
        return from + 2 < end
                && (text.charAt(from) == 'N' || text.charAt(from) == 'n')
                && (text.startsWith("o.", from + 1)
                        || text.startsWith("os.", from + 1)
                        || "\u00ba\u00b0.".indexOf(text.charAt(from + 1)) >= 0);
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isTitle(String word) {
        return Set.of("hon", "mrs", "sra", "art", "sec", "gov", "srta", "ing", "lic")
                .contains(word);
    }

    private static boolean numeral(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i)) && word.charAt(i) != '.') return false;
        }
        return true;
    }

    private static boolean atLineStart(String text, int from, int floor) {
        int i = from - 1;
        while (i >= floor && (text.charAt(i) == ' ' || text.charAt(i) == '(')) i--;
        return i < floor || text.charAt(i) == '\n';
    }

    private static boolean isCloser(char c) {
        return c == '"'
                || c == ')'
                || c == '\u201d'
                || c == '\u2019'
                || c == '\''
                || c == ']'
                || c == '*'
                || c == '\u00bb';
    }

    private static boolean endsLine(String text, int from, int end) {
        int i = from;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) i++;
        return i < end && text.charAt(i) == '\n';
    }

    /** Whether a new line starts a sentence of its own: an empty line, a bullet, a recital, a section. */
    private static boolean startsItem(String text, int from, int end) {
        int i = from;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i++;
        if (i >= end) return false;
        char c = text.charAt(i);
        if (c == '\n' || c == '\u2022' || c == '\u25cf' || c == '\uf0b7' || c == '\u00a7') return true;
        if ((c == '-' || c == '*' || c == '\u2013') && i + 1 < end && text.charAt(i + 1) == ' ') return true;
        for (String opener : OPENERS) if (text.startsWith(opener, i)) return true;
        int digits = i;
        if (c == '(') digits++;
        int mark = digits;
        while (mark < end && mark - digits < 4 && Character.isLetterOrDigit(text.charAt(mark))) mark++;
        boolean counted = mark > digits && (Character.isDigit(text.charAt(digits)) || mark - digits == 1);
        if (!counted || mark + 1 >= end) return false;
        char after = text.charAt(mark);
        return (after == ')' || (after == '.' && c != '(')) && text.charAt(mark + 1) == ' ';
    }

    private static final List<String> OPENERS = List.of(
            "WHEREAS",
            "Whereas",
            "NOW, THEREFORE",
            "Section ",
            "SECTION ",
            "Sec. ",
            "SEC. ",
            "Article ",
            "ARTICLE ",
            "Art. ",
            "Artículo ",
            "ARTÍCULO ",
            "Artigo ",
            "CONSIDERANDO",
            "Considerando",
            "Considérant",
            "CONSIDERANT",
            "RESOLVED",
            "Resolved",
            "BE IT ");

    private void add(int from, int to, Passage passage) {
        String text = document.text();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (start == end) return;
        int first = words.from(start);
        int last = words.from(end);
        if (first < last) found.add(new Sentence(start, end, first, last, passage));
    }
}
