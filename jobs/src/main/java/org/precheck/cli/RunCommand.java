package org.precheck.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.batch.NightRequest;
import org.precheck.batch.NightResult;
import org.precheck.settings.Configuration;
import org.precheck.store.Run;
import org.precheck.store.Store;
import org.precheck.store.StoredNight;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code precheck run}: one night. */
@Command(
        name = "run",
        description = {
            "Run the night's job: visit every link, keep what was seen, judge, write the reports.",
            "A night runs once. One that was killed or stopped goes on where it was, with the configuration that it began"
                    + " with; one that is finished says so."
        },
        footer = {
            "",
            "Examples:",
            "  precheck run",
            "  precheck run --config config --night 2026-03-02 --city boston-ma --city seattle-wa"
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOption settings = new SettingsOption();

    @Option(
            names = "--night",
            paramLabel = "DATE",
            description = "The night's date; default: today in the schedule's time zone.")
    private @Nullable LocalDate night;

    @Option(names = "--city", paramLabel = "ID", description = "Visit this city alone; may be given several times.")
    private final List<String> cities = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to judge for; default: the night's date.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print the night's manifest as JSON.")
    private boolean json;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Configuration configuration = settings.whole();
        settings.needsContact(configuration.settings());
        Clock clock = Clock.systemUTC();
        LocalDate date = night == null
                ? LocalDate.now(
                        clock.withZone(configuration.settings().schedule().zone()))
                : night;
        NightRequest request = new NightRequest(date, asOf, cities, settings.folder(), Home.data());
        return new NightSession(spec.commandLine().getErr(), clock).run(configuration, request, this::show);
    }

    private void show(NightResult result, Store store) {
        spec.commandLine().getErr().println(result.sentence());
        Run run = result.run();
        if (run == null || result.reports() == null) return;
        StoredNight night = new StoredNight(store, run.id());
        if (json) {
            night.manifest().ifPresent(text -> spec.commandLine().getOut().println(text));
        } else {
            spec.commandLine().getOut().println("Report: " + result.reports().resolve("index.html"));
        }
    }
}
