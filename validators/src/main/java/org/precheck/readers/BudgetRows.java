package org.precheck.readers;

import java.util.BitSet;
import org.precheck.model.Passage;
import org.precheck.text.Fold;
import org.precheck.text.Phrases;
import org.precheck.text.Table;
import org.precheck.text.Words;

/**
 * Rows of tables that take money here and give it there: one row goes down and another goes up, by a sign before the sum
 * ({@code –$ 412,000} and {@code +$ 331,000}) or from one column to the next ({@code 740,000} to {@code 0}).
 */
final class BudgetRows {
    private static final String MINUS = "-–−(";
    private static final int SHORTEST = 4;
    private static final Phrases BUDGET = Phrases.of(BudgetTerms.COLUMNS);

    private BudgetRows() {}

    /** The numbers of those rows among the sentences. */
    static BitSet of(Subject subject) {
        BitSet moved = new BitSet(subject.sentences().size());
        for (Table table : subject.tables()) {
            if (!ofMoney(subject, table)) continue;
            BitSet down = new BitSet();
            BitSet up = new BitSet();
            for (Passage row : table.rows()) {
                int sentence = subject.sentenceAt(subject.words().from(row.start()));
                if (sentence < 0 || subject.sentences().get(sentence).furniture()) continue;
                switch (direction(subject, row)) {
                    case -1 -> down.set(sentence);
                    case 1 -> up.set(sentence);
                    default -> {}
                }
            }
            if (!down.isEmpty() && !up.isEmpty()) {
                moved.or(down);
                moved.or(up);
            }
        }
        return moved;
    }

    /** Whether the table counts money: it names a currency, or its columns or headings a budget. */
    private static boolean ofMoney(Subject subject, Table table) {
        for (String column : table.columns()) if (names(column)) return true;
        for (String heading : table.headings()) if (names(Fold.fold(heading))) return true;
        for (Passage row : table.rows()) {
            String text = subject.document().text().substring(row.start(), row.end());
            if (text.chars().anyMatch(sign -> Character.getType(sign) == Character.CURRENCY_SYMBOL)) return true;
        }
        return false;
    }

    private static boolean names(String folded) {
        return folded.chars().anyMatch(sign -> Character.getType(sign) == Character.CURRENCY_SYMBOL)
                || !BUDGET.hits(new Words(folded)).isEmpty();
    }

    /** -1 where the row loses money, 1 where it gains, 0 where neither is shown. */
    private static int direction(Subject subject, Passage row) {
        long first = -1;
        long last = -1;
        for (int column = 1; column < row.cells().size(); column++) {
            String cell = GoalTable.text(subject, row, column);
            long sum = sum(cell);
            if (sum < 0) continue;
            if (sum >= 1000 && cell.length() > SHORTEST) {
                if (MINUS.indexOf(cell.charAt(0)) >= 0) return -1;
                if (cell.charAt(0) == '+') return 1;
            }
            if (first < 0) first = sum;
            last = sum;
        }
        if (first >= 1000 && last == 0) return -1;
        return last >= 1000 && first >= 0 && last > first ? 1 : 0;
    }

    /** The digits of a cell that holds a sum and little else, or -1. */
    private static long sum(String cell) {
        long sum = 0;
        int digits = 0;
        int letters = 0;
        for (int at = 0; at < cell.length(); at++) {
            char sign = cell.charAt(at);
            if (sign == '%') return -1;
            if (Character.isLetter(sign)) letters++;
            if (sign >= '0' && sign <= '9' && digits < 15) {
                digits++;
                sum = sum * 10 + (sign - '0');
            }
        }
        return digits == 0 || letters > SHORTEST ? -1 : sum;
    }
}
