package org.precheck.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precheck.model.City;
import org.precheck.model.CriterionId;

/**
 * Labelled documents: a folder with {@code documents.csv}, {@code labels.csv} and the files in {@code documents/}.
 *
 * @param documents by name
 * @param rows the labels in the order of their file
 */
public record LabelledSet(Map<String, LabelledDocument> documents, List<LabelledRow> rows) {
    /** Copies the collections. */
    public LabelledSet {
        documents = Map.copyOf(documents);
        rows = List.copyOf(rows);
    }

    /**
     * A document of the set.
     *
     * @param doc its name
     * @param file where it is
     * @param city the city that submits it, or {@link City#NOT_GIVEN}
     */
    public record LabelledDocument(String doc, Path file, City city) {}

    /**
     * Reads a set.
     *
     * @throws IOException where a file is missing or a label names no document, in words
     */
    public static LabelledSet read(Path folder) throws IOException {
        Map<String, LabelledDocument> documents = new LinkedHashMap<>();
        for (Map<String, String> row : CsvRows.read(folder.resolve("documents.csv"))) {
            String doc = row.getOrDefault("doc", "");
            Path file = folder.resolve("documents").resolve(row.getOrDefault("file", ""));
            if (!Files.isRegularFile(file))
                throw new IOException("There is no file " + file + " for the document " + doc + ".");
            documents.put(doc, new LabelledDocument(doc, file, city(row)));
        }
        List<LabelledRow> rows = new ArrayList<>();
        for (Map<String, String> row : CsvRows.read(folder.resolve("labels.csv"))) {
            String doc = row.getOrDefault("doc", "");
            if (!documents.containsKey(doc)) {
                throw new IOException("labels.csv names the document " + doc + ", which documents.csv does not.");
            }
            rows.add(new LabelledRow(
                    doc,
                    new CriterionId(row.getOrDefault("criterion", "")),
                    row.getOrDefault("label", ""),
                    row.getOrDefault("text_only_label", ""),
                    row.getOrDefault("sure", "").equals("yes")));
        }
        return new LabelledSet(documents, rows);
    }

    private static City city(Map<String, String> row) {
        String name = row.getOrDefault("city", "").strip();
        if (name.isEmpty()) return City.NOT_GIVEN;
        return new City("submitting-city", name, row.getOrDefault("state", ""), "", null, List.of(), List.of());
    }
}
