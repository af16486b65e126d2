package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precheck.text.Amount;
import org.precheck.text.Sentence;

/**
 * Finds how much of the administration an inventory covers: {@code share}, with the part as amount between 0 and 1, from
 * {@code 19 of 21 departments}, {@code all 23 departments}, {@code 91 % of departments}, or counted where a list of all
 * departments stands beside the rows; and {@code departments}, a bare number of departments.
 */
final class InventoryCoverage implements Reader {

    @Override
    public String name() {
        return "inventory-coverage";
    }

    @Override
    public List<String> labels() {
        return List.of("share", "departments");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        return stated(subject);
    }

    /** Whether all that it says of its share of the departments is less than this. */
    static boolean below(Subject subject, double share) {
        List<Double> shares = stated(subject).stream()
                .filter(fact -> fact.label().equals("share") && fact.amount() != null)
                .map(Fact::amount)
                .toList();
        return !shares.isEmpty() && shares.stream().allMatch(one -> one < share);
    }

    private static List<Fact> stated(Subject subject) {
        Marks marks = new Marks(subject);
        BitSet near = marks.near(marks.of(InventoryTerms.INVENTORY), 2);
        BitSet units = Marks.both(marks.of(InventoryTerms.UNITS), near);
        List<Fact> facts = new ArrayList<>();
        for (int at = units.nextSetBit(0); at >= 0; at = units.nextSetBit(at + 1)) {
            if (facts.size() >= 8) break;
            shares(subject, marks, at, facts);
        }
        BitSet all = Marks.both(marks.of(InventoryTerms.ALL_UNITS), near);
        for (int at = all.nextSetBit(0); at >= 0 && facts.size() < 10; at = all.nextSetBit(at + 1)) {
            facts.add(new Fact("share", "It covers all departments.", List.of(marks.cite(at)), null, 1.0, null));
        }
        Fact counted = DepartmentShare.of(subject);
        if (counted != null) facts.add(counted);
        return facts;
    }

    private static void shares(Subject subject, Marks marks, int at, List<Fact> facts) {
        Sentence sentence = subject.sentences().get(at);
        List<Amount> amounts = marks.amounts(sentence).stream()
                .filter(amount -> !ofThe(subject, amount))
                .toList();
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            if (!before(subject, amount, sentence)) continue;
            boolean part = i + 1 < amounts.size() && amounts.get(i + 1).first() - amount.last() <= 4;
            if (part && amount.kind() == Amount.Kind.COUNT && before(subject, amounts.get(i + 1), sentence)) continue;
            Amount earlier = i > 0 ? amounts.get(i - 1) : null;
            boolean pair = earlier != null
                    && amount.kind() == Amount.Kind.COUNT
                    && amount.first() - earlier.last() <= 4
                    && amount.value() >= earlier.value()
                    && amount.value() > 0;
            if (pair && earlier != null) {
                fact(facts, marks, at, "share", earlier.value() / amount.value());
            } else if (amount.kind() == Amount.Kind.PERCENT) {
                fact(facts, marks, at, "share", amount.value() / 100);
            } else if (amount.kind() == Amount.Kind.COUNT) {
                boolean all = amount.first() > sentence.firstWord()
                        && isAll(subject.words().folded(amount.first() - 1));
                fact(facts, marks, at, all ? "share" : "departments", all ? 1.0 : amount.value());
            }
        }
    }

    /** Whether it is the Portuguese "of the" between two numbers ({@code 19 dos 20}), which is Spanish for two. */
    private static boolean ofThe(Subject subject, Amount amount) {
        int word = amount.first();
        boolean between = word > 0 && word + 1 < subject.words().size() && amount.last() == word;
        return between
                && subject.words().is(word, "dos")
                && Character.isDigit(subject.words().folded(word - 1).charAt(0))
                && Character.isDigit(subject.words().folded(word + 1).charAt(0));
    }

    private static boolean isAll(String word) {
        return List.of("all", "todos", "todas", "os", "as", "los", "las", "les", "nos")
                        .contains(word)
                && !word.equals("las");
    }

    /** Whether a word for departments follows the quantity closely. */
    private static boolean before(Subject subject, Amount amount, Sentence sentence) {
        for (int at = amount.last() + 1; at <= amount.last() + 4 && at < sentence.endWord(); at++) {
            if (InventoryTerms.UNITS.contains(subject.words().folded(at))) return true;
        }
        return false;
    }

    private static void fact(List<Fact> facts, Marks marks, int at, String label, double amount) {
        facts.add(new Fact(
                label, "It says how many departments it covers.", List.of(marks.cite(at)), null, amount, null));
    }
}
