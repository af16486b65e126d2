package org.precheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.precheck.batch.NightResult.Ended;
import org.precheck.extract.Extractor;
import org.precheck.fetch.WarcArchive;
import org.precheck.readers.Registry;
import org.precheck.settings.Configuration;
import org.precheck.settings.ConfigurationException;
import org.precheck.settings.ConfigurationLoader;
import org.precheck.settings.Submission;
import org.precheck.store.DatabaseFailure;
import org.precheck.store.Documents;
import org.precheck.store.Rounds;
import org.precheck.store.Run;
import org.precheck.store.RunLock;
import org.precheck.store.RunState;
import org.precheck.store.Runs;
import org.precheck.store.SnapshotRows;
import org.precheck.store.Store;
import org.precheck.store.Sums;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;

/** Runs one night: starts it, or goes on with it where it stopped. */
public final class Night {
    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final Store store;
    private final Clock clock;
    private final StopRequest stop = new StopRequest();

    /** On an open store. */
    public Night(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Asks the night to stop; it does within about a second, and {@link #run} returns. Safe from any thread. */
    public void stop() {
        stop.make();
    }

    /**
     * Runs a night to its end.
     *
     * @param configuration as it is now; a night that was begun before goes on with the one frozen into it
     * @throws ConfigurationException where a city is selected that the configuration does not have
     */
    public NightResult run(Configuration configuration, NightRequest request, Progress.Listener listener) {
        Optional<RunLock> lock = RunLock.take(store);
        if (lock.isEmpty()) {
            return new NightResult(
                    null,
                    Ended.BUSY,
                    0,
                    "Another process runs a night on this database; one at a time is allowed.",
                    null);
        }
        try (RunLock held = lock.get()) {
            LOG.debug("holding {}", held);
            return locked(configuration, request, listener);
        }
    }

    private NightResult locked(Configuration now, NightRequest request, Progress.Listener listener) {
        Runs runs = new Runs(store);
        Optional<Run> before = runs.find(request.night(), request.selection());
        if (before.isPresent() && before.get().state().completed()) {
            return new NightResult(
                    before.get(),
                    Ended.FINISHED_BEFORE,
                    0,
                    "The night of " + request.night() + " is finished already: run "
                            + before.get().id() + ".",
                    reports(now, request));
        }
        Configuration configuration = now;
        Run run;
        if (before.isPresent()) {
            run = before.get();
            configuration = new ConfigurationLoader(Registry.standard())
                    .restore(runs.frozen(run.configDigest()), request.folder());
        } else {
            selected(now, request); // before anything is written
            run = runs.create(
                    request.night(),
                    request.selection(),
                    request.judgedFor(),
                    now.digest(),
                    now.files(),
                    "not known yet",
                    clock.instant());
        }
        return work(runs, run, configuration, request, listener);
    }

    private NightResult work(
            Runs runs, Run run, Configuration configuration, NightRequest request, Progress.Listener listener) {
        try (Rooms rooms = rooms(configuration, request)) {
            rooms.extractor().quarantine(new Documents(store).quarantined(Extractor.NAME));
            NightWork work = new NightWork(
                    run,
                    configuration,
                    selected(configuration, request),
                    store,
                    rooms,
                    clock,
                    stop,
                    listener,
                    clock.instant(),
                    reports(configuration, request));
            resume(runs, run, work);
            // finding out how parsers can be kept apart starts one, which takes a while: meanwhile the night goes on
            Thread.ofVirtual().start(() -> LOG.debug("parsers are kept {}", isolation(rooms)));
            try (NightJob job = new NightJob(work)) {
                return ended(runs, job.run(), work);
            }
        } catch (JobExecutionException e) {
            throw new IllegalStateException("Spring Batch refuses to run the night: " + e.getMessage(), e);
        }
    }

    private static String isolation(Rooms rooms) {
        try {
            return rooms.extractor().isolation().word();
        } catch (IllegalStateException e) {
            return "unknown: " + e.getMessage(); // the night ended first
        }
    }

    /** Makes a night ready to go on: nobody else can be at work on it, for we hold the lock. */
    private static void resume(Runs runs, Run run, NightWork work) {
        work.frontier().releaseAll(run.id());
        if (run.state() == RunState.QUARANTINED) {
            new Rounds(work.store(), work.frontier(), work.budget()).openUnreached(run.id());
            new org.precheck.store.Canaries(work.store()).forget(run.id());
        }
        runs.at(run.id(), RunState.RUNNING, Stage.PLAN.word());
    }

    private NightResult ended(Runs runs, JobExecution execution, NightWork work) {
        long id = work.run().id();
        Run run = runs.find(id).orElseThrow();
        int faults = new Sums(store).faults(id);
        if (run.state() == RunState.COMPLETED || run.state() == RunState.COMPLETED_WITH_GAPS) {
            boolean gaps = run.state() == RunState.COMPLETED_WITH_GAPS;
            return new NightResult(
                    run,
                    gaps ? Ended.COMPLETED_WITH_GAPS : Ended.COMPLETED,
                    faults,
                    "The night of " + run.night() + " is finished: run " + id + (gaps ? ", with gaps." : "."),
                    work.reports());
        }
        if (run.state() == RunState.QUARANTINED) {
            return new NightResult(
                    run,
                    Ended.QUARANTINED,
                    faults,
                    "The night of " + run.night() + " is held back. " + run.reason()
                            + " The last good results stay; start it again once the cause is mended.",
                    null);
        }
        Instant now = clock.instant();
        if (NightJob.stopped(execution)) {
            runs.end(id, RunState.STOPPED, "Stopped on request.", now);
            return new NightResult(
                    runs.find(id).orElseThrow(),
                    Ended.STOPPED,
                    faults,
                    "The night of " + run.night() + " was stopped; the same command goes on with it.",
                    null);
        }
        Throwable cause = NightJob.cause(execution);
        Optional<String> mend = cause == null ? Optional.empty() : DatabaseFailure.sentence(cause);
        if (mend.isEmpty()) LOG.error("run {} failed", id, cause);
        String reason =
                mend.orElse(cause == null ? "No cause was recorded." : ended(String.valueOf(cause.getMessage())));
        runs.end(id, RunState.FAILED, reason, now);
        return new NightResult(
                runs.find(id).orElseThrow(),
                Ended.FAILED,
                faults,
                "The night of " + run.night() + " was broken off. " + reason
                        + " Once that is mended the same command goes on with it.",
                null);
    }

    private static String ended(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        return "A fault of ours: " + (line.endsWith(".") ? line : line + ".");
    }

    private Rooms rooms(Configuration configuration, NightRequest request) {
        try {
            WarcArchive archive = new WarcArchive(request.home().resolve("archive"), new SnapshotRows(store), clock);
            return Rooms.open(configuration, archive, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("The archive in " + request.home() + " could not be opened", e);
        }
    }

    private static Path reports(Configuration configuration, NightRequest request) {
        Path set = configuration.settings().reports();
        Path all = set == null ? request.home().resolve("reports") : set;
        String name = request.cities().isEmpty()
                ? request.night().toString()
                : request.night() + "-"
                        + Integer.toHexString(request.selection().hashCode());
        return all.resolve(name);
    }

    private static List<Submission> selected(Configuration configuration, NightRequest request) {
        if (request.cities().isEmpty()) return configuration.submissions();
        List<String> known =
                configuration.submissions().stream().map(s -> s.city().id()).toList();
        for (String city : request.cities()) {
            if (!known.contains(city)) {
                throw new ConfigurationException(
                        "cities", "There is no city '" + city + "'.", "Known are: " + String.join(", ", known) + ".");
            }
        }
        return configuration.submissions().stream()
                .filter(s -> request.cities().contains(s.city().id()))
                .toList();
    }
}
