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
 * dated where the text dates it), {@code registered} (a row of a list of evaluations). A study that others made, or one that has yet to report, has a design and no result.
 */
final class Evaluation implements Reader {
    private static final int MOST = 6;
    private static final int REACH = 14;

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public List<String> labels() {
        return List.of("design", "others-design", "sample", "result", "decision", "registered");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        Marks marks = new Marks(subject);
        BitSet design = marks.of(EvaluationTerms.DESIGN);
        design.or(Marks.both(marks.of(EvaluationTerms.CHANCE), marks.near(marks.of(EvaluationTerms.GROUPS), 2)));
        if (design.isEmpty()) return List.of();
        BitSet others = marks.near(marks.of(EvaluationTerms.OTHERS), 4);
        BitSet own = Marks.without(design, others);
        List<Fact> facts = new ArrayList<>(
                marks.facts(Marks.both(design, others), "others-design", "A study of others is told of.", 2));
        BitSet rows = marks.rows();
        rows.and(own);
        facts.addAll(marks.facts(rows, "registered", "A row of a list of evaluations.", 12));
        BitSet counts = marks.amounts(a -> a.kind() == Amount.Kind.COUNT && a.value() >= 20);
        BitSet sample = Marks.both(counts, marks.near(own, 2));
        if (own.isEmpty() || sample.isEmpty()) return facts;
        facts.addAll(marks.facts(own, "design", "It compares like with like.", MOST));
        facts.addAll(marks.facts(sample, "sample", "It says how many took part.", 3));
        BitSet result = result(marks, own);
        if (result.isEmpty()) return facts;
        facts.addAll(marks.facts(result, "result", "It says what difference it made.", MOST));
        decisions(subject, marks, result, facts);
        return facts;
    }

    /** Sentences and rows that set figures side by side, near the design, and speak of what was, not of what will be. */
    private static BitSet result(Marks marks, BitSet design) {
        BitSet figures = marks.amounts(a -> a.kind() == Amount.Kind.PERCENT || a.kind() == Amount.Kind.COUNT);
        BitSet result = Marks.both(
                figures, Marks.either(marks.of(EvaluationTerms.EFFECT), marks.under(marks.of(EvaluationTerms.EFFECT))));
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

    private static void decisions(Subject subject, Marks marks, BitSet result, List<Fact> facts) {
        BitSet decided = marks.of(EvaluationTerms.FORMAL);
        decided.and(Marks.either(marks.near(marks.of(EvaluationTerms.CITY), 1), marks.under(decided)));
        decided.and(marks.near(result, 40));
        decided.andNot(marks.of(List.of(
                "will decide",
                "would",
                "proposed",
                "recommend",
                "recommends",
                "recommended",
                "should",
                "decidira",
                "expected to",
                "to be decided",
                "no decision",
                "has not decided",
                "not been decided",
                "not yet")));
        decided.andNot(marks.near(marks.of(EvaluationTerms.OTHERS), 0));
        LocalDate own = GoalProgress.ownDate(subject);
        int added = 0;
        for (int at = decided.nextSetBit(0); at >= 0 && added < MOST; at = decided.nextSetBit(at + 1)) {
            LocalDate said = nearest(marks, subject, at, own);
            facts.add(new Fact("decision", "It says what was decided.", List.of(marks.cite(at)), said, null, null));
            added++;
        }
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
