package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Amount;
import org.precheck.text.DatePlace;
import org.precheck.text.Sentence;

/**
 * Finds money moved from one thing to another: {@code shift} (an amount, taken here and given there, decided; the date is
 * that of the decision, the amount the sum, because the old thing did not work), {@code moved} (the same, with evidence of the new
 * thing alone), {@code funded} (a sum given to something that was tested), {@code proposed} (either, not decided), {@code failure} (figures that show that the old
 * thing did not work), {@code proven} (what the new thing rests on). Vacancies, unspent balances and cuts for all alike are no shifts for results.
 */
final class BudgetShift implements Reader {
    private static final int MOST = 6;
    private static final int REACH = 6;
    private static final int FAR = 40;
    private static final int HEAD_WORDS = 40;
    private static final int LARGE = 500_000;

    @Override
    public String name() {
        return "budget-shift";
    }

    @Override
    public List<String> labels() {
        return List.of("shift", "moved", "funded", "proposed", "failure", "proven");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        Marks marks = new Marks(subject);
        BitSet money = marks.amounts(
                a -> a.kind() == Amount.Kind.MONEY || (a.kind() == Amount.Kind.COUNT && a.value() >= LARGE));
        if (money.isEmpty() && subject.tables().isEmpty()) return List.of();
        if (marks.opens(BudgetTerms.NO_BUDGET, HEAD_WORDS)) return List.of();
        BitSet figures = marks.amounts(a -> a.kind() != Amount.Kind.MONEY);
        BitSet tested = Marks.either(marks.of(BudgetTerms.TESTED), Marks.both(marks.of(BudgetTerms.STUDIED), figures));
        BitSet shift = shift(subject, marks, money);
        BitSet failed = Marks.both(marks.of(BudgetTerms.FAILED), marks.near(figures, 4));
        failed.or(
                Marks.both(EvenFigures.of(subject, marks), marks.near(marks.under(marks.of(BudgetTerms.AGAINST)), 1)));
        failed.and(marks.near(marks.of(BudgetTerms.ANALYSIS), 2));
        failed.and(marks.near(shift, FAR));
        BitSet claimed = Marks.both(marks.of(BudgetTerms.CLAIMED), marks.near(Marks.either(tested, failed), 3));
        BitSet proven = Marks.either(Marks.either(marks.of(BudgetTerms.PROVEN), tested), claimed);
        proven.and(marks.near(shift, FAR));
        List<Fact> facts = new ArrayList<>();
        if (!failed.isEmpty() || !proven.isEmpty()) {
            String label = failed.isEmpty() ? "moved" : "shift";
            facts.addAll(dated(subject, marks, shift, label, "Money was moved from one thing to another."));
        }
        BitSet percent = marks.amounts(a -> a.kind() == Amount.Kind.PERCENT);
        BitSet proof = Marks.either(marks.of(BudgetTerms.TESTED), Marks.both(marks.of(BudgetTerms.STUDIED), percent));
        BitSet funded = Marks.both(money, marks.near(proof, REACH));
        funded.and(marks.near(Marks.either(marks.of(BudgetTerms.TO), marks.of(BudgetTerms.DECIDED)), REACH));
        funded.andNot(marks.of(BudgetTerms.OTHER_CAUSE));
        facts.addAll(dated(subject, marks, funded, "funded", "Money was given to something that was tested."));
        if (facts.stream().allMatch(fact -> fact.label().equals("proposed"))) return facts;
        facts.addAll(marks.facts(failed, "failure", "Figures show that it did not work.", MOST));
        proven.or(Marks.both(tested, marks.near(funded, REACH)));
        facts.addAll(marks.facts(proven, "proven", "What the new use of the money rests on.", MOST));
        return facts;
    }

    /** Sentences and rows with a sum that is taken here and given there. */
    private static BitSet shift(Subject subject, Marks marks, BitSet money) {
        BitSet from = Marks.either(marks.of(BudgetTerms.FROM), marks.under(marks.of(BudgetTerms.FROM)));
        from.or(Marks.both(marks.of(BudgetTerms.MOVED), marks.of(BudgetTerms.OUT_OF)));
        BitSet to = Marks.either(marks.of(BudgetTerms.TO), marks.under(marks.of(BudgetTerms.TO)));
        BitSet shift = Marks.both(money, marks.near(from, 2));
        to.or(marks.of(BudgetTerms.MOVED));
        shift.and(marks.near(to, 2));
        shift.or(BudgetRows.of(subject));
        shift.or(new BudgetMoves(subject, marks).of(from, to));
        shift.andNot(marks.of(BudgetTerms.OTHER_CAUSE));
        return shift;
    }

    private static List<Fact> dated(Subject subject, Marks marks, BitSet shift, String done, String saying) {
        BitSet proposed = Marks.without(marks.of(BudgetTerms.PROPOSED), marks.of(BudgetTerms.RESOLVED));
        BitSet decided = marks.of(BudgetTerms.DECIDED);
        BitSet settled = Marks.without(decided, proposed);
        BitSet dated = marks.near(marks.dates(date -> date.precision() == DatePlace.Precision.DAY), 1);
        settled.and(Marks.either(dated, marks.of(BudgetTerms.RESOLVED)));
        boolean whole = top(subject, proposed) && settled.isEmpty();
        whole |= Marks.both(shift, marks.under(proposed)).cardinality() * 2 > shift.cardinality();
        LocalDate day = decisionDay(subject, marks, Marks.without(decided, proposed));
        List<Fact> facts = new ArrayList<>();
        for (int at = shift.nextSetBit(0); at >= 0 && facts.size() < MOST; at = shift.nextSetBit(at + 1)) {
            boolean open = whole || proposed.get(at) || decided.isEmpty();
            LocalDate own = marks.exactDate(at);
            String label = open ? "proposed" : done;
            String says = open ? "Money would be moved." : saying;
            Double sum = sum(marks, subject.sentences().get(at));
            facts.add(new Fact(label, says, List.of(marks.cite(at)), own != null ? own : day, sum, null));
        }
        return facts;
    }

    private static boolean top(Subject subject, BitSet marks) {
        int seen = 0;
        for (int at = 0; at < subject.sentences().size() && seen < REACH; at++) {
            if (subject.sentences().get(at).furniture()) continue;
            seen++;
            if (marks.get(at)) return true;
        }
        return false;
    }

    /** The latest day or month beside words of a decision, else the document's own date. */
    private static @Nullable LocalDate decisionDay(Subject subject, Marks marks, BitSet decided) {
        LocalDate latest = null;
        for (int at = decided.nextSetBit(0); at >= 0; at = decided.nextSetBit(at + 1)) {
            LocalDate date = marks.exactDate(at);
            if (date != null && (latest == null || date.isAfter(latest))) latest = date;
        }
        return latest != null ? latest : subject.ownDate();
    }

    private static @Nullable Double sum(Marks marks, Sentence sentence) {
        for (Amount amount : marks.amounts(sentence)) if (amount.kind() == Amount.Kind.MONEY) return amount.value();
        return null;
    }
}
