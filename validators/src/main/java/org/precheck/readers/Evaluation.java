package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Amount;

/**
 * Finds evaluations that compare like with like: {@code design} (drawn by lot, comparison group), {@code sample} (how many
 * took part), {@code result} (a figure beside another one, near the design), {@code decision} (what the city did about it,
 * dated where the text dates it), {@code registered} (a row of a list of evaluations). A study that
 * has yet to report is {@code under-way}; one that others made is {@code others-design}.
 */
final class Evaluation implements Reader {
    private static final int MOST = 6;
    private static final int REACH = 14;
    private static final int FAR = 40;
    private static final int FEWEST = 8;
    private static final int TOP = 6;

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public List<String> labels() {
        return List.of("design", "under-way", "others-design", "sample", "result", "decision", "registered");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        Marks marks = new Marks(subject);
        BitSet design = marks.of(EvaluationTerms.DESIGN);
        BitSet weak = Marks.both(marks.of(EvaluationTerms.CHANCE), marks.near(marks.of(EvaluationTerms.GROUPS), 2));
        design.or(Marks.without(weak, marks.of(EvaluationTerms.OPINIONS)));
        if (design.isEmpty()) return List.of();
        BitSet others = marks.near(marks.of(EvaluationTerms.OTHERS), 4);
        BitSet own = Marks.without(design, others);
        List<Fact> facts = new ArrayList<>(
                marks.facts(Marks.both(design, others), "others-design", "A study of others is told of.", 2));
        facts.addAll(marks.facts(listed(marks, own), "registered", "A row of a list of evaluations.", 12));
        BitSet counts = marks.amounts(a -> a.kind() == Amount.Kind.COUNT && a.value() >= FEWEST);
        BitSet sample = Marks.both(counts, marks.near(own, 4));
        if (own.isEmpty() || sample.isEmpty()) return facts;
        BitSet result = result(marks, own);
        if (result.isEmpty() || planned(marks)) {
            facts.addAll(marks.facts(own, "under-way", "It is to compare like with like and has no result.", MOST));
            return facts;
        }
        facts.addAll(marks.facts(own, "design", "It compares like with like.", MOST));
        facts.addAll(marks.facts(sample, "sample", "It says how many took part.", 3));
        facts.addAll(marks.facts(result, "result", "It says what difference it made.", MOST));
        decisions(subject, marks, Marks.either(result, own), facts);
        return facts;
    }

    /** Rows that name a design, and rows of a list of evaluations that name their kind. */
    private static BitSet listed(Marks marks, BitSet design) {
        BitSet rows = marks.rows();
        BitSet named = Marks.both(rows, marks.of(EvaluationTerms.LISTED));
        rows.and(design);
        rows.or(named);
        return rows;
    }

    /** Whether the document is the plan of an evaluation: it says so at its head. */
    private static boolean planned(Marks marks) {
        BitSet plan = Marks.both(marks.of(EvaluationTerms.PLAN), marks.titles());
        int at = plan.nextSetBit(0);
        return at >= 0 && marks.rank(at) < TOP;
    }

    /** Sentences and rows that set figures side by side, near the design, and speak of what was, not of what will be. */
    private static BitSet result(Marks marks, BitSet design) {
        BitSet figures = marks.amounts(a -> a.kind() == Amount.Kind.PERCENT || a.kind() == Amount.Kind.COUNT);
        BitSet effect = Marks.either(marks.of(EvaluationTerms.EFFECT), marks.under(marks.of(EvaluationTerms.EFFECT)));
        effect.or(marks.repeated(a -> a.kind() == Amount.Kind.PERCENT));
        BitSet result = Marks.both(figures, effect);
        result.and(marks.near(design, REACH));
        result.andNot(marks.of(EvaluationTerms.AHEAD));
        BitSet compared = pairs(marks);
        compared.or(marks.of(EvaluationTerms.MEASURE));
        result.andNot(marks.of(EvaluationTerms.OVER_TIME));
        result.and(compared);
        return result;
    }

    /** Sentences and rows with two figures at least, one of them a percentage or with a decimal. */
    private static BitSet pairs(Marks marks) {
        BitSet percent = marks.amounts(a -> a.kind() == Amount.Kind.PERCENT);
        BitSet pairs = marks.repeated(a -> a.kind() == Amount.Kind.PERCENT || a.kind() == Amount.Kind.COUNT);
        BitSet neighbours = Marks.both(percent, marks.besides(percent));
        pairs.and(Marks.either(percent, marks.rows()));
        pairs.or(neighbours);
        return pairs;
    }

    private static void decisions(Subject subject, Marks marks, BitSet study, List<Fact> facts) {
        BitSet decided = decided(marks, study);
        LocalDate own = GoalProgress.ownDate(subject);
        if (own == null) own = votedOn(marks);
        int added = 0;
        for (int at = decided.nextSetBit(0); at >= 0 && added < MOST; at = decided.nextSetBit(at + 1)) {
            LocalDate said = nearest(marks, subject, at, own);
            facts.add(new Fact("decision", "It says what was decided.", List.of(marks.cite(at)), said, null, null));
            added++;
        }
    }

    /** The latest day beside words of a formal decision: {@code ADOPTED January 20, 2026}. */
    private static @Nullable LocalDate votedOn(Marks marks) {
        BitSet formal = marks.of(EvaluationTerms.FORMAL);
        LocalDate latest = null;
        for (int at = formal.nextSetBit(0); at >= 0; at = formal.nextSetBit(at + 1)) {
            LocalDate date = marks.exactDate(at);
            if (date != null && (latest == null || date.isAfter(latest))) latest = date;
        }
        return latest;
    }

    /**
     * Sentences that say what the city does otherwise since, and formal decisions that can be tied to the study: beside
     * such a change, beside the study itself, or by a numbered instrument. Where the city took note and put the matter
     * off, no formal decision of the document is about it.
     */
    private static BitSet decided(Marks marks, BitSet study) {
        BitSet city = marks.near(marks.of(EvaluationTerms.CITY), 1);
        BitSet changed = marks.of(EvaluationTerms.CHANGED);
        changed.and(city);
        BitSet formal = marks.of(EvaluationTerms.FORMAL);
        formal.and(Marks.either(city, marks.under(formal)));
        BitSet tied = Marks.either(marks.near(changed, 2), marks.near(study, 6));
        tied.or(marks.of(EvaluationTerms.INSTRUMENT));
        formal.and(tied);
        BitSet putOff = Marks.both(marks.of(EvaluationTerms.PUT_OFF), marks.near(study, REACH));
        BitSet decided = putOff.isEmpty() ? Marks.either(formal, changed) : Marks.without(changed, formal);
        decided.and(marks.near(study, FAR));
        decided.andNot(marks.of(EvaluationTerms.NOT_DECIDED));
        decided.andNot(marks.of(EvaluationTerms.OTHERS));
        return decided;
    }

    /** The date of the sentence, else of the heading above or the sentence before, else the document's own. */
    static @Nullable LocalDate nearest(Marks marks, Subject subject, int at, @Nullable LocalDate own) {
        for (int back = at; back >= Math.max(0, at - 3); back--) {
            LocalDate date = marks.exactDate(back);
            if (date != null && (own == null || !date.isAfter(own.plusDays(60)))) return date;
        }
        return own;
    }
}
