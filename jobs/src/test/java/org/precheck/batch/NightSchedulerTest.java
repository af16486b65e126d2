package org.precheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.precheck.batch.NightResult.Ended;
import org.precheck.settings.ScheduleSettings;
import org.precheck.settings.ScheduleSettings.WhenMissed;
import org.precheck.store.MissedNights;
import org.precheck.store.Store;
import org.precheck.store.TestDatabase;

final class NightSchedulerTest {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final ScheduleSettings EACH_SECOND =
            new ScheduleSettings("* * * * * *", ZoneOffset.UTC, WhenMissed.RUN);

    private final Store store = Store.open(TestDatabase.fresh(), 8);
    private final List<LocalDate> nights = new CopyOnWriteArrayList<>();

    @AfterEach
    void closes() {
        store.close();
    }

    private NightResult night(LocalDate date) {
        nights.add(date);
        return new NightResult(null, Ended.COMPLETED, 0, "done", null);
    }

    private NightScheduler scheduler(ScheduleSettings settings, Clock clock) {
        NightScheduler scheduler = new NightScheduler(store, clock, settings, POLL, this::night);
        scheduler.start();
        return scheduler;
    }

    @Test
    void startsANightWhenItIsDue() throws InterruptedException {
        try (NightScheduler scheduler = scheduler(EACH_SECOND, Clock.systemUTC())) {
            await(1);
            assertThat(scheduler).isNotNull();
        }
        assertThat(nights).first().isEqualTo(LocalDate.now(Clock.systemUTC()));
    }

    @Test
    void startsANightOnceThoughTwoAreWaiting() throws InterruptedException {
        Clock clock = Clock.systemUTC();
        Instant due = clock.instant().plusSeconds(3);
        var at = due.atZone(ZoneOffset.UTC);
        ScheduleSettings once = new ScheduleSettings(
                at.getSecond() + " " + at.getMinute() + " " + at.getHour() + " * * *", ZoneOffset.UTC, WhenMissed.RUN);
        try (NightScheduler one = scheduler(once, clock);
                NightScheduler two = scheduler(once, clock)) {
            await(1);
            Thread.sleep(1_000);
            assertThat(List.of(one, two)).hasSize(2);
        }
        assertThat(nights).hasSize(1);
    }

    @Test
    void notesNightsThatPassedAndRunsTheLastOneLate() throws InterruptedException {
        ScheduleSettings daily = new ScheduleSettings("0 0 2 * * *", ZoneOffset.UTC, WhenMissed.RUN);
        restart(daily, Duration.ofDays(3), () -> !nights.isEmpty());

        LocalDate today = LocalDate.now(Clock.systemUTC());
        assertThat(nights).singleElement().satisfies(night -> assertThat(night).isBetween(today.minusDays(1), today));
        assertThat(new MissedNights(store).latest(10))
                .isNotEmpty()
                .allMatch(night -> night.isBefore(nights.getFirst()));
    }

    @Test
    void onlyReportsMissedNightsWhereTheSettingsSaySo() throws InterruptedException {
        ScheduleSettings daily = new ScheduleSettings("0 0 2 * * *", ZoneOffset.UTC, WhenMissed.REPORT);
        restart(
                daily,
                Duration.ofDays(2),
                () -> new MissedNights(store).latest(10).size() >= 2);

        assertThat(nights).isEmpty();
        assertThat(new MissedNights(store).latest(10)).hasSizeGreaterThanOrEqualTo(2);
    }

    /** A scheduler that planned a night long ago and was gone since, then one of today. */
    private void restart(ScheduleSettings settings, Duration ago, BooleanSupplier done) throws InterruptedException {
        new org.springframework.jdbc.core.JdbcTemplate(store.dataSource())
                .update(
                        "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                                + " VALUES ('night', 'recurring', ?, false, 1)",
                        new NightCalendar(settings)
                                .after(Clock.systemUTC().instant().minus(ago))
                                .atOffset(ZoneOffset.UTC));
        try (NightScheduler scheduler = scheduler(settings, Clock.systemUTC())) {
            for (int i = 0; !done.getAsBoolean() && i < 600; i++) Thread.sleep(50);
            assertThat(scheduler).isNotNull();
        }
    }

    @Test
    void aNightHasTheDateOfItsStartInTheScheduleZone() {
        NightCalendar calendar =
                new NightCalendar(new ScheduleSettings("0 30 23 * * *", ZoneId.of("America/Chicago"), WhenMissed.RUN));
        Instant start = calendar.after(Instant.parse("2026-03-02T12:00:00Z"));

        assertThat(start).isEqualTo(Instant.parse("2026-03-03T05:30:00Z"));
        assertThat(calendar.night(start)).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    private void await(int runs) throws InterruptedException {
        for (int i = 0; nights.size() < runs && i < 600; i++) Thread.sleep(50);
        assertThat(nights).hasSizeGreaterThanOrEqualTo(runs);
    }
}
