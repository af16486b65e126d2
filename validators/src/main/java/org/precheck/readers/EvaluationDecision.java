package org.precheck.readers;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.precheck.model.PassageKind;
import org.precheck.text.DatePlace;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * What was decided because of an evaluation: sentences that say what the city does otherwise since, and formal decisions
 * that can be tied to the study: beside such a change, beside the study itself, or by a numbered instrument. In minutes,
 * where many matters are voted on, a vote counts only where its item speaks of the matter that was studied.
 */
final class EvaluationDecision {
    private static final int REACH = 14;
    private static final int FAR = 40;
    private static final int HEAD_WORDS = 40;
    private static final int ITEM = 4;
    private static final int STEM = 5;

    private final Subject subject;
    private final Marks marks;
    private final BitSet result;
    private final BitSet study;

    EvaluationDecision(Subject subject, Marks marks, BitSet design, BitSet result) {
        this.subject = subject;
        this.marks = marks;
        this.result = result;
        this.study = Marks.either(design, result);
    }

    BitSet decided() {
        BitSet city = marks.near(marks.of(EvaluationTerms.CITY), 1);
        Realis realis = new Realis(subject);
        BitSet changed = realis.told(EvaluationTerms.CHANGED, Realis.Mood.PROVIDED);
        BitSet dated = marks.near(marks.dates(date -> date.precision() == DatePlace.Precision.DAY), 1);
        changed.and(Marks.either(city, dated));
        changed.andNot(result);
        BitSet formal = marks.of(EvaluationTerms.FORMAL);
        formal.and(Marks.either(city, marks.under(formal)));
        BitSet tied = Marks.either(marks.near(changed, 2), marks.near(study, 6));
        tied.or(marks.of(EvaluationTerms.INSTRUMENT));
        tied.or(marks.under(Marks.both(formal, marks.titles())));
        formal.and(tied);
        BitSet putOff = Marks.both(marks.of(EvaluationTerms.PUT_OFF), marks.near(study, REACH));
        BitSet bare = Marks.without(formal, marks.of(EvaluationTerms.INSTRUMENT));
        BitSet decided = putOff.isEmpty() ? Marks.either(formal, changed) : Marks.without(changed, bare);
        decided.and(marks.near(study, FAR));
        decided.andNot(Marks.without(result, marks.dates(date -> date.precision() == DatePlace.Precision.DAY)));
        decided.andNot(marks.of(EvaluationTerms.NOT_DECIDED));
        decided.andNot(marks.of(EvaluationTerms.OTHERS));
        return marks.opens(EvaluationTerms.MINUTES, HEAD_WORDS) ? ofTheMatter(decided) : decided;
    }

    /** Those whose item shares a word with the study. */
    private BitSet ofTheMatter(BitSet decided) {
        Set<String> matter = new HashSet<>();
        for (int at = study.nextSetBit(0); at >= 0; at = study.nextSetBit(at + 1)) {
            for (int back = at; back >= Math.max(0, at - ITEM); back--) {
                collect(back, matter);
                if (starts(back)) break;
            }
        }
        BitSet ours = new BitSet();
        for (int at = decided.nextSetBit(0); at >= 0; at = decided.nextSetBit(at + 1)) {
            Set<String> item = new HashSet<>();
            for (int back = at; back >= Math.max(0, at - ITEM); back--) {
                if (!study.get(back) || back == at) collect(back, item);
                if (starts(back)) break;
            }
            item.retainAll(matter);
            if (!item.isEmpty()) ours.set(at);
        }
        return ours;
    }

    /** Whether an item begins with the sentence. */
    private boolean starts(int sentence) {
        Sentence at = subject.sentences().get(sentence);
        PassageKind kind = at.passage().kind();
        boolean first = at.start() == at.passage().start();
        return kind == PassageKind.HEADING || (kind == PassageKind.LIST_ITEM && first);
    }

    private void collect(int at, Set<String> into) {
        Words words = subject.words();
        Sentence sentence = subject.sentences().get(at);
        for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
            String folded = words.folded(word);
            if (folded.length() >= STEM && !common(folded)) into.add(folded.substring(0, STEM));
        }
    }

    private static boolean common(String folded) {
        List<String> common = EvaluationTerms.COMMON;
        for (String stem : common) if (folded.startsWith(stem)) return true;
        return false;
    }
}
