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
    private static final List<String> UNITS = List.of(
            "departments",
            "offices",
            "agencies",
            "divisions",
            "bureaus",
            "departamentos",
            "dependencias",
            "secretarias",
            "orgaos",
            "entidades",
            "services",
            "directions",
            "unites",
            "units",
            "areas",
            "departement",
            "arrondissements");
    private static final List<String> INVENTORY = List.of(
            "inventory",
            "inventories",
            "catalog",
            "catalogue",
            "dataset",
            "datasets",
            "data sets",
            "inventario",
            "catalogo",
            "bases",
            "conjuntos",
            "inventaire",
            "jeux de donnees",
            "levantamento",
            "lines",
            "entries");
    private static final List<String> ALL = List.of(
            "all departments",
            "every department",
            "all city departments",
            "todas las dependencias",
            "todas as secretarias",
            "todos os orgaos",
            "tous les services",
            "toutes les directions",
            "each department",
            "cada dependencia");

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
        Marks marks = new Marks(subject);
        BitSet near = marks.near(marks.of(INVENTORY), 2);
        BitSet units = Marks.both(marks.of(UNITS), near);
        List<Fact> facts = new ArrayList<>();
        for (int at = units.nextSetBit(0); at >= 0; at = units.nextSetBit(at + 1)) {
            if (facts.size() >= 8) break;
            shares(subject, marks, at, facts);
        }
        BitSet all = Marks.both(marks.of(ALL), near);
        for (int at = all.nextSetBit(0); at >= 0 && facts.size() < 10; at = all.nextSetBit(at + 1)) {
            facts.add(new Fact("share", "It covers all departments.", List.of(marks.cite(at)), null, 1.0, null));
        }
        Fact counted = DepartmentShare.of(subject);
        if (counted != null) facts.add(counted);
        return facts;
    }

    private static void shares(Subject subject, Marks marks, int at, List<Fact> facts) {
        Sentence sentence = subject.sentences().get(at);
        List<Amount> amounts = marks.amounts(sentence);
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

    private static boolean isAll(String word) {
        return List.of("all", "todos", "todas", "os", "as", "los", "las", "les", "nos")
                        .contains(word)
                && !word.equals("las");
    }

    /** Whether a word for departments follows the quantity closely. */
    private static boolean before(Subject subject, Amount amount, Sentence sentence) {
        for (int at = amount.last() + 1; at <= amount.last() + 4 && at < sentence.endWord(); at++) {
            if (UNITS.contains(subject.words().folded(at))) return true;
        }
        return false;
    }

    private static void fact(List<Fact> facts, Marks marks, int at, String label, double amount) {
        facts.add(new Fact(
                label, "It says how many departments it covers.", List.of(marks.cite(at)), null, amount, null));
    }
}
