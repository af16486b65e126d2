package org.precheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.precheck.batch.NightRequest;
import org.precheck.batch.NightResult;
import org.precheck.readers.Registry;
import org.precheck.report.NightReport;
import org.precheck.report.ReportJson;
import org.precheck.report.Terminal;
import org.precheck.settings.Configuration;
import org.precheck.settings.ConfigurationLoader;
import org.precheck.store.EmbeddedServer;
import org.precheck.store.Run;
import org.precheck.store.Store;
import org.precheck.store.StoredNight;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code precheck demo}: the nightly job on seven small cities of this machine. */
@Command(
        name = "demo",
        description = {
            "Run the nightly job on seven small cities that are served on this machine; no network is needed.",
            "The first call runs the night of 2017-06-01, the next one the night after it, on which nothing has changed."
        },
        footer = {"", "Examples:", "  precheck demo", "  precheck demo --fresh --night 2"})
final class DemoCommand implements Callable<Integer> {
    /** Characters of a line in a file or pipe, where nothing wraps it. */
    private static final int UNBOUNDED = 160;

    @Option(
            names = "--night",
            paramLabel = "N",
            description = "Run every night up to the Nth that was not run yet; default: the next one.")
    private @Nullable Integer night;

    @Option(names = "--fresh", description = "Forget the nights run so far and start with the first.")
    private boolean fresh;

    @Option(names = "--keep", description = "Go on serving the cities until Ctrl-C, to try other commands on them.")
    private boolean keep;

    @Option(names = "--json", description = "Print the overview of the night as JSON in place of the table.")
    private boolean json;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (night != null && night < 1)
            throw new CommandLine.ParameterException(spec.commandLine(), "--night counts from 1.");
        DemoFolder folder = DemoFolder.standard();
        if (!Files.isDirectory(folder.fixtures().resolve("cities"))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "The cities of the demonstration are not in " + folder.fixtures()
                            + "; start the launcher of a whole checkout.");
        }
        if (fresh) clear(folder);
        int last = night == null ? folder.nights() + 1 : night;
        int code = ExitCode.COMPLETED;
        try (DemoSites sites = folder.serve()) {
            folder.configure(sites.port());
            Configuration configuration = new ConfigurationLoader(Registry.standard()).load(folder.config());
            for (int next = Math.min(folder.nights() + 1, last); next <= last && code == ExitCode.COMPLETED; next++) {
                code = run(next, folder, configuration, sites);
            }
            if (keep) serve(folder);
        }
        return code;
    }

    private int run(int number, DemoFolder folder, Configuration configuration, DemoSites sites) throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        LocalDate date = DemoFolder.date(number);
        err.println("Night " + number + ": seven cities on 127.0.0.1:" + sites.port()
                + "; the clock is set to two in the morning of " + date + ", UTC.");
        Instant started = Instant.now(Clock.systemUTC());
        NightRequest request = new NightRequest(date, null, List.of(), folder.config(), folder.home());
        return new NightSession(err, DemoFolder.clock(date)).run(configuration, request, (result, store) -> {
            Duration took = Duration.between(started, Instant.now(Clock.systemUTC()));
            err.println(result.sentence() + String.format(Locale.ROOT, " It took %.1f s.", took.toMillis() / 1000.0));
            show(result, store);
            if (result.reports() != null) folder.done(number);
        });
    }

    private void show(NightResult result, Store store) {
        Run run = result.run();
        Path reports = result.reports();
        if (run == null || reports == null) return;
        PrintWriter out = spec.commandLine().getOut();
        NightReport report = new StoredNight(store, run.id()).night();
        if (json) {
            out.print(ReportJson.write(report));
        } else {
            CommandLine.Help.ColorScheme colours = spec.commandLine().getColorScheme();
            boolean colour = colours.ansi().enabled();
            int width = colour ? spec.commandLine().getUsageHelpWidth() : UNBOUNDED;
            out.print(new Terminal(width, colour).table(report));
            out.println();
            out.println(work(report.manifest()));
            out.println("Report: " + reports.resolve("index.html"));
        }
        out.flush();
    }

    private static String work(NightReport.Manifest sums) {
        return sums.extracted() == 0 && sums.read() == 0
                ? "Nothing has changed since the night before: " + sums.notModified()
                        + " pages answered so, and nothing was extracted or read again."
                : sums.extracted() + " documents were extracted, and " + sums.read() + " readings made of them.";
    }

    private void clear(DemoFolder folder) throws IOException {
        if (!new EmbeddedServer(folder.home()).stop(false)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Another demonstration is under way; --fresh works once it has ended.");
        }
        folder.clear();
    }

    private void serve(DemoFolder folder) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        err.println("The cities are served until Ctrl-C. In another window, for example:");
        err.println("  precheck check --config " + folder.config() + " http://www.seattle.gov/opendata");
        new CountDownLatch(1).await();
    }
}
