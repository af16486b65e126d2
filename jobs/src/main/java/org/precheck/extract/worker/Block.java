package org.precheck.extract.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.PassageKind;

/**
 * A run of text as a format gives it, before it becomes a passage.
 *
 * @param kind what it is in the layout
 * @param level a heading's rank from 1, a list item's depth from 1, a table's number for its rows; else 0
 * @param text what it says, not yet in normal form; empty for rows
 * @param cells the cells of a row; else empty
 * @param page page counted from 1, or null
 * @param main whether it belongs to the main content
 * @param hidden whether a person with a browser would not see it
 */
public record Block(
        PassageKind kind,
        int level,
        String text,
        List<String> cells,
        @Nullable Integer page,
        boolean main,
        boolean hidden) {
    /** Copies the list. */
    public Block {
        cells = List.copyOf(cells);
    }

    /** A visible block of the main content. */
    public static Block of(PassageKind kind, int level, String text, @Nullable Integer page) {
        return new Block(kind, level, text, List.of(), page, true, false);
    }

    /** A visible row of the main content. */
    public static Block row(PassageKind kind, int table, List<String> cells, @Nullable Integer page) {
        return new Block(kind, table, "", cells, page, true, false);
    }

    /** The same so many ranks deeper. */
    Block deeper(int ranks) {
        return new Block(kind, level + ranks, text, cells, page, main, hidden);
    }

    /** True for a row of a table, be it the one that names the columns or another. */
    public boolean isRow() {
        return kind == PassageKind.TABLE_HEADER || kind == PassageKind.TABLE_ROW;
    }
}
