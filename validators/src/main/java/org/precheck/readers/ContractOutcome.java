package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precheck.text.Amount;
import org.precheck.text.Sentence;

/**
 * Finds what a contract achieved: {@code named} (a contract with its number or value), {@code measured} (a figure asked for and the
 * figure reached, in one row or sentence or beside each other), {@code consequence} (what followed for pay or renewal),
 * {@code review} (talks or inspections during the contract), {@code compared} (several contractors on one measure). Rules, bids, forms and examples are no outcomes.
 */
final class ContractOutcome implements Reader {
    private static final int MOST = 6;

    @Override
    public String name() {
        return "contract-outcome";
    }

    @Override
    public List<String> labels() {
        return List.of("named", "target", "measured", "consequence", "review", "compared");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        Marks marks = new Marks(subject);
        BitSet contract = marks.of(ContractTerms.CONTRACT);
        if (contract.isEmpty()) return List.of();
        BitSet rule = marks.of(ContractTerms.RULE);
        BitSet figures = marks.amounts(
                a -> a.kind() == Amount.Kind.PERCENT || (a.kind() == Amount.Kind.COUNT && a.value() >= 5));
        BitSet named = named(subject, Marks.without(contract, rule));
        named.or(Marks.without(Marks.both(contract, marks.amounts(a -> a.kind() == Amount.Kind.MONEY)), rule));
        List<Fact> facts = new ArrayList<>(marks.facts(named, "named", "A contract is named.", 3));
        BitSet metric = marks.of(ContractTerms.METRIC);
        BitSet target = Marks.both(Marks.either(metric, marks.under(metric)), figures);
        target.andNot(rule);
        facts.addAll(marks.facts(target, "target", "A figure is asked for.", 3));
        BitSet measured = Marks.both(
                Marks.either(marks.of(ContractTerms.MEASURED), marks.under(marks.of(ContractTerms.MEASURED))), figures);
        measured.and(marks.near(target, 6));
        measured.andNot(rule);
        measured.andNot(marks.of(List.of("will", "shall", "must", "tbd", "debera", "devera", "devra")));
        measured.and(twoFigures(subject, marks));
        measured.andNot(marks.rows());
        measured.or(Marks.without(
                Marks.both(ResultRows.of(subject), Marks.either(marks.near(target, 6), target)), rule));
        facts.addAll(marks.facts(measured, "measured", "A figure was reached.", MOST));
        BitSet consequence = Marks.both(marks.of(ContractTerms.CONSEQUENCE), marks.near(measured, 12));
        consequence.andNot(rule);
        consequence.andNot(marks.of(List.of("may", "shall", "could", "podra", "podera", "pourra", "would")));
        facts.addAll(marks.facts(consequence, "consequence", "It had a consequence.", MOST));
        BitSet review = Marks.both(marks.of(ContractTerms.REVIEW), marks.near(contract, 3));
        review.andNot(rule);
        facts.addAll(marks.facts(review, "review", "It is watched while it runs.", 3));
        BitSet compared = Marks.both(
                measured,
                marks.under(marks.of(List.of(
                        "contractor",
                        "contractors",
                        "vendor",
                        "vendors",
                        "provider",
                        "operator",
                        "entreprise",
                        "entreprises",
                        "contratista",
                        "contratada",
                        "firm",
                        "company",
                        "inc",
                        "llc",
                        "services"))));
        facts.addAll(marks.facts(compared, "compared", "Contractors are set side by side.", 3));
        return facts;
    }

    /** Sentences that name a contract by its number: {@code Contract 23-117}, {@code PK-24-31}. */
    private static BitSet named(Subject subject, BitSet contract) {
        BitSet named = new BitSet();
        String text = subject.document().text();
        for (int at = contract.nextSetBit(0); at >= 0; at = contract.nextSetBit(at + 1)) {
            Sentence sentence = subject.sentences().get(at);
            for (int i = sentence.start(); i + 2 < sentence.end(); i++) {
                boolean joined = text.charAt(i) == '-'
                        && Character.isDigit(text.charAt(i + 1))
                        && i > 0
                        && Character.isLetterOrDigit(text.charAt(i - 1));
                if (joined) named.set(at);
            }
            if (incorporated(subject, sentence)) named.set(at);
        }
        return named;
    }

    private static boolean incorporated(Subject subject, Sentence sentence) {
        for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
            String folded = subject.words().folded(word);
            if (folded.equals("inc")
                    || folded.equals("llc")
                    || folded.equals("ltda")
                    || folded.equals("ltd")
                    || folded.equals("ltee")
                    || folded.equals("corp")) return true;
        }
        return false;
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
