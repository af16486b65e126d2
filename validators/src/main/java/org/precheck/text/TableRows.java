package org.precheck.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Cell;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/**
 * Puts rows that stand together into tables and finds the row that names their columns: the header that the document marks,
 * else, after lines of one cell at most (a sheet's title and notes), the first row with as many cells as the rest.
 */
public final class TableRows {
    private static final int LONGEST_NAME = 90;

    private TableRows() {}

    /** All tables of a document, in its order; hidden ones are left out. */
    public static List<Table> of(Document document) {
        List<Table> tables = new ArrayList<>();
        List<Passage> rows = new ArrayList<>();
        @Nullable Passage header = null;
        for (Passage passage : document.passages()) {
            boolean row = passage.kind() == PassageKind.TABLE_ROW || passage.kind() == PassageKind.TABLE_HEADER;
            if (!row || passage.hidden()) {
                if (!row) {
                    close(document, header, rows, tables);
                    header = null;
                }
                continue;
            }
            if (passage.kind() == PassageKind.TABLE_HEADER) {
                if (!rows.isEmpty()) close(document, header, rows, tables);
                if (header == null || filled(document, passage) >= filled(document, header)) header = passage;
                continue;
            }
            boolean elsewhere = !rows.isEmpty() && !rows.getLast().headings().equals(passage.headings());
            if (elsewhere) {
                close(document, header, rows, tables);
                header = null;
            }
            rows.add(passage);
        }
        close(document, header, rows, tables);
        return List.copyOf(tables);
    }

    private static void close(Document document, @Nullable Passage header, List<Passage> rows, List<Table> tables) {
        if (rows.isEmpty()) return;
        List<Passage> body = new ArrayList<>(rows);
        rows.clear();
        Passage names = header;
        if (names == null || filled(document, names) < 2) {
            int at = namingRow(document, body);
            if (at >= 0) {
                names = body.get(at);
                body = body.subList(at + 1, body.size());
            }
        }
        List<String> headings = body.isEmpty() ? List.of() : body.getFirst().headings();
        tables.add(new Table(columns(document, names, body), names, body, headings));
    }

    private static int namingRow(Document document, List<Passage> rows) {
        int widest = 0;
        for (Passage row : rows) widest = Math.max(widest, filled(document, row));
        for (int at = 0; at < Math.min(rows.size(), 12); at++) {
            Passage row = rows.get(at);
            int filled = filled(document, row);
            if (filled * 10 >= widest * 7 && filled >= 2) {
                return mostlyWords(document, row) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean mostlyWords(Document document, Passage row) {
        int names = 0;
        for (Cell cell : row.cells()) {
            String text = document.text().substring(cell.start(), cell.end());
            if (text.length() <= LONGEST_NAME && text.chars().anyMatch(Character::isLetter)) names++;
        }
        return names * 10 >= filled(document, row) * 7;
    }

    private static int filled(Document document, Passage row) {
        int filled = 0;
        for (Cell cell : row.cells()) {
            if (!document.text().substring(cell.start(), cell.end()).isBlank()) filled++;
        }
        return filled;
    }

    private static List<String> columns(Document document, @Nullable Passage names, List<Passage> body) {
        List<String> columns = new ArrayList<>();
        if (names != null) {
            for (Cell cell : names.cells()) {
                columns.add(Fold.fold(document.text().substring(cell.start(), cell.end()))
                        .strip());
            }
        } else if (!body.isEmpty()) {
            for (Cell cell : body.getFirst().cells())
                columns.add(Fold.fold(cell.column()).strip());
        }
        return columns;
    }
}
