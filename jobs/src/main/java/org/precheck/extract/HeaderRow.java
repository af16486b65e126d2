package org.precheck.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the row that names the columns, in tables whose format does not mark it. */
final class HeaderRow {
    private static final int WITHIN = 15;
    private static final int LONGEST_NAME = 120;

    private HeaderRow() {}

    /**
     * Index of the row that names the columns, or -1. Titles above it fill fewer cells; names are short, differ and are
     * no numbers; and rows follow.
     */
    static int in(List<List<String>> rows) {
        int widest = 0;
        int seen = Math.min(rows.size(), 4 * WITHIN);
        for (int i = 0; i < seen; i++) widest = Math.max(widest, filled(rows.get(i)));
        for (int i = 0; i < Math.min(rows.size() - 1, WITHIN); i++) {
            List<String> row = rows.get(i);
            if (filled(row) >= Math.max(2, widest * 0.6)) return isNames(row) ? i : -1;
        }
        return -1;
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(c -> !c.isBlank()).count();
    }

    private static boolean isNames(List<String> row) {
        Set<String> names = new HashSet<>();
        for (String cell : row) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) continue;
            boolean letters = name.chars().anyMatch(Character::isLetter);
            boolean number = DayText.first(name).isPresent()
                    || name.chars().filter(Character::isDigit).count() * 2 > name.length();
            if (name.length() > LONGEST_NAME
                    || !names.add(name)
                    || (!letters && name.length() > 3)
                    || (number && !isYear(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(String name) {
        return name.length() <= 7 && (name.startsWith("19") || name.startsWith("20") || name.startsWith("fy"));
    }
}
