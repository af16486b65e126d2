package org.precheck.batch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.precheck.settings.ScheduleSettings;
import org.precheck.settings.ScheduleSettings.WhenMissed;
import org.precheck.store.MissedNights;
import org.precheck.store.Run;
import org.precheck.store.Runs;
import org.precheck.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts each night once, however many schedulers run: who runs it is settled by a row in PostgreSQL (db-scheduler). A
 * night that was stopped or killed is gone on with first. Nights that passed while no scheduler ran are noticed.
 */
public final class NightScheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NightScheduler.class);
    private static final String TASK = "night";
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 6;

    private final Store store;
    private final Clock clock;
    private final NightCalendar calendar;
    private final WhenMissed whenMissed;
    private final Starter starter;
    private final Instant startedAt;
    private final Scheduler scheduler;
    private volatile boolean stopping;

    /** Runs one night to its end. */
    @FunctionalInterface
    public interface Starter {
        /** Runs the night of that date, or goes on with it. */
        NightResult run(LocalDate night);
    }

    /** A scheduler; {@link #start} sets it going. */
    public NightScheduler(Store store, Clock clock, ScheduleSettings settings, Duration polling, Starter starter) {
        this.store = store;
        this.clock = clock;
        this.calendar = new NightCalendar(settings);
        this.whenMissed = settings.whenMissed();
        this.starter = starter;
        this.startedAt = clock.instant();
        RecurringTask<Void> task = Tasks.recurring(TASK, new ByCalendar(calendar))
                .onFailure(this::failed)
                .onDeadExecution((complete, operations) ->
                        operations.reschedule(complete, complete.getExecution().getExecutionTime()))
                .execute((_, context) -> due(context.getExecution().getExecutionTime()));
        this.scheduler = Scheduler.create(store.dataSource())
                .startTasks(task)
                .threads(1)
                .pollingInterval(polling)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** Begins to wait for nights. */
    public void start() {
        scheduler.start();
    }

    private void due(Instant start) {
        Runs runs = new Runs(store);
        Optional<Run> unfinished =
                runs.latest().filter(r -> r.selection().equals("all")).filter(NightScheduler::unfinished);
        List<LocalDate> nights = calendar.nights(start, clock.instant());
        LocalDate night = nights.getLast();
        if (unfinished.isPresent() && unfinished.get().night().isBefore(night)) {
            ended(starter.run(unfinished.get().night()));
        }
        for (LocalDate passed : nights.subList(0, nights.size() - 1)) {
            if (runs.find(passed, "all").isEmpty()) missed(passed);
        }
        boolean late = start.isBefore(startedAt) && runs.find(night, "all").isEmpty();
        if (late && whenMissed == WhenMissed.REPORT) missed(night);
        else ended(starter.run(night));
    }

    private static boolean unfinished(Run run) {
        return switch (run.state()) {
            case RUNNING, STOPPED, FAILED -> true;
            case COMPLETED, COMPLETED_WITH_GAPS, QUARANTINED -> false;
        };
    }

    private void missed(LocalDate night) {
        LOG.warn("The night of {} passed while no scheduler ran.", night);
        new MissedNights(store).note(night, clock.instant());
    }

    private void ended(NightResult result) {
        LOG.info("{}", result.sentence());
        switch (result.ended()) {
            case STOPPED, BUSY -> throw new NotDone(result.sentence());
            case COMPLETED, COMPLETED_WITH_GAPS, FINISHED_BEFORE, QUARANTINED, FAILED -> {}
        }
    }

    /** A night that was stopped, or that somebody else is busy with, stays due; anything else waits for the next one. */
    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Instant due = complete.getExecution().getExecutionTime();
        boolean again = complete.getCause().filter(NotDone.class::isInstance).isPresent();
        if (!again)
            LOG.error(
                    "The night that was due at {} failed.",
                    due,
                    complete.getCause().orElse(null));
        operations.reschedule(complete, again ? due : calendar.after(clock.instant()));
    }

    /** Waits for a running night to end; ask it to stop first. */
    @Override
    public void close() {
        if (stopping) return;
        stopping = true;
        scheduler.stop();
    }

    /** The night is not done and stays due. */
    private static final class NotDone extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotDone(String message) {
            super(message);
        }
    }

    /** The calendar as db-scheduler asks for it. */
    private record ByCalendar(NightCalendar calendar) implements Schedule {
        @Override
        public Instant getNextExecutionTime(ExecutionComplete complete) {
            return calendar.after(complete.getTimeDone());
        }

        @Override
        public boolean isDeterministic() {
            return true;
        }
    }
}
