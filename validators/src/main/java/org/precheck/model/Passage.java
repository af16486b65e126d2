package org.precheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of text of one document with its place. Passages stand in the order of the text and do not overlap.
 *
 * @param kind what it is in the layout
 * @param start first char (UTF-16 index, for {@link String#substring}) in the document's text
 * @param end one past its last char
 * @param page page of a paged document counted from 1, or null
 * @param headings headings above it, outermost first; a sheet's name is the outermost heading of its rows
 * @param main whether it belongs to the main content; furniture around it is kept and marked
 * @param hidden whether a person with a browser would not see it
 * @param cells cells of a table row or table header, else empty
 * @param language ISO 639-1 of its own words, or null where they are too few to tell: then the document's holds
 */
public record Passage(
        PassageKind kind,
        int start,
        int end,
        @Nullable Integer page,
        List<String> headings,
        boolean main,
        boolean hidden,
        List<Cell> cells,
        @Nullable String language) {
    /** A passage whose language is not told. */
    public Passage(
            PassageKind kind,
            int start,
            int end,
            @Nullable Integer page,
            List<String> headings,
            boolean main,
            boolean hidden,
            List<Cell> cells) {
        this(kind, start, end, page, headings, main, hidden, cells, null);
    }

    /** Copies the lists and checks the order of the offsets. */
    public Passage {
        if (start < 0 || end < start) throw new IllegalArgumentException("passage from " + start + " to " + end);
        headings = List.copyOf(headings);
        cells = List.copyOf(cells);
    }

    /** The same in this language. */
    public Passage in(@Nullable String told) {
        return new Passage(kind, start, end, page, headings, main, hidden, cells, told);
    }
}
