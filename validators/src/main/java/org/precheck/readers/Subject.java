package org.precheck.readers;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.text.Amount;
import org.precheck.text.Amounts;
import org.precheck.text.CadencePlace;
import org.precheck.text.Cadences;
import org.precheck.text.CodePoints;
import org.precheck.text.DatePlace;
import org.precheck.text.Dates;
import org.precheck.text.Deadline;
import org.precheck.text.Deadlines;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Sentences;
import org.precheck.text.Table;
import org.precheck.text.TableRows;
import org.precheck.text.TermList;
import org.precheck.text.Words;

/**
 * What a reader is shown: a document and the city that offers it. Shared readings of the text (words, sentences, places of
 * terms) are computed here once, when first asked for, and kept. For one thread at a time.
 */
public final class Subject {
    /** Words up to which a sentence is quoted whole. */
    private static final int WHOLE = 60;

    private final Document document;
    private final City city;
    private final Map<List<String>, List<Phrases.Hit>> hits = new HashMap<>();
    private final Map<String, Map<Parameters, List<Fact>>> facts = new HashMap<>();
    private @Nullable Words words;
    private @Nullable List<Sentence> sentences;
    private @Nullable BitSet main;
    private int mainSize = -1;
    private @Nullable CodePoints codePoints;
    private @Nullable List<Amount> amounts;
    private @Nullable List<DatePlace> dates;
    private @Nullable List<Deadline> deadlines;
    private @Nullable List<CadencePlace> cadences;
    private @Nullable List<Instruments.Mention> instruments;
    private @Nullable List<Table> tables;
    private @Nullable LocalDate ownDate;
    private boolean dated;

    /** A document as offered by a city. */
    public Subject(Document document, City city) {
        this.document = document;
        this.city = city;
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** The city that offers it. */
    public City city() {
        return city;
    }

    /** The words of the document's whole text, hidden passages and furniture included. */
    public Words words() {
        if (words == null) words = new Words(document.text());
        return words;
    }

    /** All sentences, headings and rows, in the order of the text; furniture and another city's words are marked as outside the content. */
    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = BorrowedWords.setAside(document, city, words(), Sentences.of(document, words()));
        }
        return sentences;
    }

    /** Its quantities, in the order of the text. */
    public List<Amount> amounts() {
        if (amounts == null) amounts = Amounts.of(words(), document.text());
        return amounts;
    }

    /** Its dates, in the order of the text; figures alone are read month first in English, else day first. */
    public List<DatePlace> dates() {
        String language = document.language();
        if (dates == null) dates = Dates.of(words(), document.text(), language == null || language.equals("en"));
        return dates;
    }

    /** Its deadlines, in the order of the text. */
    public List<Deadline> deadlines() {
        if (deadlines == null) deadlines = Deadlines.of(words(), dates(), amounts());
        return deadlines;
    }

    /** What it says about how often, in the order of the text. */
    public List<CadencePlace> cadences() {
        if (cadences == null) cadences = Cadences.of(words());
        return cadences;
    }

    /** Legal instruments that its main content names, in the order of the text. */
    List<Instruments.Mention> instruments() {
        if (instruments == null) {
            instruments = Instruments.of(words(), document.text()).stream()
                    .filter(mention -> isMain(mention.firstWord()))
                    .toList();
        }
        return instruments;
    }

    /** Its own date, or null: what it carries, else what an "updated" line or its opening tells. */
    @Nullable
    LocalDate ownDate() {
        if (!dated) ownDate = GoalProgress.ownDate(this);
        dated = true;
        return ownDate;
    }

    /** Its tables, in the order of the text. */
    public List<Table> tables() {
        if (tables == null) {
            tables = TableRows.of(document).stream()
                    .filter(table ->
                            table.rows().isEmpty() || !borrowed(table.rows().getFirst()))
                    .toList();
        }
        return tables;
    }

    /** Whether a passage of the content holds another city's words. */
    private boolean borrowed(Passage passage) {
        Sentence sentence = sentenceOf(words().from(passage.start()));
        return sentence != null && passage.main() && !sentence.passage().main();
    }

    /** What a reader finds in it; asked once, as several cards ask the same. */
    List<Fact> facts(Reader reader, Parameters parameters) {
        return facts.computeIfAbsent(reader.name(), _ -> new HashMap<>())
                .computeIfAbsent(parameters, _ -> List.copyOf(reader.facts(this, parameters)));
    }

    /** Places of terms in the order of the text; kept, so that cards with the same word list share one search. */
    public List<Phrases.Hit> hits(List<String> terms) {
        return hits.computeIfAbsent(terms, t -> TermList.phrases(t).hits(words()));
    }

    /** Whether a sentence is the way to a page that sites show above it: {@code Home » Departments » Open Data}. */
    boolean isTrail(Sentence sentence) {
        String text = textOf(sentence);
        return (text.indexOf('\u00bb') > 0 && text.indexOf('\u00ab') < 0)
                || (text.indexOf('\u203a') > 0 && text.indexOf('\u2039') < 0)
                || text.indexOf(" > ") != text.lastIndexOf(" > ");
    }

    /** Whether a word stands in the main content, not in furniture or hidden text. */
    public boolean isMain(int word) {
        return word >= 0 && mainWords().get(word);
    }

    /** The word of the main content that has as many others before it; one past the last where there are fewer. */
    public int mainWord(int before) {
        BitSet main = mainWords();
        int word = main.nextSetBit(0);
        for (int seen = 0; word >= 0 && seen < before; seen++) word = main.nextSetBit(word + 1);
        return word < 0 ? main.length() : word;
    }

    /** How many words the main content has. */
    public int mainSize() {
        if (mainSize < 0) mainSize = mainWords().cardinality();
        return mainSize;
    }

    private BitSet mainWords() {
        if (main == null) {
            BitSet marked = new BitSet(words().size());
            for (Sentence sentence : sentences()) {
                if (!sentence.furniture()) marked.set(sentence.firstWord(), sentence.endWord());
            }
            main = marked;
        }
        return main;
    }

    /** Index in {@link #sentences} of the sentence that holds the word, or -1 between sentences. */
    public int sentenceAt(int word) {
        List<Sentence> all = sentences();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = all.get(middle);
            if (word < sentence.firstWord()) high = middle - 1;
            else if (word >= sentence.endWord()) low = middle + 1;
            else return middle;
        }
        return -1;
    }

    /** The sentence that holds the word, or null between sentences. */
    public @Nullable Sentence sentenceOf(int word) {
        int at = sentenceAt(word);
        return at < 0 ? null : sentences().get(at);
    }

    /** The first character behind a word that is neither blank nor an asterisk; a line's end at the end of the text. */
    char markAfter(int word) {
        String text = document.text();
        int i = words().end(word);
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '*')) i++;
        return i < text.length() ? text.charAt(i) : '\n';
    }

    /** The text of a sentence. */
    public String textOf(Sentence sentence) {
        return document.text().substring(sentence.start(), sentence.end());
    }

    /** Quotes a sentence. */
    public Citation cite(Sentence sentence) {
        return citeChars(sentence.start(), sentence.end());
    }

    /** Quotes the sentence that holds a word; of a long one the words around it. */
    Citation quote(int word) {
        Sentence sentence = sentenceOf(word);
        if (sentence == null) return cite(word, word);
        if (sentence.words() <= WHOLE) return cite(sentence);
        return cite(Math.max(sentence.firstWord(), word - 8), Math.min(sentence.endWord() - 1, word + 24));
    }

    /** Quotes a run of words. */
    public Citation cite(int firstWord, int lastWord) {
        return citeChars(words().start(firstWord), words().end(lastWord));
    }

    /** Quotes a run of the text by its chars, the last one exclusive. */
    Citation citeChars(int start, int end) {
        if (codePoints == null) codePoints = new CodePoints(document.text());
        return document.cite(start, end, codePoints.before(start));
    }
}
