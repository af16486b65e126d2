package org.precheck.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.text.CityMentions;
import org.precheck.text.Jurisdictions;
import org.precheck.text.Level;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.TermList;
import org.precheck.text.Terms;
import org.precheck.text.Words;

/**
 * Sets aside what a document of the city shows of another city's: a long quotation behind that city's name, what follows
 * the announcement that its text is reproduced, and a section that is headed by its name. Such words belong to the other
 * city; they stay in the text, but not in the content that readers judge.
 */
final class BorrowedWords {
    /** Words from which on a quotation is more than a phrase. */
    private static final int LONG = 40;

    /** Words within which the other city is named before its words begin. */
    private static final int BEFORE = 90;

    private static final Terms TERMS = Terms.named(BorrowedWords.class, "masthead");
    private static final Phrases ANNOUNCED = TermList.phrases(TERMS.list("reproduced"));
    private static final String OPENING_MARKS = "\"\u201c\u00ab";

    private final Document document;
    private final Words words;
    private final List<Sentence> sentences;
    private final List<CityMentions.Mention> own;
    private final List<Jurisdictions.Mention> others;
    private final Map<String, Boolean> headings = new HashMap<>();
    private final City city;

    private BorrowedWords(Document document, City city, Words words, List<Sentence> sentences) {
        this.document = document;
        this.city = city;
        this.words = words;
        this.sentences = sentences;
        own = CityMentions.of(city, words, document.text()).stream()
                .filter(mention -> mention.kind() == CityMentions.Kind.CITY)
                .toList();
        others = others(words, document.text(), own);
    }

    /** The same sentences; those that are another city's words are marked as standing outside the content. */
    static List<Sentence> setAside(Document document, City city, Words words, List<Sentence> sentences) {
        if (!city.given() || Jurisdictions.named(words, document.text()).isEmpty()) return sentences;
        BorrowedWords borrowed = new BorrowedWords(document, city, words, sentences);
        return borrowed.others.isEmpty() || borrowed.own.isEmpty() ? sentences : borrowed.marked();
    }

    private List<Sentence> marked() {
        boolean[] aside = new boolean[sentences.size()];
        for (int at = 0; at < sentences.size(); at++) {
            if (headed(sentences.get(at))) aside[at] = true;
        }
        quoted(aside);
        announced(aside);
        List<Sentence> marked = new ArrayList<>(sentences);
        for (int at = 0; at < aside.length; at++) {
            Sentence each = sentences.get(at);
            if (!aside[at] || each.furniture()) continue;
            marked.set(
                    at,
                    new Sentence(each.start(), each.end(), each.firstWord(), each.endWord(), outside(each.passage())));
        }
        return List.copyOf(marked);
    }

    private static Passage outside(Passage passage) {
        return new Passage(
                passage.kind(),
                passage.start(),
                passage.end(),
                passage.page(),
                passage.headings(),
                false,
                passage.hidden(),
                passage.cells(),
                passage.language());
    }

    /** Whether a heading above names another city, below a first one and after the city itself was named. */
    private boolean headed(Sentence sentence) {
        List<String> above = sentence.passage().headings();
        if (own.getFirst().firstWord() >= sentence.firstWord()) return false;
        for (int i = 0; i < above.size(); i++) {
            if (i == 0 && opens(above.getFirst())) continue;
            if (headings.computeIfAbsent(above.get(i), this::namesAnother)) return true;
        }
        return false;
    }

    private boolean opens(String heading) {
        for (Sentence sentence : sentences) {
            if (sentence.furniture()) continue;
            List<String> path = sentence.passage().headings();
            return !path.isEmpty() && path.getFirst().equals(heading);
        }
        return false;
    }

    private boolean namesAnother(String heading) {
        Words parts = new Words(heading);
        if (!CityMentions.of(city, parts, heading).isEmpty()) return false;
        return Jurisdictions.named(parts, heading).stream().anyMatch(mention -> mention.level() == Level.CITY);
    }

    /** Marks long quotations that another city's name announces. */
    private void quoted(boolean[] aside) {
        String text = document.text();
        int from = 0;
        while (from < text.length()) {
            int open = opening(text, from);
            if (open < 0) return;
            int close = closing(text, open);
            from = open + 1;
            if (close < 0) continue;
            int first = words.from(open);
            int end = words.from(close);
            if (end - first < LONG || announcer(first) == null) continue;
            for (int at = 0; at < sentences.size(); at++) {
                Sentence each = sentences.get(at);
                if (each.end() > open + 1 && each.firstWord() >= first - 1 && each.firstWord() < end) aside[at] = true;
            }
            from = close;
        }
    }

    /** The next quotation mark that opens a line or follows a colon. */
    private static int opening(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (OPENING_MARKS.indexOf(text.charAt(i)) < 0) continue;
            int back = i - 1;
            while (back >= 0 && (text.charAt(back) == ' ' || text.charAt(back) == '\t' || text.charAt(back) == '>'))
                back--;
            if (back < 0 || text.charAt(back) == '\n' || text.charAt(back) == ':') return i;
        }
        return -1;
    }

    /** The mark that closes it, at the end of a line; -1 where there is none. */
    private static int closing(String text, int open) {
        char closer = switch (text.charAt(open)) {
            case '\u201c' -> '\u201d';
            case '\u00ab' -> '\u00bb';
            default -> '"';
        };
        for (int i = text.indexOf(closer, open + 1); i >= 0; i = text.indexOf(closer, i + 1)) {
            int next = i + 1;
            while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '.')) next++;
            boolean endsLine = next >= text.length() || text.charAt(next) == '\n';
            if (endsLine && !Character.isWhitespace(text.charAt(i - 1))) return i;
        }
        return -1;
    }

    /** The other city that is named last before these words, with no word of the city itself between. */
    private Jurisdictions.@Nullable Mention announcer(int word) {
        Jurisdictions.Mention last = null;
        for (Jurisdictions.Mention mention : others) {
            if (mention.lastWord() >= word) break;
            last = mention;
        }
        if (last == null || word - last.lastWord() > BEFORE) return null;
        int other = last.lastWord();
        if (own.stream().anyMatch(m -> m.firstWord() > other && m.firstWord() < word)) return null;
        for (String term : Jurisdictions.ownWords(Level.CITY)) {
            for (int place : words.places(term)) {
                if (place > other && place < word && words.capital(place)) return null;
            }
        }
        return last;
    }

    /** Marks what follows the announcement that another city's text is reproduced. */
    private void announced(boolean[] aside) {
        for (Phrases.Hit hit : ANNOUNCED.hits(words)) {
            if (announcer(hit.first()) == null) continue;
            int at = 0;
            while (at < sentences.size() && sentences.get(at).endWord() <= hit.last()) at++;
            if (at + 1 >= sentences.size() || aside[at + 1]) continue;
            Sentence next = sentences.get(at + 1);
            List<String> path = next.heading()
                    ? next.passage().headings()
                    : sentences.get(at).passage().headings();
            for (int i = at + 1; i < sentences.size() && !ends(sentences.get(i), path); i++) aside[i] = true;
        }
    }

    /** Whether the reproduced text is over: another section begins, or the city or the other one is spoken of again. */
    private boolean ends(Sentence sentence, List<String> path) {
        List<String> above = sentence.passage().headings();
        if (above.size() < path.size() || !above.subList(0, path.size()).equals(path)) return true;
        return own.stream().anyMatch(m -> sentence.firstWord() <= m.firstWord() && m.firstWord() < sentence.endWord());
    }

    private static List<Jurisdictions.Mention> others(Words words, String text, List<CityMentions.Mention> own) {
        return Jurisdictions.named(words, text).stream()
                .filter(mention -> mention.level() == Level.CITY || mention.level() == Level.COUNTY)
                .filter(mention -> own.stream()
                        .noneMatch(m -> m.firstWord() <= mention.lastWord() && m.lastWord() >= mention.firstWord()))
                .toList();
    }
}
