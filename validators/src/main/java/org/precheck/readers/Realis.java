package org.precheck.readers;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Terms;
import org.precheck.text.Words;

/**
 * How what is said stands to what is: told as a fact, denied, provided for, asked of somebody outside, or imagined. A word
 * that denies or imagines reaches forward to the end of its clause, over the commas of a list: {@code There was no fine,
 * deduction or warning}.
 */
final class Realis {
    /** How something is said. */
    enum Mood {
        /** Told as a fact. */
        ASSERTED,
        /** Said not to be. */
        NEGATED,
        /** Only provided for by a text. */
        PROVIDED,
        /** Asked of a contractor or the like. */
        ASKED,
        /** Imagined, or an example. */
        IMAGINED
    }

    private static final Terms TERMS = Terms.named(Realis.class, "realis");
    private static final Set<String> NEGATES = Set.copyOf(TERMS.list("negates"));
    private static final Set<String> NEGATES_NOT = Set.copyOf(TERMS.list("negates-not"));
    private static final Set<String> BUT = Set.copyOf(TERMS.list("but"));
    private static final Set<String> JOINS = Set.copyOf(TERMS.list("joins"));
    private static final List<String> IMAGINES = TERMS.list("imagines");
    private static final List<String> PROVIDES = TERMS.list("provides");
    private static final List<String> ASKS = TERMS.list("asks");

    /** Words over which a denial reaches. */
    private static final int REACH = 10;

    /** Words of one member of a list. */
    private static final int MEMBER = 4;

    private final Subject subject;
    private final Words words;
    private final boolean portuguese;

    Realis(Subject subject) {
        this.subject = subject;
        words = subject.words();
        portuguese = "pt".equals(subject.document().language());
    }

    /** Sentences in which one of the terms is told as a fact, or in one of the other moods given. */
    BitSet told(List<String> terms, Mood... others) {
        Set<Mood> wanted = Set.of(others);
        BitSet told = new BitSet(subject.sentences().size());
        for (Phrases.Hit hit : subject.hits(terms)) {
            int at = subject.isMain(hit.first()) ? subject.sentenceAt(hit.first()) : -1;
            if (at < 0 || told.get(at)) continue;
            Mood mood = at(hit);
            if (mood == Mood.ASSERTED || wanted.contains(mood)) told.set(at);
        }
        return told;
    }

    /** Sentences that are an example or imagined from their first words on. */
    BitSet imagined() {
        BitSet imagined = new BitSet(subject.sentences().size());
        for (Phrases.Hit hit : subject.hits(IMAGINES)) {
            int at = subject.sentenceAt(hit.first());
            if (at >= 0 && hit.first() - subject.sentences().get(at).firstWord() <= MEMBER) imagined.set(at);
        }
        return imagined;
    }

    /** How a term is said where it stands. */
    Mood at(Phrases.Hit hit) {
        Sentence sentence = subject.sentenceOf(hit.first());
        if (sentence == null) return Mood.ASSERTED;
        int clause = clause(sentence, hit.first());
        if (negated(clause, hit)) return Mood.NEGATED;
        if (among(ASKS, clause, hit.first())) return Mood.ASKED;
        if (among(IMAGINES, clause, hit.first())) return Mood.IMAGINED;
        return among(PROVIDES, clause, hit.first()) ? Mood.PROVIDED : Mood.ASSERTED;
    }

    /** The first word of the clause that holds a word. */
    private int clause(Sentence sentence, int word) {
        int from = word;
        while (from > sentence.firstWord()) {
            String between = subject.document().text().substring(words.end(from - 1), words.start(from));
            boolean joined = between.indexOf(',') >= 0 && JOINS.contains(words.folded(from));
            if (joined
                    || between.indexOf(';') >= 0
                    || between.indexOf('|') >= 0
                    || BUT.contains(words.folded(from - 1))) break;
            from--;
        }
        return from;
    }

    private boolean negated(int clause, Phrases.Hit hit) {
        if (denies(hit.first())) return false;
        int member = 1;
        for (int word = hit.first() - 1; word >= clause && hit.first() - word <= REACH; word--) {
            String after = subject.document().text().substring(words.end(word), words.start(word + 1));
            if (after.indexOf(':') >= 0) return false;
            if (after.indexOf(',') >= 0 || after.indexOf('(') >= 0) {
                if (member > MEMBER) return false;
                member = 0;
            }
            if (denies(word)) return true;
            member++;
        }
        return false;
    }

    private boolean denies(int word) {
        String folded = words.folded(word);
        boolean number = word + 1 < words.size() && subject.document().text().charAt(words.end(word)) == '.';
        boolean denies = NEGATES.contains(folded) && !(folded.equals("no") && (portuguese || number));
        return denies && (word + 1 >= words.size() || !NEGATES_NOT.contains(words.folded(word + 1)));
    }

    private boolean among(List<String> terms, int from, int to) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            if (hit.first() >= to) return false;
            if (hit.first() >= from) return true;
        }
        return false;
    }
}
