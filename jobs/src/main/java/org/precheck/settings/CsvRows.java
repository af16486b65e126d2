package org.precheck.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Cuts CSV as programs export it into rows: with a byte order mark or not, in UTF-8, UTF-16 or Windows-1252, separated by
 * commas, semicolons, tabs or bars. A row whose quotation marks do not close costs that one line and no other.
 */
public final class CsvRows {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int MOST_BROKEN = 1000;

    private CsvRows() {}

    /** The rows of a file. */
    public static List<TableRow> of(byte[] bytes) {
        return of(text(bytes));
    }

    static List<TableRow> of(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        char separator = separator(lines);
        List<TableRow> rows = new ArrayList<>();
        int line = 0;
        for (int broken = 0; line < lines.length && broken < MOST_BROKEN; broken++) {
            line = take(lines, line, separator, rows);
        }
        for (; line < lines.length; line++) {
            rows.add(new TableRow(line + 1, List.of(lines[line]), "too many rows of this file are broken"));
        }
        while (!rows.isEmpty() && rows.getLast().blank()) rows.removeLast();
        return rows;
    }

    /** Takes rows up to a broken one, and that one by its line; gives back the line to go on with. */
    private static int take(String[] lines, int from, char separator, List<TableRow> rows) {
        String rest = String.join("\n", List.of(lines).subList(from, lines.length));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setRecordSeparator('\n')
                .get();
        int next = from;
        try (CSVParser parser = CSVParser.parse(new StringReader(rest), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = new ArrayList<>();
                records.next().forEach(cells::add);
                rows.add(new TableRow(next + 1, cells));
                next = Math.max(next + 1, from + (int) parser.getCurrentLineNumber());
            }
            return lines.length;
        } catch (IOException | UncheckedIOException unclosed) {
            rows.add(new TableRow(
                    next + 1,
                    List.of(lines[next]),
                    "a quotation mark is not closed, or stands inside a value without being doubled"));
            return next + 1;
        }
    }

    /** The separator that cuts the header, the first of the first lines that has any, into most cells. */
    private static char separator(String[] lines) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int count = 0;
            for (int i = 0; i < Math.min(lines.length, 10) && count == 0; i++) {
                // A line with an address is no header, and addresses hold separators of their own.
                if (lines[i].contains("://")) break;
                count = count(lines[i], separator);
            }
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') quoted = !quoted;
            else if (line.charAt(i) == separator && !quoted) count++;
        }
        return count;
    }

    /** The text of a file that says nothing about its encoding. */
    static String text(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
