package org.precheck.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file whose first row names its columns.
 *
 * @param file where it was read from
 * @param header names of the columns, without surrounding white space
 * @param rows the rows below the header but for empty ones, none with more cells than the header
 */
public record CsvTable(Path file, List<String> header, List<TableRow> rows) {
    /** Copies the lists. */
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @throws UnusableFileException where it is not there, is not text, or a row cannot be cut as the header says
     * @throws IOException where reading breaks off
     */
    public static CsvTable read(Path file) throws IOException {
        UnusableFileException.unlessReadable(file);
        List<TableRow> all = new ArrayList<>(CsvRows.of(Files.readAllBytes(file)));
        all.removeIf(row -> row.broken().isEmpty() && row.blank());
        if (all.isEmpty()) throw new UnusableFileException(file + ": this file is empty.");
        List<String> header = all.getFirst().cells().stream().map(String::strip).toList();
        for (TableRow row : all) check(file, header, row);
        return new CsvTable(file, header, all.subList(1, all.size()));
    }

    private static void check(Path file, List<String> header, TableRow row) {
        String place = file + ":" + row.line() + ": ";
        if (!row.broken().isEmpty()) throw new UnusableFileException(place + "this is no CSV: " + row.broken() + ".");
        if (row.cells().size() > header.size()) {
            throw new UnusableFileException(
                    place + "this row has " + row.cells().size()
                            + " values, but the first row names " + header.size()
                            + (header.size() == 1 ? " column" : " columns")
                            + ". Put quotation marks around a value that contains the separator.");
        }
    }

    /**
     * The values of one column, row by row, verbatim.
     *
     * @param name of the column, upper and lower case alike
     * @throws UnusableFileException where not just one column has that name, no row has a value, or a row ends before it
     */
    public List<String> column(String name) {
        int at = 0;
        while (at < header.size() && !header.get(at).equalsIgnoreCase(name)) at++;
        if (at == header.size()) {
            throw new UnusableFileException(file + ": the first row names no column \"" + name + "\"; it names "
                    + String.join(", ", header) + ".");
        }
        for (int other = at + 1; other < header.size(); other++) {
            if (header.get(other).equalsIgnoreCase(name)) {
                throw new UnusableFileException(file + ": the columns " + (at + 1) + " and " + (other + 1)
                        + " are both called \"" + name + "\". Rename the one that is not meant.");
            }
        }
        if (rows.isEmpty())
            throw new UnusableFileException(file + ": no row stands below the one that names the columns.");
        List<String> values = new ArrayList<>();
        for (TableRow row : rows) {
            if (at >= row.cells().size()) {
                throw new UnusableFileException(
                        file + ":" + row.line() + ": this row ends before the column \"" + name + "\".");
            }
            values.add(row.cells().get(at));
        }
        return values;
    }
}
