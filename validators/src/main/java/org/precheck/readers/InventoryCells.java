package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Passage;
import org.precheck.text.DatePlace;
import org.precheck.text.Dates;
import org.precheck.text.Fold;
import org.precheck.text.Phrases;
import org.precheck.text.Table;
import org.precheck.text.Words;

/**
 * What the cells of one column say of it, whatever its name: departments, how a dataset is kept, days, or names of things.
 *
 * @param filled its cells that hold something, folded, of the first rows
 */
record InventoryCells(List<String> filled) {
    private static final int ROWS = 60;
    private static final int FEWEST = 5;
    private static final int FEWEST_DEPARTMENTS = 3;
    private static final Phrases DEPARTMENTS = Phrases.of(InventoryTerms.DEPARTMENT_NAMES);
    private static final Phrases KEPT = Phrases.of(InventoryTerms.KEPT_CELLS);

    /** Reads a column. */
    static InventoryCells of(Subject subject, Table table, int column) {
        List<String> filled = new ArrayList<>();
        List<Passage> rows = table.rows();
        for (Passage row : rows.subList(0, Math.min(ROWS, rows.size()))) {
            if (column >= row.cells().size()) continue;
            String text = Fold.fold(GoalTable.text(subject, row, column));
            if (!text.isBlank()) filled.add(text);
        }
        return new InventoryCells(filled);
    }

    /** Whether most cells name departments, at least three of them. */
    boolean departments() {
        Set<String> names = new HashSet<>();
        int hits = 0;
        for (String cell : filled) {
            if (cell.length() > 60 || DEPARTMENTS.hits(new Words(cell)).isEmpty()) continue;
            hits++;
            names.add(cell);
        }
        return hits * 2 > filled.size() && names.size() >= FEWEST_DEPARTMENTS && names.size() < filled.size();
    }

    /** Whether most cells begin with a class or a cycle: {@code confidential}, {@code monthly}. */
    boolean kept() {
        long kept =
                filled.stream().filter(cell -> KEPT.at(new Words(cell), 0) >= 0).count();
        return filled.size() >= FEWEST && kept * 3 >= filled.size() * 2L;
    }

    /** Whether most cells are days or months. */
    boolean dated() {
        long dated = filled.stream()
                .filter(cell -> cell.length() <= 20 && cell.chars().anyMatch(Character::isDigit))
                .filter(cell -> date(cell, true) != null)
                .count();
        return filled.size() >= FEWEST && dated * 3 >= filled.size() * 2L;
    }

    /** Whether the cells name things: hardly one twice, of a few words each. */
    boolean names() {
        Set<String> different = new HashSet<>(filled);
        long words = 0;
        long lettered = 0;
        for (String cell : filled) {
            int size = new Words(cell).size();
            words += size;
            if (size <= 12 && cell.chars().filter(Character::isLetter).count() * 2 > cell.length()) lettered++;
        }
        boolean short_ = words * 2 > filled.size() * 3L && words <= filled.size() * 8L;
        return filled.size() >= FEWEST
                && different.size() * 10 >= filled.size() * 9
                && short_
                && lettered * 10 >= filled.size() * 9L;
    }

    /** The day of a cell; the last of its month, the first of its year where it names no day; null where it is no date. */
    static @Nullable LocalDate date(String cell, boolean monthFirst) {
        String written = fullYear(cell);
        List<DatePlace> dates = Dates.of(new Words(written), written, monthFirst);
        if (dates.isEmpty()) return null;
        DatePlace last = dates.getLast();
        return last.precision() == DatePlace.Precision.YEAR ? last.first() : last.last();
    }

    /** A month with two figures of its year, as cells have it ({@code Jan-26}), written in full. */
    private static String fullYear(String cell) {
        Words words = new Words(cell);
        if (words.size() != 2) return cell;
        String month = words.folded(0);
        String year = words.folded(1);
        boolean letters = month.chars().allMatch(Character::isLetter);
        boolean figures = year.length() == 2 && year.chars().allMatch(Character::isDigit);
        return letters && figures ? month + " 20" + year : cell;
    }
}
