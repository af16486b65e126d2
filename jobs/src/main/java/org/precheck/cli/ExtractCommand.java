package org.precheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.judge.Extractors;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.settings.ExtractSettings;
import org.precheck.settings.UnusableFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Shows the text that would be quoted from files. It needs neither settings nor database. */
@Command(
        name = "extract",
        description = "Print the text of files, as citations count in it.",
        footer = {
            "",
            "A file that cannot be read as text is no error: its status says why. Statuses are TEXT_OK, "
                    + "TEXT_PARTIAL, TEXT_GARBLED, OCR_USED, SCANNED_NO_TEXT, ENCRYPTED, TIMEOUT, OUT_OF_MEMORY, "
                    + "CRASH, EMPTY and UNSUPPORTED."
        })
public final class ExtractCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to read.")
    private List<Path> files = List.of();

    @Option(
            names = "--json",
            description = "One JSON object a line and a file: file, status, media_type, language, pages, text.")
    private boolean json;

    @Option(names = "--passages", description = "Show each passage with its kind, offsets, page and headings.")
    private boolean passages;

    @Option(names = "--ocr", description = "Read scanned pages with Tesseract, where it is installed.")
    private boolean ocr;

    @Override
    public Integer call() throws IOException {
        CommandLine line = new CommandLine(CommandSpec.create());
        if (spec != null) line = spec.commandLine();
        files.forEach(UnusableFileException::unlessReadable);
        PrintWriter out = line.getOut();
        try (Extractor extractor = Extractors.of(settings())) {
            for (Path file : files) {
                Extraction extraction = extractor.extract(Source.of(file));
                if (json) out.println(JsonMapper.shared().writeValueAsString(row(file, extraction)));
                else show(out, file, extraction);
                out.flush();
            }
        }
        return 0;
    }

    private ExtractSettings settings() {
        return ocr ? ExtractSettings.DEFAULTS.withOcr() : ExtractSettings.DEFAULTS;
    }

    private static Map<String, @Nullable Object> row(Path file, Extraction extraction) {
        Document document = extraction.document();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("file", file.toString());
        row.put("status", extraction.status().name());
        row.put("media_type", extraction.mediaType());
        row.put("language", document == null ? null : document.language());
        row.put("pages", extraction.pages());
        row.put("text", document == null ? null : document.text());
        return row;
    }

    private void show(PrintWriter out, Path file, Extraction extraction) {
        Document document = extraction.document();
        out.printf("== %s  %s  %s%n", file, extraction.status(), extraction.mediaType());
        if (!extraction.detail().isEmpty()) out.println("   " + extraction.detail());
        if (!extraction.flags().isEmpty()) out.println("   flags: " + String.join(", ", extraction.flags()));
        if (document == null) return;
        if (!passages) {
            out.println(document.text());
            return;
        }
        document.dates().forEach(d -> out.printf("   %s %s (%s)%n", d.role(), d.date(), d.source()));
        for (Passage passage : document.passages()) {
            out.printf(
                    "%-12s %d..%d%s%s%s%s%s%n    %s%n",
                    passage.kind(),
                    passage.start(),
                    passage.end(),
                    passage.page() == null ? "" : " page " + passage.page(),
                    passage.main() ? "" : " around",
                    passage.hidden() ? " hidden" : "",
                    passage.language() == null ? "" : " " + passage.language(),
                    passage.headings().isEmpty() ? "" : "  " + String.join(" > ", passage.headings()),
                    document.textOf(passage).replace("\n", "\n    "));
        }
    }
}
