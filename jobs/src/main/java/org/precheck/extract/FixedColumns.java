package org.precheck.extract;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.List;

/** Tables in plain text, whose columns stand apart by two spaces or more. */
final class FixedColumns {
    private static final Pattern GAP = Pattern.compile("\\t+| {2,}");
    private static final Pattern RULE = Pattern.compile("^[-=_+|\\s]+$");
    private static final int FEWEST = 3;
    private static final double MOST_LINES = 0.7;

    private FixedColumns() {}

    /** Whether nearly all lines of a paragraph have the same number of cells, more or less. */
    static boolean is(List<String> lines) {
        List<List<String>> rows = rows(lines);
        if (rows.size() < FEWEST) return false;
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        long full = rows.stream()
                .filter(row -> row.size() >= 2 && row.size() >= widest - 2)
                .count();
        return widest >= 2 && full >= MOST_LINES * rows.size() && (widest > 2 || full == rows.size());
    }

    static List<List<String>> rows(List<String> lines) {
        return lines.stream()
                .filter(line -> !RULE.matches(line))
                .map(line -> Arrays.asList(GAP.split(line.strip())))
                .toList();
    }
}
