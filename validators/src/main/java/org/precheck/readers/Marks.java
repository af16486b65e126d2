package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.PassageKind;
import org.precheck.text.Amount;
import org.precheck.text.CadencePlace;
import org.precheck.text.DatePlace;
import org.precheck.text.Deadline;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;

/**
 * Which sentences of a document hold what, as sets of their numbers, so that a reader can say "a meeting, a leader and a
 * department within three sentences" in one line. Furniture and hidden text are never marked.
 */
final class Marks {
    private static final int SHORT = 16;

    private final Subject subject;
    private final List<Sentence> sentences;

    Marks(Subject subject) {
        this.subject = subject;
        this.sentences = subject.sentences();
    }

    /** Sentences that hold one of the terms. */
    BitSet of(List<String> terms) {
        BitSet marks = new BitSet(sentences.size());
        for (Phrases.Hit hit : subject.hits(terms)) mark(hit.first(), marks);
        return marks;
    }

    /** Whether one of the terms stands among the first so many words of the content. */
    boolean opens(List<String> terms, int words) {
        int end = subject.mainWord(words);
        for (Phrases.Hit hit : subject.hits(terms)) {
            if (hit.first() >= end) return false;
            if (subject.isMain(hit.first())) return true;
        }
        return false;
    }

    /** Sentences that start with one of the terms. */
    BitSet starting(List<String> terms) {
        BitSet marks = new BitSet(sentences.size());
        for (Phrases.Hit hit : subject.hits(terms)) {
            int at = subject.sentenceAt(hit.first());
            if (at >= 0 && sentences.get(at).firstWord() == hit.first()) mark(hit.first(), marks);
        }
        return marks;
    }

    /** Sentences that open with one of the terms. */
    BitSet opening(List<String> terms) {
        BitSet marks = new BitSet(sentences.size());
        for (Phrases.Hit hit : subject.hits(terms)) {
            int at = subject.sentenceAt(hit.first());
            if (at >= 0 && sentences.get(at).firstWord() == hit.first()) marks.set(at);
        }
        return marks;
    }

    /** Sentences that hold such a quantity. */
    BitSet amounts(Predicate<Amount> wanted) {
        BitSet marks = new BitSet(sentences.size());
        for (Amount amount : subject.amounts()) if (wanted.test(amount)) mark(amount.first(), marks);
        return marks;
    }

    /** Sentences that hold at least two such quantities. */
    BitSet repeated(Predicate<Amount> wanted) {
        BitSet once = new BitSet(sentences.size());
        BitSet twice = new BitSet(sentences.size());
        for (Amount amount : subject.amounts()) {
            if (!wanted.test(amount)) continue;
            int at = subject.sentenceAt(amount.first());
            if (at < 0 || sentences.get(at).furniture()) continue;
            if (once.get(at)) twice.set(at);
            once.set(at);
        }
        return twice;
    }

    /** Sentences beside a marked one. */
    BitSet besides(BitSet marks) {
        BitSet beside = new BitSet(sentences.size());
        for (int at = marks.nextSetBit(0); at >= 0; at = marks.nextSetBit(at + 1)) {
            if (at > 0) beside.set(at - 1);
            if (at + 1 < sentences.size()) beside.set(at + 1);
        }
        return beside;
    }

    /** Sentences that hold such a date. */
    BitSet dates(Predicate<DatePlace> wanted) {
        BitSet marks = new BitSet(sentences.size());
        for (DatePlace date : subject.dates()) if (wanted.test(date)) mark(date.from(), marks);
        return marks;
    }

    /** Headings and lines as short as one. */
    BitSet titles() {
        BitSet marks = new BitSet(sentences.size());
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (!sentence.furniture() && (sentence.heading() || sentence.words() <= SHORT)) marks.set(at);
        }
        return marks;
    }

    /** Rows of tables. */
    BitSet rows() {
        BitSet marks = new BitSet(sentences.size());
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.passage().kind() == PassageKind.TABLE_ROW && !sentence.furniture()) marks.set(at);
        }
        return marks;
    }

    /** Rows of the table that follows right behind a marked sentence. */
    BitSet rowsAfter(BitSet marks) {
        BitSet rows = rows();
        BitSet after = new BitSet(sentences.size());
        for (int at = marks.nextSetBit(0); at >= 0; at = marks.nextSetBit(at + 1)) {
            int next = at + 1;
            while (next < sentences.size()
                    && next <= at + 2
                    && !rows.get(next)
                    && !sentences.get(next).heading()) next++;
            while (next < sentences.size() && rows.get(next)) after.set(next++);
        }
        return after;
    }

    /** Sentences that say how often. */
    BitSet cadences() {
        BitSet marks = new BitSet(sentences.size());
        for (CadencePlace place : subject.cadences()) mark(place.from(), marks);
        return marks;
    }

    private void mark(int word, BitSet marks) {
        int at = subject.sentenceAt(word);
        if (at >= 0 && !sentences.get(at).furniture()) marks.set(at);
    }

    /** The marked sentences and so many neighbours on each side. */
    BitSet near(BitSet marks, int reach) {
        BitSet wider = new BitSet(sentences.size());
        for (int at = marks.nextSetBit(0); at >= 0; at = marks.nextSetBit(at + 1)) {
            wider.set(Math.max(0, at - reach), Math.min(sentences.size(), at + reach + 1));
        }
        return wider;
    }

    /** The marked sentences and all that stands under a marked heading or under the marked header of a table. */
    BitSet under(BitSet marks) {
        BitSet wider = (BitSet) marks.clone();
        boolean heading = false;
        boolean header = false;
        for (int at = 0; at < sentences.size(); at++) {
            PassageKind kind = sentences.get(at).passage().kind();
            boolean row = kind == PassageKind.TABLE_HEADER || kind == PassageKind.TABLE_ROW;
            if (kind == PassageKind.HEADING) heading = marks.get(at);
            if (kind == PassageKind.TABLE_HEADER || kind == PassageKind.CAPTION) header = marks.get(at);
            else if (!row) header = false;
            if (heading || (row && header)) wider.set(at);
        }
        return wider;
    }

    /** What both hold. */
    static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** What the first holds and the second does not. */
    static BitSet without(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }

    /** What either holds. */
    static BitSet either(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either;
    }

    /** The first sentence of the content, or -1. */
    int first() {
        for (int at = 0; at < sentences.size(); at++) if (!sentences.get(at).furniture()) return at;
        return -1;
    }

    /** How many sentences of the content stand before this one. */
    int rank(int sentence) {
        int rank = 0;
        for (int at = 0; at < sentence; at++) if (!sentences.get(at).furniture()) rank++;
        return rank;
    }

    /** A fact for each marked sentence, at most so many. */
    List<Fact> facts(BitSet marks, String label, String says, int most) {
        List<Fact> facts = new ArrayList<>();
        for (int at = marks.nextSetBit(0); at >= 0 && facts.size() < most; at = marks.nextSetBit(at + 1)) {
            facts.add(new Fact(label, says, List.of(cite(at)), latestDate(at), null, null));
        }
        return facts;
    }

    /** Quotes a sentence by its number. */
    Citation cite(int sentence) {
        return subject.cite(sentences.get(sentence));
    }

    /** The latest date that a sentence names, full or of a month, or null. */
    @Nullable
    LocalDate latestDate(int sentence) {
        Sentence of = sentences.get(sentence);
        LocalDate latest = null;
        for (DatePlace date : dates(of)) {
            if (latest == null || date.last().isAfter(latest)) latest = date.last();
        }
        return latest;
    }

    /** The first day or month that a sentence names with its year, or null. */
    @Nullable
    LocalDate firstDate(int sentence) {
        for (DatePlace date : dates(sentences.get(sentence))) {
            boolean exact =
                    date.precision() == DatePlace.Precision.DAY || date.precision() == DatePlace.Precision.MONTH;
            if (exact && date.certain()) return date.last();
        }
        return null;
    }

    /** The latest day or month that a sentence names, or null. */
    @Nullable
    LocalDate exactDate(int sentence) {
        LocalDate latest = null;
        for (DatePlace date : dates(sentences.get(sentence))) {
            boolean exact =
                    date.precision() == DatePlace.Precision.DAY || date.precision() == DatePlace.Precision.MONTH;
            if (exact && (latest == null || date.last().isAfter(latest))) latest = date.last();
        }
        return latest;
    }

    /** The dates of a sentence. */
    List<DatePlace> dates(Sentence sentence) {
        return within(subject.dates(), DatePlace::from, sentence);
    }

    /** The quantities of a sentence. */
    List<Amount> amounts(Sentence sentence) {
        return within(subject.amounts(), Amount::first, sentence);
    }

    /** The deadlines of a sentence. */
    List<Deadline> deadlines(Sentence sentence) {
        return within(subject.deadlines(), Deadline::from, sentence);
    }

    /** The places of terms in a sentence. */
    List<Phrases.Hit> hits(List<String> terms, Sentence sentence) {
        return within(subject.hits(terms), Phrases.Hit::first, sentence);
    }

    private static <T> List<T> within(List<T> all, java.util.function.ToIntFunction<T> word, Sentence sentence) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (word.applyAsInt(all.get(middle)) < sentence.firstWord()) low = middle + 1;
            else high = middle;
        }
        int end = low;
        while (end < all.size() && word.applyAsInt(all.get(end)) < sentence.endWord()) end++;
        return all.subList(low, end);
    }
}
