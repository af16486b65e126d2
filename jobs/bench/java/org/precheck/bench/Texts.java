package org.precheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.judge.Extractors;
import org.precheck.model.Coverage;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import org.precheck.settings.ExtractSettings;

/** Texts to read: documents of cities, long ones made of them, and a line without spaces. */
final class Texts {
    private static final String NO_DIGEST = "0".repeat(64);

    private Texts() {}

    /**
     * Documents of a kind.
     *
     * @param kind {@code documents} for each document as it is, {@code line} for one line of a million chars without spaces,
     *     or a number of megachars that the documents are repeated to
     */
    static List<Document> of(String kind) {
        if (kind.equals("line")) return List.of(line(1_000_000));
        List<Document> documents = documents();
        return kind.equals("documents") ? documents : List.of(repeated(documents, Integer.parseInt(kind) * 1_000_000));
    }

    /** The labelled documents of PRECHECK_SHARED, or where it is not set those of the criteria's examples. */
    private static List<Document> documents() {
        String shared = System.getenv("PRECHECK_SHARED");
        Path folder = shared == null
                ? Path.of(System.getProperty("precheck.root", "."), "fixtures", "criteria")
                : Path.of(shared, "corpus", "documents");
        List<Document> documents = new ArrayList<>();
        try (Extractor extractor = Extractors.of(ExtractSettings.DEFAULTS);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Extraction extraction = extractor.extract(Source.of(file));
                Document document = extraction.document();
                if (document != null && extraction.status().hasText()) documents.add(document);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the documents in " + folder + " could not be read", e);
        }
        return documents;
    }

    private static Document repeated(List<Document> documents, int chars) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; text.length() < chars; i = (i + 1) % documents.size()) {
            Document document = documents.get(i);
            int at = text.length();
            text.append(document.text()).append("\n\n");
            for (Passage p : document.passages()) {
                passages.add(new Passage(
                        p.kind(),
                        p.start() + at,
                        p.end() + at,
                        p.page(),
                        p.headings(),
                        p.main(),
                        p.hidden(),
                        p.cells()));
            }
        }
        return document(text.toString(), passages);
    }

    private static Document line(int chars) {
        String text = "open-data;policy:2030,".repeat(chars / 22);
        return document(
                text,
                List.of(new Passage(
                        PassageKind.PARAGRAPH, 0, text.length(), null, List.of(), true, false, List.of())));
    }

    private static Document document(String text, List<Passage> passages) {
        return new Document(NO_DIGEST, "text/plain", null, "en", text, passages, List.of(), Coverage.ONE_PAGE);
    }
}
