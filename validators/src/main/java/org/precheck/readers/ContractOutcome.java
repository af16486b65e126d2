package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precheck.text.Amount;
import org.precheck.text.Phrases;
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
        BitSet several = several(subject, marks);
        BitSet rivals = new Rivals(subject, Marks.either(several, marks.of(ContractTerms.CONTRACTORS))).rows();
        BitSet named = Marks.without(Marks.either(ContractNames.of(subject), rivals), rule);
        List<Fact> facts = new ArrayList<>(marks.facts(named, "named", "A contract is named.", 3));
        BitSet figures = marks.amounts(
                a -> a.kind() == Amount.Kind.PERCENT || (a.kind() == Amount.Kind.COUNT && a.value() >= 5));
        BitSet metric = marks.of(ContractTerms.METRIC);
        BitSet target = Marks.without(Marks.both(Marks.either(metric, marks.under(metric)), figures), rule);
        facts.addAll(marks.facts(target, "target", "A figure is asked for.", 3));
        BitSet measured = Marks.without(measured(subject, marks, target, figures), rule);
        BitSet told = Marks.both(Marks.both(marks.of(ContractTerms.ONE_CONTRACT), figures), metric);
        told.andNot(Marks.either(Marks.either(marks.rows(), marks.titles()), marks.of(ContractTerms.NOT_YET)));
        measured.and(marks.near(Marks.either(named, told), FAR));
        facts.addAll(marks.facts(measured, "measured", "A figure was reached.", MOST));
        BitSet compared = compared(subject, marks, rivals);
        compared.or(Marks.both(measured, rivals));
        BitSet consequence =
                consequence(subject, marks, Marks.either(measured, compared), Marks.either(contract, named));
        consequence.andNot(rule);
        facts.addAll(marks.facts(consequence, "consequence", "It had a consequence.", MOST));
        BitSet renewal = Marks.both(consequence, marks.of(ContractTerms.RENEWAL));
        facts.addAll(marks.facts(renewal, "renewal", "It decided about further work.", 3));
        BitSet review = Marks.without(Marks.both(marks.of(ContractTerms.REVIEW), marks.near(contract, 3)), rule);
        facts.addAll(marks.facts(review, "review", "It is watched while it runs.", 3));
        compared.or(Marks.both(marks.near(several, 25), Marks.both(measured, marks.rows())));
        facts.addAll(marks.facts(compared, "compared", "Contractors are set side by side.", 3));
        return facts;
    }

    /**
     * Values reached: rows with a column of results, and sentences that set a figure beside the one asked for or give one
     * next to such a sentence. The text of a contract itself has none.
     */
    private static BitSet measured(Subject subject, Marks marks, BitSet target, BitSet figures) {
        BitSet measured = new BitSet();
        if (marks.opens(ContractTerms.CONTRACT_TEXT, TITLE_WORDS)) return measured;
        BitSet words = marks.of(ContractTerms.MEASURED);
        measured.or(Marks.both(Marks.either(words, marks.under(words)), figures));
        measured.and(marks.near(target, 6));
        measured.andNot(marks.of(ContractTerms.NOT_YET));
        BitSet reached = Marks.both(measured, marks.of(ContractTerms.REACHED));
        reached.and(marks.besides(Marks.either(target, reached)));
        measured.and(twoFigures(subject, marks));
        measured.or(reached);
        measured.andNot(marks.rows());
        measured.or(Marks.both(ResultRows.of(subject), marks.near(target, 6)));
        measured.andNot(marks.rowsAfter(marks.of(ContractTerms.BIDS)));
        return measured;
    }

    /** What followed near the values: it names the contract, who holds it, or a sum, and is neither advice nor a threat. */
    private static BitSet consequence(Subject subject, Marks marks, BitSet values, BitSet party) {
        BitSet consequence = new Realis(subject).told(ContractTerms.CONSEQUENCE);
        consequence.or(Marks.both(marks.of(ContractTerms.CONSEQUENCE), marks.of(ContractTerms.FAVOURS)));
        BitSet sums = marks.amounts(a -> a.kind() == Amount.Kind.MONEY);
        consequence.and(Marks.either(marks.near(Marks.either(party, sums), 1), marks.under(consequence)));
        consequence.andNot(maybe(subject));
        consequence.or(paidLess(marks));
        consequence.and(marks.near(values, 12));
        consequence.andNot(marks.of(ContractTerms.NEGATED));
        consequence.andNot(marks.of(ContractTerms.ADVISED));
        consequence.andNot(marks.under(Marks.both(marks.of(ContractTerms.RECOMMENDED), marks.titles())));
        return consequence;
    }

    /** Rows of rivals with values reached, where shares are among them; bids are none. */
    private static BitSet compared(Subject subject, Marks marks, BitSet rivals) {
        BitSet compared = Marks.both(ResultRows.of(subject), rivals);
        BitSet shares = Marks.both(compared, marks.amounts(a -> a.kind() == Amount.Kind.PERCENT));
        compared.and(marks.near(shares, 3));
        compared.andNot(marks.rowsAfter(marks.of(ContractTerms.BIDS)));
        return compared;
    }

    /** Sentences of what may follow; the month of May says nothing of it. */
    private static BitSet maybe(Subject subject) {
        BitSet maybe = new BitSet(subject.sentences().size());
        for (Phrases.Hit hit : subject.hits(ContractTerms.MAYBE)) {
            int next = hit.last() + 1;
            boolean month = subject.words().capital(hit.first())
                    && next < subject.words().size()
                    && Character.isDigit(
                            subject.document().text().charAt(subject.words().start(next)));
            int at = subject.sentenceAt(hit.first());
            if (!month && at >= 0) maybe.set(at);
        }
        return maybe;
    }

    /** Sentences that say by how much pay was less or more: {@code the last payment was $15,250 lower}. */
    private static BitSet paidLess(Marks marks) {
        BitSet less = Marks.both(marks.of(ContractTerms.PAY), marks.of(ContractTerms.LESS));
        less.and(marks.amounts(a -> a.kind() == Amount.Kind.MONEY || a.kind() == Amount.Kind.PERCENT));
        return less;
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
