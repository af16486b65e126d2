package org.precheck.judge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.precheck.model.Verdict;

/**
 * How often machine and labels agree on a set of rows.
 *
 * @param confusion counts by expected and given verdict
 */
public record Score(Map<Verdict, Map<Verdict, Integer>> confusion) {
    /** Counts rows. */
    public static Score of(List<JudgedRow> rows) {
        Map<Verdict, Map<Verdict, Integer>> confusion = new EnumMap<>(Verdict.class);
        for (Verdict expected : List.of(Verdict.SUPPORTED, Verdict.PARTIAL, Verdict.NOT_FOUND)) {
            confusion.put(expected, new EnumMap<>(Verdict.class));
        }
        for (JudgedRow row : rows) {
            Map<Verdict, Integer> line = confusion.get(row.row().expected());
            if (line != null) line.merge(row.verdict(), 1, Integer::sum);
        }
        return new Score(confusion);
    }

    /** How many rows of an expected verdict were given another. */
    public int count(Verdict expected, Verdict given) {
        return confusion.getOrDefault(expected, Map.of()).getOrDefault(given, 0);
    }

    /** How many rows have the expected verdict. */
    public int expected(Verdict expected) {
        return confusion.getOrDefault(expected, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Rows in all. */
    public int rows() {
        return confusion.keySet().stream().mapToInt(this::expected).sum();
    }

    /** Of what was called Supported, how much is evidence. */
    public Share precision() {
        int given = confusion.keySet().stream()
                .mapToInt(expected -> count(expected, Verdict.SUPPORTED))
                .sum();
        return new Share(count(Verdict.SUPPORTED, Verdict.SUPPORTED), given);
    }

    /** Of what is evidence, how much was called Supported. */
    public Share recall() {
        return new Share(count(Verdict.SUPPORTED, Verdict.SUPPORTED), expected(Verdict.SUPPORTED));
    }

    /** Rows that were judged at all. */
    public Share coverage() {
        int abstained = confusion.keySet().stream()
                .mapToInt(expected -> count(expected, Verdict.NOT_ASSESSED))
                .sum();
        return new Share(rows() - abstained, rows());
    }

    /** Harmonic mean of precision and recall of Supported; 0 where nothing was rightly called so. */
    public double f1() {
        int right = count(Verdict.SUPPORTED, Verdict.SUPPORTED);
        int both = precision().of() + recall().of();
        return both == 0 ? Double.NaN : 2.0 * right / both;
    }
}
