package org.precheck.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The column {@code url} of a CSV file. */
final class LinkList {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .get();

    private LinkList() {}

    /**
     * The addresses in the file's order, verbatim.
     *
     * @throws IOException where reading the file breaks off
     * @throws IllegalArgumentException in plain words, where it is no CSV file with a column {@code url}
     */
    static List<String> of(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no readable file " + file + ".");
        }
        try {
            return addresses(file);
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException(file + ": this is no text in UTF-8; export it as CSV UTF-8.", notText);
        } catch (UncheckedIOException broken) {
            throw new IllegalArgumentException(file + ": this is no CSV: " + broken.getMessage() + ".", broken);
        }
    }

    private static List<String> addresses(Path file) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            text.mark(1);
            if (text.read() != '\ufeff') text.reset();
            CSVParser rows = FORMAT.parse(text);
            if (!rows.getHeaderMap().containsKey("url")) {
                throw new IllegalArgumentException(
                        file + ": the first row names no column \"url\"; it names " + rows.getHeaderNames() + ".");
            }
            for (CSVRecord row : rows) {
                if (!row.isSet("url")) {
                    throw new IllegalArgumentException(
                            file + ":" + rows.getCurrentLineNumber() + ": this row has no column \"url\".");
                }
                addresses.add(row.get("url"));
            }
        }
        return addresses;
    }
}
