package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precheck.text.Amount;
import org.precheck.text.Sentence;

/**
 * Finds what a contract achieved: {@code named} (a contract with its number or value), {@code measured} (a figure asked for and the
 * figure reached, in one row or sentence or beside each other), {@code consequence} (what followed for pay or renewal), {@code renewal} (for further work),
 * {@code review} (talks or inspections during the contract), {@code compared} (several contractors on one measure). Rules, bids, forms and examples are no outcomes.
 */
final class ContractOutcome implements Reader {
    private static final int MOST = 6;
    private static final int HEAD_WORDS = 50;
    private static final int TITLE_WORDS = 20;
    private static final int FAR = 30;

    @Override
    public String name() {
        return "contract-outcome";
    }

    @Override
    public List<String> labels() {
        return List.of("named", "target", "measured", "consequence", "renewal", "review", "compared");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        Marks marks = new Marks(subject);
        BitSet contract = marks.of(ContractTerms.CONTRACT);
        if (contract.isEmpty()) return List.of();
        BitSet rule = marks.of(ContractTerms.RULE);
        if (marks.opens(ContractTerms.NO_RECORD, HEAD_WORDS)) return List.of();
        BitSet figures = marks.amounts(
                a -> a.kind() == Amount.Kind.PERCENT || (a.kind() == Amount.Kind.COUNT && a.value() >= 5));
        BitSet named = ContractNames.of(subject);
        BitSet several = several(subject, marks);
        BitSet rivals = new Rivals(subject, Marks.either(several, marks.of(ContractTerms.CONTRACTORS))).rows();
        named.or(rivals);
        named.andNot(rule);
        List<Fact> facts = new ArrayList<>(marks.facts(named, "named", "A contract is named.", 3));
        BitSet metric = marks.of(ContractTerms.METRIC);
        BitSet target = Marks.both(Marks.either(metric, marks.under(metric)), figures);
        target.andNot(rule);
        facts.addAll(marks.facts(target, "target", "A figure is asked for.", 3));
        BitSet measured = Marks.both(
                Marks.either(marks.of(ContractTerms.MEASURED), marks.under(marks.of(ContractTerms.MEASURED))), figures);
        measured.and(marks.near(target, 6));
        measured.andNot(rule);
        measured.andNot(marks.of(ContractTerms.NOT_YET));
        BitSet reached = Marks.both(measured, marks.of(ContractTerms.REACHED));
        reached.and(marks.besides(Marks.either(target, reached)));
        measured.and(twoFigures(subject, marks));
        measured.or(reached);
        measured.andNot(marks.rows());
        measured.or(Marks.without(
                Marks.both(ResultRows.of(subject), Marks.either(marks.near(target, 6), target)), rule));
        measured.andNot(marks.rowsAfter(marks.of(ContractTerms.BIDS)));
        if (marks.opens(ContractTerms.CONTRACT_TEXT, TITLE_WORDS)) measured.clear();
        BitSet told = Marks.without(Marks.both(contract, figures), Marks.either(marks.rows(), marks.titles()));
        told.andNot(marks.of(ContractTerms.NOT_YET));
        measured.and(marks.near(Marks.either(named, told), FAR));
        facts.addAll(marks.facts(measured, "measured", "A figure was reached.", MOST));
        BitSet consequence = Marks.both(marks.of(ContractTerms.CONSEQUENCE), marks.near(measured, 12));
        consequence.andNot(rule);
        consequence.andNot(marks.of(ContractTerms.NEGATED));
        BitSet party = Marks.either(contract, named);
        party.or(marks.amounts(a -> a.kind() == Amount.Kind.MONEY));
        consequence.and(Marks.either(marks.near(party, 1), marks.under(consequence)));
        consequence.andNot(marks.of(ContractTerms.MAYBE));
        consequence.andNot(marks.under(Marks.both(marks.of(ContractTerms.RECOMMENDED), marks.titles())));
        facts.addAll(marks.facts(consequence, "consequence", "It had a consequence.", MOST));
        BitSet renewal = Marks.both(consequence, marks.of(ContractTerms.RENEWAL));
        facts.addAll(marks.facts(renewal, "renewal", "It decided about further work.", 3));
        BitSet review = Marks.both(marks.of(ContractTerms.REVIEW), marks.near(contract, 3));
        review.andNot(rule);
        facts.addAll(marks.facts(review, "review", "It is watched while it runs.", 3));
        BitSet compared = Marks.both(measured, rivals);
        compared.or(Marks.both(marks.near(several, 25), Marks.both(measured, marks.rows())));
        facts.addAll(marks.facts(compared, "compared", "Contractors are set side by side.", 3));
        return facts;
    }

    /** Sentences that count contractors: {@code five companies}. */
    private static BitSet several(Subject subject, Marks marks) {
        BitSet several = new BitSet();
        BitSet plural = marks.of(ContractTerms.CONTRACTORS);
        for (int at = plural.nextSetBit(0); at >= 0; at = plural.nextSetBit(at + 1)) {
            Sentence sentence = subject.sentences().get(at);
            for (Amount amount : marks.amounts(sentence)) {
                int next = amount.last() + 1;
                boolean counted = amount.kind() == Amount.Kind.COUNT && amount.value() >= 2 && amount.value() <= 40;
                for (int word = next; counted && word <= next + 1 && word < sentence.endWord(); word++) {
                    if (ContractTerms.CONTRACTORS.contains(subject.words().folded(word))) several.set(at);
                }
            }
        }
        return several;
    }

    /** Sentences with at least two figures. */
    private static BitSet twoFigures(Subject subject, Marks marks) {
        BitSet two = new BitSet();
        List<Sentence> sentences = subject.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (marks.amounts(sentence).size() >= 2) two.set(at);
        }
        return two;
    }
}
