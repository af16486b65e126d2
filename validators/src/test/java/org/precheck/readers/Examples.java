package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.precheck.model.Cell;
import org.precheck.model.City;
import org.precheck.model.Coverage;
import org.precheck.model.Document;
import org.precheck.model.DocumentDate;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/**
 * Small documents for tests, written line by line: {@code # heading}, {@code - item}, {@code | a | b} a row (the first of a
 * table names its columns), anything else a paragraph.
 */
final class Examples {
    private static final City CITY = new City("fairhaven-oh", "Fairhaven", "OH", "US", null, List.of(), List.of());

    private Examples() {}

    static Subject subject(String text) {
        return subject(text, null);
    }

    static Subject subject(String text, @org.jspecify.annotations.Nullable LocalDate updated) {
        List<Passage> passages = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<String> columns = List.of();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int start = at;
            at += line.length() + 1;
            if (line.isBlank()) {
                columns = List.of();
                continue;
            }
            int end = start + line.length();
            if (line.startsWith("# ")) {
                headings = new ArrayList<>(List.of(line.substring(2)));
                passages.add(passage(PassageKind.HEADING, start + 2, end, headings, List.of()));
            } else if (line.startsWith("| ")) {
                List<Cell> cells = cells(line, start, columns);
                boolean header = columns.isEmpty();
                if (header) columns = names(text, cells);
                passages.add(passage(
                        header ? PassageKind.TABLE_HEADER : PassageKind.TABLE_ROW, start + 2, end, headings, cells));
            } else {
                boolean item = line.startsWith("- ");
                passages.add(passage(
                        item ? PassageKind.LIST_ITEM : PassageKind.PARAGRAPH,
                        item ? start + 2 : start,
                        end,
                        headings,
                        List.of()));
            }
        }
        List<DocumentDate> dates =
                updated == null ? List.of() : List.of(new DocumentDate(DocumentDate.Role.MODIFIED, updated, "visible"));
        return new Subject(
                new Document("0".repeat(64), "text/html", null, null, text, passages, dates, Coverage.ONE_PAGE), CITY);
    }

    private static Passage passage(PassageKind kind, int start, int end, List<String> headings, List<Cell> cells) {
        return new Passage(kind, start, end, null, List.copyOf(headings), true, false, cells);
    }

    private static List<Cell> cells(String line, int start, List<String> columns) {
        List<Cell> cells = new ArrayList<>();
        int from = 2;
        while (from <= line.length()) {
            int bar = line.indexOf(" | ", from);
            int to = bar < 0 ? line.length() : bar;
            String column = cells.size() < columns.size() ? columns.get(cells.size()) : "";
            cells.add(new Cell(column, start + from, start + to));
            if (bar < 0) break;
            from = bar + 3;
        }
        return cells;
    }

    private static List<String> names(String text, List<Cell> cells) {
        return cells.stream()
                .map(cell -> text.substring(cell.start(), cell.end()))
                .toList();
    }

    static List<String> labels(Reader reader, String text) {
        return reader.facts(subject(text), Parameters.NONE).stream()
                .map(Fact::label)
                .distinct()
                .toList();
    }
}
