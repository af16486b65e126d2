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
import org.precheck.settings.CsvTable;
import org.precheck.settings.UnusableFileException;

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
     * @throws UnusableFileException where a file is missing or a label names no document
     * @throws IOException where reading breaks off
     */
    public static LabelledSet read(Path folder) throws IOException {
        Map<String, LabelledDocument> documents = new LinkedHashMap<>();
        CsvTable described = CsvTable.read(folder.resolve("documents.csv"));
        List<String> names = described.column("doc");
        List<String> files = described.column("file");
        List<String> cities = described.column("city");
        List<String> states = described.column("state");
        for (int i = 0; i < names.size(); i++) {
            String doc = names.get(i);
            Path file = folder.resolve("documents").resolve(files.get(i));
            if (!Files.isRegularFile(file))
                throw new UnusableFileException("There is no file " + file + " for the document " + doc + ".");
            documents.put(
                    doc,
                    new LabelledDocument(
                            doc, file, city(cities.get(i).strip(), states.get(i).strip())));
        }
        return new LabelledSet(documents, rows(folder.resolve("labels.csv"), documents));
    }

    private static List<LabelledRow> rows(Path file, Map<String, LabelledDocument> documents) throws IOException {
        CsvTable labels = CsvTable.read(file);
        List<String> docs = labels.column("doc");
        List<String> criteria = labels.column("criterion");
        List<String> given = labels.column("label");
        List<String> textOnly = labels.column("text_only_label");
        List<String> sure = labels.column("sure");
        List<LabelledRow> rows = new ArrayList<>();
        for (int i = 0; i < docs.size(); i++) {
            if (!documents.containsKey(docs.get(i))) {
                throw new UnusableFileException(file + ":"
                        + labels.rows().get(i).line() + ": the document " + docs.get(i) + " is not in documents.csv.");
            }
            CriterionId criterion = new CriterionId(criteria.get(i));
            boolean certain = sure.get(i).equals("yes");
            rows.add(new LabelledRow(docs.get(i), criterion, given.get(i), textOnly.get(i), certain));
        }
        return rows;
    }

    private static City city(String name, String state) {
        if (name.isEmpty()) return City.NOT_GIVEN;
        return new City("submitting-city", name, state, "", null, List.of(), List.of());
    }
}
