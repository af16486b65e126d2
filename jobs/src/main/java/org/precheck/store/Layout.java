package org.precheck.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Cell;
import org.precheck.model.Coverage;
import org.precheck.model.Document;
import org.precheck.model.DocumentDate;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/**
 * Everything of a document but its text, in the compact form that is stored.
 *
 * @param kinds every kind of passage once
 * @param headings every heading path once
 * @param columns every column header once
 * @param languages every language of a passage once; none in documents of the first extractor
 * @param passages one array a passage: kind, start, end, page (0 for none), heading path, flags (1 main, 2 hidden, from 4 on
 *     the language counted from 1, or 0), then column, start and end of each cell
 * @param dates what the document says about its own age
 * @param coverage how much of it was read
 */
record Layout(
        List<PassageKind> kinds,
        List<List<String>> headings,
        List<String> columns,
        List<String> languages,
        List<int[]> passages,
        List<DocumentDate> dates,
        Coverage coverage) {
    private static final int FIXED = 6;
    private static final int MAIN = 1;
    private static final int HIDDEN = 2;
    private static final int LANGUAGE_SHIFT = 2;

    @SuppressWarnings("ConstantValue") // absent in what was stored before
    Layout {
        languages = languages == null ? List.of() : languages;
    }

    static Layout of(Document document) {
        Map<PassageKind, Integer> kinds = new LinkedHashMap<>();
        Map<List<String>, Integer> headings = new LinkedHashMap<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Integer> languages = new LinkedHashMap<>();
        List<int[]> passages = new ArrayList<>();
        for (Passage passage : document.passages()) {
            int[] row = new int[FIXED + 3 * passage.cells().size()];
            row[0] = index(kinds, passage.kind());
            row[1] = passage.start();
            row[2] = passage.end();
            Integer page = passage.page();
            row[3] = page == null ? 0 : page;
            row[4] = index(headings, passage.headings());
            String language = passage.language();
            int told = language == null ? 0 : index(languages, language) + 1;
            row[5] = (passage.main() ? MAIN : 0) | (passage.hidden() ? HIDDEN : 0) | (told << LANGUAGE_SHIFT);
            int at = FIXED;
            for (Cell cell : passage.cells()) {
                row[at++] = index(columns, cell.column());
                row[at++] = cell.start();
                row[at++] = cell.end();
            }
            passages.add(row);
        }
        return new Layout(
                List.copyOf(kinds.keySet()),
                List.copyOf(headings.keySet()),
                List.copyOf(columns.keySet()),
                List.copyOf(languages.keySet()),
                passages,
                document.dates(),
                document.coverage());
    }

    List<Passage> decoded() {
        List<Passage> decoded = new ArrayList<>(passages.size());
        for (int[] row : passages) {
            List<Cell> cells = new ArrayList<>((row.length - FIXED) / 3);
            for (int at = FIXED; at < row.length; at += 3) {
                cells.add(new Cell(columns.get(row[at]), row[at + 1], row[at + 2]));
            }
            decoded.add(new Passage(
                    kinds.get(row[0]),
                    row[1],
                    row[2],
                    row[3] == 0 ? null : row[3],
                    headings.get(row[4]),
                    (row[5] & MAIN) != 0,
                    (row[5] & HIDDEN) != 0,
                    cells,
                    language(row[5] >> LANGUAGE_SHIFT)));
        }
        return decoded;
    }

    private @Nullable String language(int told) {
        return told == 0 ? null : languages.get(told - 1);
    }

    private static <T> int index(Map<T, Integer> seen, T value) {
        Integer known = seen.get(value);
        if (known != null) return known;
        seen.put(value, seen.size());
        return seen.size() - 1;
    }
}
