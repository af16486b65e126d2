package org.precheck.settings;

import java.time.ZoneId;

/**
 * When {@code precheck schedule} starts the night's job.
 *
 * @param cron six fields from seconds to day of week, as Spring's CronExpression reads them; where the file has the five
 *     fields of a crontab, {@code 0} for the seconds is put in front
 * @param zone the time zone that the expression and the night's date are meant in
 * @param whenMissed what to do about a night that passed while the scheduler was down
 */
public record ScheduleSettings(String cron, ZoneId zone, WhenMissed whenMissed) {
    /** What holds where the settings say nothing: at two in the morning, UTC; a missed night is run late. */
    public static final ScheduleSettings DEFAULTS =
            new ScheduleSettings("0 0 2 * * *", ZoneId.of("UTC"), WhenMissed.RUN);

    /** What to do about a missed night. */
    public enum WhenMissed {
        /** Run it at the next start. */
        RUN,
        /** Record it as missed and wait for the next night. */
        REPORT
    }
}
