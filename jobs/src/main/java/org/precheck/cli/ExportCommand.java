package org.precheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;
import org.precheck.fetch.SnapshotStore;
import org.precheck.fetch.Wacz;
import org.precheck.fetch.WarcArchive;
import org.precheck.report.ReportFolder;
import org.precheck.settings.Settings;
import org.precheck.store.Captures;
import org.precheck.store.Run;
import org.precheck.store.SnapshotRows;
import org.precheck.store.StoredCapture;
import org.precheck.store.StoredNight;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code precheck export}: one city's pages and findings of a night as one web archive package. */
@Command(
        name = "export",
        description = {
            "Write one city's pages as they were captured in a night, with the findings, into one web archive package"
                    + " (WACZ).",
            "Open it at replayweb.page or with any other reader of web archives; nothing is fetched."
        },
        footer = {
            "",
            "Examples:",
            "  precheck export --city boston-ma --wacz",
            "  precheck export --city boston-ma --wacz --run 12 --out boston.wacz"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOption settings = new SettingsOption();

    @Option(names = "--city", paramLabel = "ID", required = true, description = "Id of the city.")
    private String city = "";

    @Option(names = "--wacz", description = "As a web archive package, the one form there is.")
    private boolean wacz;

    @Option(names = "--run", paramLabel = "ID", description = "Number of the run; default: the last completed one.")
    private @Nullable Long run;

    @Option(names = "--out", paramLabel = "FILE", description = "File to write; default: CITY-NIGHT.wacz.")
    private @Nullable Path out;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!wacz) throw new CommandLine.ParameterException(spec.commandLine(), "Say the form to write: --wacz.");
        Settings read = settings.read();
        Path archive = Home.data().resolve("archive");
        try (OpenStore open = OpenStore.open(read, Home.data());
                SnapshotStore snapshots = new WarcArchive(archive, new SnapshotRows(open.store()), Clock.systemUTC())) {
            Run found = open.run(run);
            Path target = out == null ? Path.of(city + "-" + found.night() + ".wacz") : out;
            int pages = write(open, found, snapshots, target);
            spec.commandLine().getOut().println(target);
            spec.commandLine().getErr().println(pages + " pages of " + city + ", night of " + found.night() + ".");
            return ExitCode.COMPLETED;
        }
    }

    private int write(OpenStore open, Run found, SnapshotStore snapshots, Path target) throws IOException {
        Path folder = Files.createTempDirectory("precheck-export");
        Map<String, Path> extras = new LinkedHashMap<>();
        try {
            ReportFolder reports = new ReportFolder(folder, false);
            StoredNight night = new StoredNight(open.store(), found.id());
            extras.put("precheck/findings.json", reports.write(night, ReportFolder.Format.JSON, city));
            extras.put("precheck/report.html", reports.write(night, ReportFolder.Format.HTML, city));
            List<Capture> captures = new Captures(open.store())
                    .of(found.id(), city).stream()
                            .map(StoredCapture::capture)
                            .filter(capture -> capture.snapshot() != null)
                            .toList();
            String title = city + ", night of " + found.night();
            Wacz.write(
                    target,
                    title,
                    captures,
                    extras,
                    snapshots,
                    Clock.systemUTC().instant());
            return captures.size();
        } finally {
            for (Path file : extras.values()) Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
