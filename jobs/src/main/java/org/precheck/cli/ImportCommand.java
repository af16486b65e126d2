package org.precheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.RejectedRow;
import org.precheck.settings.SubmissionImport;
import org.precheck.settings.TableRow;
import org.precheck.settings.UnusableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precheck import}: cities and links from a table that a form exported. */
@Command(
        name = "import",
        description = "Take cities and their links from a CSV file or a workbook (XLSX).",
        footer = {
            "",
            "A row needs a city and a link; also used are state, country, population, criterion (its id or its title; "
                    + "empty means every criterion) and note. Headers may be worded as the form words them, in any order.",
            "Each city gets a file in the folder 'cities' of the configuration; one that is there gets the new links at "
                    + "its end. Importing the same table again changes nothing. Rows that cannot be used are listed with their "
                    + "line and reason and written to a file of their own: mend that file and import it."
        })
final class ImportCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The table.")
    private Path file = Path.of("");

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Configuration folder; default: config beside the launcher.")
    private @Nullable Path config;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rejected rows are written; default: FILE.rejected.csv beside the table.")
    private @Nullable Path rejects;

    @Option(names = "--json", description = "One JSON object with all counts, cities and rejected rows.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        UnusableFileException.unlessReadable(file);
        Path folder = config == null ? Home.root().resolve("config") : config;
        Map<String, List<TableRow>> readable = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        ImportFile.tables(file).forEach((name, rows) -> {
            if (SubmissionImport.readable(rows)) readable.put(name, rows);
            else unread.add(name + " (" + rows.size() + " rows)");
        });
        if (readable.isEmpty()) {
            readable.put(file.toString(), List.of()); // the import says what is missing
        }
        Map<String, SubmissionImport.Result> results = new LinkedHashMap<>();
        for (Map.Entry<String, List<TableRow>> table : readable.entrySet()) {
            results.put(table.getKey(), new SubmissionImport(folder).take(table.getKey(), table.getValue()));
        }
        boolean rejected =
                results.values().stream().anyMatch(result -> !result.rejected().isEmpty());
        Path written = rejected ? write(results) : null;
        PrintWriter out = command.commandLine().getOut();
        if (json) out.println(ImportText.json(results, unread, written));
        else ImportText.print(out, results, unread, written);
        return rejected ? ExitCode.ROWS_REJECTED : ExitCode.COMPLETED;
    }

    private Path write(Map<String, SubmissionImport.Result> results) throws IOException {
        Path target = rejects == null ? file.resolveSibling(file.getFileName() + ".rejected.csv") : rejects;
        StringBuilder text = new StringBuilder();
        for (SubmissionImport.Result result : results.values()) {
            if (result.rejected().isEmpty()) continue;
            text.append(text.isEmpty() ? "" : "\r\n");
            row(text, List.of("line", "reason"), result.header());
            for (RejectedRow row : result.rejected()) {
                row(text, List.of(String.valueOf(row.line()), row.reason()), row.cells());
            }
        }
        Files.writeString(target, text);
        return target;
    }

    private static void row(StringBuilder text, List<String> first, List<String> cells) {
        List<String> all = new ArrayList<>(first);
        all.addAll(cells);
        for (int i = 0; i < all.size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(all.get(i).replace("\"", "\"\""))
                    .append('"');
        }
        text.append("\r\n");
    }
}
