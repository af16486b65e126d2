package org.precheck.readers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.Passage;
import org.precheck.text.Fold;
import org.precheck.text.Table;

/**
 * Sets the departments in the rows of an inventory against a list of all departments in the same document, such as another
 * sheet of the workbook: the share of the list that has rows.
 */
final class DepartmentShare {
    private static final int FEWEST_LISTED = 3;
    private static final int FEWEST_ROWS = 8;
    /** Words that one table writes and the other leaves out. */
    private static final Set<String> LOOSE = Set.of(
            "department",
            "dept",
            "office",
            "division",
            "bureau",
            "agency",
            "of",
            "the",
            "and",
            "for",
            "secretaria",
            "departamento",
            "direccion",
            "dependencia",
            "direction",
            "service",
            "de",
            "del",
            "la",
            "du",
            "des",
            "da",
            "do");

    private DepartmentShare() {}

    /** The share, or null where the document lacks rows or list. */
    static @Nullable Fact of(Subject subject) {
        Set<String> covered = new HashSet<>();
        Table listed = null;
        int column = -1;
        for (Table table : subject.tables()) {
            InventoryColumns columns = InventoryColumns.of(subject, table);
            if (columns.department() < 0) continue;
            if (columns.dataset() >= 0 && table.rows().size() >= FEWEST_ROWS) {
                covered.addAll(names(subject, table, columns.department()));
            } else if (columns.dataset() < 0 && columns.counts() < 0 && listed == null) {
                listed = table;
                column = columns.department();
            }
        }
        if (listed == null || covered.isEmpty()) return null;
        Set<String> all = names(subject, listed, column);
        if (all.size() < FEWEST_LISTED) return null;
        long part = all.stream().filter(covered::contains).count();
        return new Fact(
                "share",
                "The inventory has rows of " + part + " of the " + all.size() + " departments listed beside it.",
                quotes(subject, listed),
                null,
                (double) part / all.size(),
                null);
    }

    private static Set<String> names(Subject subject, Table table, int column) {
        Set<String> names = new LinkedHashSet<>();
        for (Passage row : table.rows()) {
            if (column >= row.cells().size()) continue;
            String name = plain(GoalTable.text(subject, row, column));
            if (!name.isEmpty()) names.add(name);
        }
        return names;
    }

    private static String plain(String name) {
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        String folded = Fold.fold(name) + " ";
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                if (!LOOSE.contains(word.toString())) words.append(word).append(' ');
                word.setLength(0);
            }
        }
        return words.toString().strip();
    }

    private static List<Citation> quotes(Subject subject, Table listed) {
        List<Citation> quotes = new ArrayList<>();
        for (Passage row : listed.rows()) {
            if (quotes.size() < 3 && row.end() > row.start()) {
                quotes.add(subject.document().cite(row.start(), row.end()));
            }
        }
        return quotes;
    }
}
