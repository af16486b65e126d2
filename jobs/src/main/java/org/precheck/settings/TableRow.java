package org.precheck.settings;

import java.util.List;

/**
 * One row of a table that was handed in.
 *
 * @param line where it begins in its file, counted from 1
 * @param cells its cells as they stand there
 * @param broken why it could not be cut into cells, or empty where it could
 */
public record TableRow(int line, List<String> cells, String broken) {
    /** Copies the list. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A row that was cut into cells. */
    public TableRow(int line, List<String> cells) {
        this(line, cells, "");
    }

    /** Whether nothing stands in it. */
    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
