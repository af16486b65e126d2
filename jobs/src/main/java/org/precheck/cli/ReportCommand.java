package org.precheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.report.NightSource;
import org.precheck.report.ReportFolder;
import org.precheck.store.StoredNight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code precheck report}: writes the reports of a finished night, as they were frozen then. */
@Command(
        name = "report",
        description = {
            "Write the reports of a finished night again, from what was frozen when it was published.",
            "Nothing is fetched, read or judged: the report of a past night stays the same to the byte."
        },
        footer = {
            "",
            "html  index.html, a page a city, and copies/ with the texts that are quoted",
            "json  night.json and a file a city, the frozen form",
            "csv   findings.csv, clauses.csv and links.csv",
            "",
            "Examples:",
            "  precheck report --out reports",
            "  precheck report --night 2026-03-02 --city boston-ma --format csv --out tables"
        })
final class ReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private final SettingsOption settings = new SettingsOption();

    @Option(names = "--night", paramLabel = "DATE", description = "The night's date; default: the latest finished one.")
    private @Nullable LocalDate night;

    @Option(names = "--city", paramLabel = "ID", description = "This city alone; default: all cities and the overview.")
    private @Nullable String city;

    @Option(names = "--format", paramLabel = "html|json|csv", description = "What to write; default: html.")
    private ReportFolder.Format format = ReportFolder.Format.HTML;

    @Option(names = "--no-copies", description = "Leave out the texts of the documents that are quoted.")
    private boolean noCopies;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder to write into; made if missing.")
    private Path folder = Path.of(".");

    @Override
    public Integer call() throws IOException {
        try (OpenStore open = OpenStore.open(settings.read(), Home.data())) {
            NightSource source = new StoredNight(open.store(), open.run(night).id());
            ReportFolder reports = new ReportFolder(folder, !noCopies);
            Path first = city == null ? reports.write(source, format) : reports.write(source, format, city);
            spec.commandLine().getOut().println(first);
            return ExitCode.COMPLETED;
        }
    }
}
