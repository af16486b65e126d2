package org.precheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.precheck.batch.Night;
import org.precheck.batch.NightCalendar;
import org.precheck.batch.NightRequest;
import org.precheck.batch.NightResult;
import org.precheck.batch.NightScheduler;
import org.precheck.settings.Configuration;
import org.precheck.settings.ScheduleSettings;
import org.precheck.store.DatabaseLease;
import org.precheck.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code precheck schedule}: stays and starts each night's job. */
@Command(
        name = "schedule",
        description = {
            "Stay running and start each night's job by 'schedule: cron' and 'zone' of the settings.",
            "Each night is run once, even where two schedulers share a database. A night that passed meanwhile is run late or"
                    + " reported, as 'schedule: when-missed' says. SIGTERM stops a night in the middle; the next start goes"
                    + " on with it."
        },
        footer = {"", "Examples:", "  precheck schedule", "  precheck schedule --config /etc/precheck"})
final class ScheduleCommand implements Callable<Integer> {
    private static final int CONNECTIONS = NightSession.CONNECTIONS + 4;

    @Mixin
    private final SettingsOption settings = new SettingsOption();

    @Option(
            names = "--poll",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How often the database is asked whether a night is due; default: ${DEFAULT-VALUE}.")
    private int pollSeconds;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile boolean interrupted;
    private volatile @Nullable Night running;

    @Override
    public Integer call() throws Exception {
        if (pollSeconds < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--poll is at least 1 second.");
        }
        PrintWriter err = spec.commandLine().getErr();
        Clock clock = Clock.systemUTC();
        Configuration checked = load(); // a wrong configuration is told now, not at night
        settings.needsContact(checked.settings());
        ScheduleSettings schedule = checked.settings().schedule();
        Path home = Home.data();
        try (StopSignal signal = new StopSignal(this::stop);
                DatabaseLease lease = DatabaseLease.open(checked.settings().storage(), home);
                Store store = Store.open(lease.database(), CONNECTIONS);
                NightScheduler scheduler =
                        new NightScheduler(store, clock, schedule, Duration.ofSeconds(pollSeconds), date -> {
                            return night(store, clock, date, err);
                        })) {
            scheduler.start();
            NightCalendar calendar = new NightCalendar(schedule);
            Instant next = calendar.after(clock.instant());
            err.println("Waiting; the next night is that of " + calendar.night(next) + ", at " + next + ".");
            stopped.await();
            err.println("Stopping.");
            return signal.exit(interrupted ? ExitCode.STOPPED : ExitCode.COMPLETED);
        }
    }

    private Configuration load() {
        return settings.whole();
    }

    private NightResult night(Store store, Clock clock, LocalDate date, PrintWriter err) {
        Night night = new Night(store, clock);
        running = night;
        if (stopping) night.stop();
        NightProgress progress = new NightProgress(err, false);
        try {
            NightRequest request = new NightRequest(date, null, List.of(), settings.folder(), Home.data());
            NightResult result = night.run(load(), request, progress);
            err.println(result.sentence());
            return result;
        } finally {
            progress.done();
            running = null;
        }
    }

    private void stop() {
        stopping = true;
        Night night = running;
        interrupted = night != null;
        if (night != null) night.stop();
        stopped.countDown();
    }
}
