package org.precheck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precheck.model.Citation;
import org.precheck.model.Document;

/**
 * Writes the reports of a night into a folder, one city at a time: {@code index.html}, a page a city and the stored copies
 * that it cites, or the frozen JSON, or CSV. Each file appears whole or not at all; other files of the folder stay.
 */
public final class ReportFolder {
    /** What is written. */
    public enum Format {
        /** Pages for people: {@code index.html}, {@code <city>.html}, {@code copies/<city>/<digest>.html}. */
        HTML,
        /** The frozen form: {@code night.json}, {@code <city>.json}. */
        JSON,
        /** Tables: {@code findings.csv}, {@code clauses.csv}, {@code links.csv}. */
        CSV
    }

    private final Path folder;
    private final boolean copies;

    /**
     * A folder for reports; it is made when something is written.
     *
     * @param copies whether the texts that are cited are written beside the pages
     */
    public ReportFolder(Path folder, boolean copies) {
        this.folder = folder;
        this.copies = copies;
    }

    /**
     * Writes the whole night.
     *
     * @return the file to open first
     */
    public Path write(NightSource source, Format format) throws IOException {
        NightReport night = source.night();
        return switch (format) {
            case HTML -> {
                for (CitySummary city : night.cities())
                    page(report(source, city.city().id()), source);
                yield put("index.html", NightPage.of(night));
            }
            case JSON -> {
                for (CitySummary city : night.cities())
                    json(report(source, city.city().id()));
                yield put("night.json", ReportJson.write(night));
            }
            case CSV ->
                tables(source, night.cities().stream().map(c -> c.city().id()).toList());
        };
    }

    /**
     * Writes one city.
     *
     * @return the file to open first
     * @throws NoSuchCity where the night knows no such city
     */
    public Path write(NightSource source, Format format, String city) throws IOException {
        CityReport report = report(source, city);
        return switch (format) {
            case HTML -> page(report, source);
            case JSON -> json(report);
            case CSV -> tables(source, List.of(city));
        };
    }

    private static CityReport report(NightSource source, String city) {
        return source.city(city).orElseThrow(() -> new NoSuchCity(city, source.night()));
    }

    private Path page(CityReport report, NightSource source) throws IOException {
        Set<String> held = new LinkedHashSet<>();
        if (copies) {
            for (Map.Entry<String, List<Citation>> cited :
                    Quotations.byDocument(report).entrySet()) {
                Optional<DocumentSummary> summary = report.document(cited.getKey());
                Optional<Document> document = source.document(cited.getKey());
                if (summary.isEmpty() || document.isEmpty()) continue;
                put(
                        Anchors.copy(report.city(), cited.getKey()),
                        CopyPage.of(report, summary.get(), document.get(), cited.getValue()));
                held.add(cited.getKey());
            }
        }
        return put(Anchors.city(report.city().id()), CityPage.of(report, held));
    }

    private Path json(CityReport report) throws IOException {
        return put(Anchors.file(report.city().id(), ".json"), ReportJson.write(report));
    }

    private Path tables(NightSource source, List<String> cities) throws IOException {
        Map<CsvExport, StringBuilder> tables = new LinkedHashMap<>();
        for (CsvExport export : CsvExport.values()) tables.put(export, new StringBuilder(export.header()));
        for (String city : cities) {
            CityReport report = report(source, city);
            tables.forEach((export, rows) -> rows.append(export.rows(report)));
        }
        for (Map.Entry<CsvExport, StringBuilder> table : tables.entrySet()) {
            put(table.getKey().file(), table.getValue().toString());
        }
        return folder.resolve(CsvExport.FINDINGS.file());
    }

    private Path put(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(partial, content, StandardCharsets.UTF_8);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    /** The night knows no such city. */
    public static final class NoSuchCity extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSuchCity(String city, NightReport night) {
            super("The night of " + night.provenance().night() + " has no city “" + city + "”. It has: "
                    + String.join(
                            ", ",
                            night.cities().stream().map(c -> c.city().id()).toList()) + ".");
        }
    }
}
