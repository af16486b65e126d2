package org.precheck.readers;

import java.util.ArrayList;
import java.util.List;
import org.precheck.model.Passage;
import org.precheck.text.Table;

/**
 * The tables of an inventory: those with the same columns are one, as where each department has a table under its own
 * heading or a sheet of its own.
 */
final class InventoryTables {
    private static final int FEWEST_COLUMNS = 2;

    private InventoryTables() {}

    /** The document's tables, joined where their columns have the same names. */
    static List<Table> of(Subject subject) {
        List<Table> joined = new ArrayList<>();
        for (Table table : subject.tables()) {
            Table last = joined.isEmpty() ? null : joined.getLast();
            boolean same = last != null
                    && table.columns().size() >= FEWEST_COLUMNS
                    && table.columns().equals(last.columns());
            if (!same || last == null) {
                joined.add(table);
                continue;
            }
            List<Passage> rows = new ArrayList<>(last.rows());
            rows.addAll(table.rows());
            joined.set(joined.size() - 1, new Table(last.columns(), last.header(), rows, last.headings()));
        }
        return joined;
    }

    /** The nearest heading above a row, or an empty text. */
    static String heading(Passage row) {
        return row.headings().isEmpty() ? "" : row.headings().getLast();
    }
}
