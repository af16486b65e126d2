package org.precheck.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.precheck.settings.ScheduleSettings;
import org.springframework.scheduling.support.CronExpression;

/** When nights are due, by the cron expression and time zone of the settings. A night has the date of its start there. */
public final class NightCalendar {
    /** More missed nights are not listed. */
    private static final int MOST = 366;

    private final CronExpression cron;
    private final ZoneId zone;

    /** A calendar by checked settings. */
    public NightCalendar(ScheduleSettings settings) {
        this.cron = CronExpression.parse(settings.cron());
        this.zone = settings.zone();
    }

    /**
     * The first start after an instant.
     *
     * @throws IllegalStateException where the expression never comes true
     */
    public Instant after(Instant instant) {
        ZonedDateTime next = cron.next(instant.atZone(zone));
        if (next == null) throw new IllegalStateException("the cron expression " + cron + " never comes true");
        return next.toInstant();
    }

    /** The date of the night that starts at an instant. */
    public LocalDate night(Instant start) {
        return start.atZone(zone).toLocalDate();
    }

    /** All nights due from one start to now, both included, in order. */
    List<LocalDate> nights(Instant firstStart, Instant now) {
        List<LocalDate> nights = new ArrayList<>();
        nights.add(night(firstStart));
        Instant next = after(firstStart);
        while (!next.isAfter(now) && nights.size() < MOST) {
            LocalDate night = night(next);
            if (!nights.contains(night)) nights.add(night);
            next = after(next);
        }
        return nights;
    }
}
