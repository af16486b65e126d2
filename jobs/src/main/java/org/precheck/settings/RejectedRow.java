package org.precheck.settings;

import java.util.List;

/**
 * A row of an import that could not be taken.
 *
 * @param line where it begins in its file, counted from 1
 * @param reason what is wrong with it, in plain words
 * @param cells its cells as they stand there
 */
public record RejectedRow(int line, String reason, List<String> cells) {
    /** Copies the list. */
    public RejectedRow {
        cells = List.copyOf(cells);
    }
}
