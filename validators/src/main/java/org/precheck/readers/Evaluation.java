package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Amount;
import org.precheck.text.DatePlace;

/**
 * Finds evaluations that compare like with like: {@code design} (drawn by lot, comparison group), {@code sample} (how many
 * took part), {@code result} (a figure beside another one, near the design), {@code decision} (what the city did about it,
 * dated where the text dates it), {@code registered} (a row of a list of evaluations). A study that
 * has yet to report is {@code under-way}; one that others made is {@code others-design}.
 */
final class Evaluation implements Reader {
    private static final int MOST = 6;
    private static final int REACH = 14;
    private static final int OPENING = 8;
    private static final int FEWEST = 8;
    private static final int HEAD_WORDS = 40;
    private static final int REACH_OF_OTHERS = 4;

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
        if (marks.opens(EvaluationTerms.SURVEY, HEAD_WORDS)) return List.of();
        BitSet design = EvaluationDesign.of(marks);
        if (design.isEmpty()) return List.of();
        BitSet others = marks.near(marks.of(EvaluationTerms.OTHERS), REACH_OF_OTHERS);
        others.or(marks.of(EvaluationTerms.CITED));
        others.or(StudyPlace.elsewhere(subject));
        BitSet own = Marks.without(design, others);
        List<Fact> facts = new ArrayList<>(
                marks.facts(Marks.both(design, others), "others-design", "A study of others is told of.", 2));
        facts.addAll(marks.facts(listed(marks, own), "registered", "A row of a list of evaluations.", 12));
        BitSet counts = marks.amounts(a -> a.kind() == Amount.Kind.COUNT && a.value() >= FEWEST);
        BitSet sample = Marks.both(counts, marks.near(own, 4));
        if (own.isEmpty() || sample.isEmpty()) return facts;
        BitSet result = result(marks, own);
        if (result.isEmpty() || noResult(marks)) {
            facts.addAll(marks.facts(own, "under-way", "It is to compare like with like and has no result.", MOST));
            return facts;
        }
        facts.addAll(marks.facts(own, "design", "It compares like with like.", MOST));
        facts.addAll(marks.facts(sample, "sample", "It says how many took part.", 3));
        facts.addAll(marks.facts(result, "result", "It says what difference it made.", MOST));
        decisions(subject, marks, own, result, facts);
        return facts;
    }

    /**
     * Entries of a list of evaluations that name a design or their kind: rows, and headings, items and labelled sentences
     * that give a date as well.
     */
    private static BitSet listed(Marks marks, BitSet design) {
        BitSet named = Marks.either(design, marks.of(EvaluationTerms.LISTED));
        BitSet entries = Marks.either(marks.titles(), marks.starting(EvaluationTerms.ENTRY));
        entries.and(marks.dates(date -> true));
        entries.or(marks.rows());
        entries.and(named);
        return entries;
    }

    /** Whether the head calls it a plan of an evaluation, or an audit of controls. */
    private static boolean noResult(Marks marks) {
        if (marks.opens(EvaluationTerms.PLAN, HEAD_WORDS)) return true;
        return marks.opens(EvaluationTerms.AUDIT, HEAD_WORDS)
                && !marks.of(EvaluationTerms.CONTROLS).isEmpty();
    }

    /** Sentences and rows that set figures side by side, near the design, and speak of what was, not of what will be. */
    private static BitSet result(Marks marks, BitSet design) {
        BitSet figures = marks.amounts(a -> a.kind() == Amount.Kind.PERCENT || a.kind() == Amount.Kind.COUNT);
        BitSet effect = Marks.either(marks.of(EvaluationTerms.EFFECT), marks.under(marks.of(EvaluationTerms.EFFECT)));
        BitSet contrast = Marks.either(marks.of(EvaluationTerms.GROUPS), marks.of(EvaluationTerms.COMPARED));
        contrast.or(effect);
        BitSet percents = marks.repeated(a -> a.kind() == Amount.Kind.PERCENT);
        effect.or(Marks.both(percents, Marks.either(marks.near(contrast, 1), marks.rows())));
        BitSet result = Marks.both(figures, effect);
        result.and(marks.near(design, REACH));
        result.andNot(marks.of(EvaluationTerms.AHEAD));
        BitSet compared = pairs(marks);
        compared.or(marks.of(EvaluationTerms.MEASURE));
        result.andNot(marks.of(EvaluationTerms.OVER_TIME));
        result.andNot(marks.rowsAfter(marks.of(EvaluationTerms.BASELINE)));
        result.andNot(Marks.without(listed(marks, design), marks.amounts(a -> a.kind() == Amount.Kind.PERCENT)));
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

    private static void decisions(Subject subject, Marks marks, BitSet own, BitSet result, List<Fact> facts) {
        BitSet decided = new EvaluationDecision(subject, marks, own, result).decided();
        LocalDate day = subject.ownDate();
        if (day == null) day = votedOn(marks);
        if (marks.opens(EvaluationTerms.MINUTES, HEAD_WORDS)) day = sessionDay(marks, day);
        int added = 0;
        for (int at = decided.nextSetBit(0); at >= 0 && added < MOST; at = decided.nextSetBit(at + 1)) {
            LocalDate said = nearest(marks, subject, at, day);
            facts.add(new Fact("decision", "It says what was decided.", List.of(marks.cite(at)), said, null, null));
            added++;
        }
    }

    /** The day that the head of minutes names, else the other one. */
    private static @Nullable LocalDate sessionDay(Marks marks, @Nullable LocalDate other) {
        BitSet days = marks.dates(date -> date.precision() == DatePlace.Precision.DAY);
        int first = days.nextSetBit(0);
        return first >= 0 && marks.rank(first) < OPENING ? marks.exactDate(first) : other;
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
     * The first day or month that the sentence names, unless it lies ahead of the document and nothing was resolved on
     * it; else that of the heading above or of the sentence before, else the document's own.
     */
    static @Nullable LocalDate nearest(Marks marks, Subject subject, int at, @Nullable LocalDate own) {
        boolean resolved = marks.of(EvaluationTerms.FORMAL).get(at);
        for (int back = at; back >= Math.max(0, at - 3); back--) {
            LocalDate date = marks.firstDate(back);
            if (date == null) continue;
            if ((back == at && resolved) || own == null || !date.isAfter(own.plusDays(60))) return date;
        }
        return own;
    }
}
