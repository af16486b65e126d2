package org.precheck.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Passage;

/**
 * A table of a document: rows that stand together.
 *
 * @param columns names of its columns, folded, empty where it names none
 * @param header the row that names the columns, or null
 * @param rows its other rows, in order
 * @param headings headings above it, outermost first
 */
public record Table(List<String> columns, @Nullable Passage header, List<Passage> rows, List<String> headings) {
    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        headings = List.copyOf(headings);
    }
}
