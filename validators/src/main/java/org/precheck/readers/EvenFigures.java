package org.precheck.readers;

import java.util.BitSet;
import java.util.List;
import org.precheck.model.Passage;
import org.precheck.text.Amount;
import org.precheck.text.Sentence;
import org.precheck.text.Table;

/**
 * Sentences and rows in which two figures stand side by side that hardly differ: {@code 41 and 40 percent}, {@code 14 y 14},
 * {@code 17.1 against 16.8}. Beside words that set one group against another they say, in any language, that nothing
 * came of it. Sums of money and large counts are no such figures.
 */
final class EvenFigures {
    private static final int BETWEEN = 9;
    private static final double LARGEST = 150;
    private static final double SHARE = 0.06;

    private EvenFigures() {}

    static BitSet of(Subject subject, Marks marks) {
        BitSet even = new BitSet(subject.sentences().size());
        for (int at = 0; at < subject.sentences().size(); at++) {
            Sentence sentence = subject.sentences().get(at);
            if (!sentence.furniture() && pair(marks.amounts(sentence))) even.set(at);
        }
        for (Table table : subject.tables()) rows(subject, table, even);
        return even;
    }

    private static boolean pair(List<Amount> amounts) {
        for (int at = 1; at < amounts.size(); at++) {
            Amount one = amounts.get(at - 1);
            Amount other = amounts.get(at);
            boolean beside = other.first() - one.last() <= BETWEEN && rate(one) && rate(other);
            if (beside && even(one.value(), other.value())) return true;
        }
        return false;
    }

    private static boolean rate(Amount amount) {
        boolean kind = amount.kind() == Amount.Kind.PERCENT || amount.kind() == Amount.Kind.COUNT;
        return kind && amount.value() > 1 && amount.value() <= LARGEST;
    }

    static boolean even(double one, double other) {
        return Math.abs(one - other) <= SHARE * Math.max(one, other);
    }

    /** Rows that follow one another and hold the same figures but for a little. */
    private static void rows(Subject subject, Table table, BitSet even) {
        for (int at = 1; at < table.rows().size(); at++) {
            Passage row = table.rows().get(at);
            if (alike(subject, table.rows().get(at - 1), row)) {
                int sentence = subject.sentenceAt(subject.words().from(row.start()));
                if (sentence >= 0 && !subject.sentences().get(sentence).furniture()) even.set(sentence);
            }
        }
    }

    private static boolean alike(Subject subject, Passage above, Passage row) {
        int alike = 0;
        for (int column = 1; column < Math.min(above.cells().size(), row.cells().size()); column++) {
            double one = value(GoalTable.text(subject, above, column));
            double other = value(GoalTable.text(subject, row, column));
            if (one < 0 && other < 0) continue;
            if (one <= 0 || other <= 0 || one > LARGEST || !even(one, other)) return false;
            alike++;
        }
        return alike >= 2;
    }

    /** The number that a cell starts with, or -1. */
    private static double value(String cell) {
        int end = 0;
        while (end < cell.length() && (Character.isDigit(cell.charAt(end)) || ".,".indexOf(cell.charAt(end)) >= 0)) {
            end++;
        }
        if (end == 0 || end > 6 || !Character.isDigit(cell.charAt(0)) || !Character.isDigit(cell.charAt(end - 1))) {
            return -1;
        }
        String digits = cell.substring(0, end).replace(',', '.');
        return digits.indexOf('.') == digits.lastIndexOf('.') ? Double.parseDouble(digits) : -1;
    }
}
