package org.precheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.judge.Extractors;
import org.precheck.model.Cell;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import org.precheck.settings.ConfigurationException;
import org.precheck.settings.CsvRows;
import org.precheck.settings.ExtractSettings;
import org.precheck.settings.TableRow;

/**
 * The tables of a file that was handed in: one of a CSV file, one a sheet of a workbook. Workbooks are hostile until
 * read, so that only the parser process opens them.
 */
final class ImportFile {
    private static final long MOST_BYTES = 32L << 20;

    private static final String SHEET = ", sheet ";

    private ImportFile() {}

    /** Whether a table of that name is a sheet of a workbook. */
    static boolean isSheet(String table) {
        return table.contains(SHEET);
    }

    /** Rows by the name of their table, in the order of the file. */
    static Map<String, List<TableRow>> tables(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST_BYTES) {
            throw new ConfigurationException(
                    file.toString(), "The file is larger than 32 MiB.", "Cut it into smaller tables.");
        }
        byte[] bytes = Files.readAllBytes(file);
        return isWorkbook(bytes) ? sheets(file, name) : Map.of(name, CsvRows.of(bytes));
    }

    /** Whether the bytes are a ZIP (XLSX, ODS) or an OLE2 container (XLS). */
    private static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 3
                && ((bytes[0] == 'P' && bytes[1] == 'K') || ((bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF));
    }

    private static Map<String, List<TableRow>> sheets(Path file, String name) throws IOException {
        try (Extractor extractor = Extractors.of(ExtractSettings.DEFAULTS)) {
            Extraction extraction = extractor.extract(Source.of(file));
            Document document = extraction.document();
            if (document == null) {
                throw new ConfigurationException(
                        file.toString(),
                        "The file cannot be read as a table (" + extraction.status() + ", "
                                + (extraction.detail().isEmpty() ? extraction.mediaType() : extraction.detail()) + ").",
                        "Save it as CSV and import that.");
            }
            Map<String, List<TableRow>> sheets = new LinkedHashMap<>();
            for (Passage passage : document.passages()) {
                if (passage.kind() != PassageKind.TABLE_ROW && passage.kind() != PassageKind.TABLE_HEADER) continue;
                String sheet = passage.headings().isEmpty()
                        ? name
                        : name + SHEET + passage.headings().getFirst();
                List<TableRow> rows = sheets.computeIfAbsent(sheet, fresh -> new ArrayList<>());
                rows.add(new TableRow(rows.size() + 1, cells(document, passage)));
            }
            return sheets;
        }
    }

    private static List<String> cells(Document document, Passage row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            cells.add(document.text().substring(cell.start(), cell.end()));
        }
        return cells;
    }
}
