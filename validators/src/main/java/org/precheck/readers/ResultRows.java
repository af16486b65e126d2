package org.precheck.readers;

import java.util.BitSet;
import java.util.Set;
import org.precheck.model.Passage;
import org.precheck.text.Table;

/** Rows of tables that hold a value reached: a figure in a column that is none of targets, baselines, weights, sums or counts of rows. */
final class ResultRows {
    private static final Set<String> NO_RESULT = Set.copyOf(ContractTerms.NO_RESULT_COLUMNS);

    private ResultRows() {}

    /** The numbers of those rows among the sentences. */
    static BitSet of(Subject subject) {
        BitSet rows = new BitSet(subject.sentences().size());
        for (Table table : subject.tables()) {
            boolean[] result = new boolean[table.columns().size()];
            boolean any = false;
            for (int at = 1; at < result.length; at++) {
                result[at] = !named(table.columns().get(at));
                any |= result[at];
            }
            if (!any || table.header() == null || result.length < 3) continue;
            for (Passage row : table.rows()) {
                if (!reached(subject, row, result)) continue;
                int sentence = subject.sentenceAt(subject.words().from(row.start()));
                if (sentence >= 0 && !subject.sentences().get(sentence).furniture()) rows.set(sentence);
            }
        }
        return rows;
    }

    private static boolean reached(Subject subject, Passage row, boolean[] result) {
        for (int column = 1; column < Math.min(result.length, row.cells().size()); column++) {
            if (result[column] && GoalTable.figure(subject, row, column) && brief(subject, row, column)) return true;
        }
        return false;
    }

    private static boolean brief(Subject subject, Passage row, int column) {
        return GoalTable.text(subject, row, column).length() <= 24;
    }

    private static boolean named(String column) {
        if (column.isBlank()) return true;
        StringBuilder word = new StringBuilder();
        for (int at = 0; at <= column.length(); at++) {
            char sign = at < column.length() ? column.charAt(at) : ' ';
            if (Character.isLetterOrDigit(sign)) {
                word.append(sign);
            } else {
                if (NO_RESULT.contains(word.toString())) return true;
                word.setLength(0);
            }
        }
        return false;
    }
}
