package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Cell;
import org.precheck.model.Passage;
import org.precheck.text.DatePlace;
import org.precheck.text.Dates;
import org.precheck.text.Deadline;
import org.precheck.text.Deadlines;
import org.precheck.text.Fold;
import org.precheck.text.Table;
import org.precheck.text.Words;

/**
 * A table read as goals: which column names the goal or measure, which its target, which its latest value, and by when.
 *
 * @param table the table
 * @param target number of the target's column, or -1
 * @param actual number of the latest value's column, or -1
 * @param dueColumn number of the column that says by when, or -1
 * @param due the target's deadline: from the column's own name, else from a heading that names a plan's period, or null
 * @param asOf the day of the latest value, from its column's name, or null
 */
record GoalTable(
        Table table,
        int target,
        int actual,
        int dueColumn,
        @Nullable LocalDate due,
        @Nullable LocalDate asOf) {

    /** Reads a table; null where it has no column of targets or goals. */
    static @Nullable GoalTable of(Subject subject, Table table) {
        List<String> columns = table.columns();
        int target = -1;
        int actual = -1;
        LocalDate due = null;
        LocalDate asOf = null;
        int names = -1;
        int dueColumn = -1;
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            LocalDate date = date(column);
            boolean aims = holds(column, GoalTerms.TARGET_COLUMNS);
            if (at > 0 && dueColumn < 0 && date == null && holds(column, GoalTerms.DUE_COLUMNS)) {
                dueColumn = at;
                if (!aims || column.contains("date") || column.contains("year")) continue;
            }
            if (names < 0 && holds(column, GoalTerms.NAME_COLUMNS) && date == null) {
                names = at;
                if (!aims) continue;
            }
            if (aims && (target < 0 || target == names || (date != null && due == null))) {
                target = at;
                due = date;
            } else if (target != at && holds(column, GoalTerms.ACTUAL_COLUMNS) && (actual < 0 || date != null)) {
                actual = at;
                asOf = date;
            } else if (target >= 0 && target != at && actual < 0 && dayOrMonth(column)) {
                actual = at;
                asOf = date;
            }
        }
        if (target < 0) {
            target = dueColumn(subject, columns);
            if (target < 0) return null;
            due = date(columns.get(target));
            if (actual < 0 && target > 1) actual = target - 1;
        }
        if (due == null) due = planEnd(subject, table);
        return new GoalTable(table, target, actual, dueColumn == target ? -1 : dueColumn, due, asOf);
    }

    /** The column whose name holds a deadline that is still ahead of the document: {@code Where we must be by June 30, 2029}. */
    private static int dueColumn(Subject subject, List<String> columns) {
        LocalDate own = subject.ownDate();
        for (int at = columns.size() - 1; at > 0; at--) {
            String column = columns.get(at);
            if (dayOrMonth(column)) continue;
            Words words = new Words(column);
            for (Deadline deadline : Deadlines.of(words, Dates.of(words, column, true), List.of())) {
                LocalDate due = deadline.due();
                if (deadline.firm() && due != null && own != null && due.isAfter(own)) return at;
            }
        }
        return -1;
    }

    /** By when the target of a row is due: its own cell, a day or year beside the figure, or what holds for the table. */
    @Nullable
    LocalDate due(Subject subject, Passage row) {
        if (dueColumn >= 0 && dueColumn < row.cells().size()) {
            LocalDate own = date(text(subject, row, dueColumn));
            if (own != null) return own;
        }
        LocalDate beside = target < row.cells().size() ? date(text(subject, row, target)) : null;
        return beside != null ? beside : due;
    }

    /** The rows whose target holds a figure. */
    List<Passage> rows(Subject subject) {
        List<Passage> rows = new ArrayList<>();
        for (Passage row : table.rows()) if (figure(subject, row, target)) rows.add(row);
        return rows;
    }

    /** Whether a cell of the row holds a figure that is no sum of money. */
    static boolean figure(Subject subject, Passage row, int column) {
        if (column < 0 || column >= row.cells().size()) return false;
        String text = text(subject, row, column);
        boolean digit = text.chars().anyMatch(Character::isDigit);
        if (digit && day(text)) return false;
        return digit && text.indexOf('$') < 0 && text.indexOf('€') < 0 && !onlyYear(text);
    }

    /** Whether a cell is a date. */
    private static boolean day(String text) {
        List<DatePlace> dates = Dates.of(new Words(text), text, true);
        return dates.size() == 1 && dates.getFirst().precision() != DatePlace.Precision.YEAR;
    }

    /** Whether a column behind the target's is named by the day or month of its values: {@code Al 30/6/2026}. */
    private static boolean dayOrMonth(String column) {
        if (!day(column)) return false;
        for (DatePlace date : Dates.of(new Words(column), column, true)) {
            boolean exact =
                    date.precision() == DatePlace.Precision.DAY || date.precision() == DatePlace.Precision.MONTH;
            if (!exact) return false;
        }
        return !holds(column, GoalTerms.DUE_COLUMNS);
    }

    /** The text of a cell. */
    static String text(Subject subject, Passage row, int column) {
        Cell cell = row.cells().get(column);
        return subject.document().text().substring(cell.start(), cell.end()).strip();
    }

    private static boolean onlyYear(String text) {
        return text.length() == 4 && text.startsWith("20");
    }

    private static boolean holds(String column, List<String> words) {
        StringBuilder padded = new StringBuilder(" ");
        for (int at = 0; at < column.length(); at++) {
            char sign = column.charAt(at);
            padded.append(Character.isLetterOrDigit(sign) ? sign : ' ');
        }
        padded.append(' ');
        String plain = padded.toString();
        for (String word : words) if (plain.contains(" " + word + " ")) return true;
        return false;
    }

    private static @Nullable LocalDate date(String text) {
        List<DatePlace> dates = Dates.of(new Words(text), text, true);
        return dates.isEmpty() ? null : dates.getLast().last();
    }

    /** The end of the period that a heading or the title gives to a plan: {@code Programa de Metas 2025-2028}. */
    private static @Nullable LocalDate planEnd(Subject subject, Table table) {
        List<String> names = new ArrayList<>(table.headings());
        String title = subject.document().title();
        if (title != null) names.add(title);
        for (int at = names.size() - 1; at >= 0; at--) {
            String folded = Fold.fold(names.get(at));
            if (holds(folded, GoalTerms.PLANS)) {
                LocalDate end = date(folded);
                if (end != null) return end;
            }
        }
        return null;
    }
}
