package org.precheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;
import org.precheck.model.LinkHealth;
import org.precheck.model.Side;
import org.springframework.jdbc.core.JdbcTemplate;

/** How supplied links have fared over nights. */
public final class LinkHealths {
    /** After so many nights in a row a failing link is broken. */
    private static final int BROKEN_NIGHTS = 3;

    private final JdbcTemplate sql;

    /** Over an open store. */
    public LinkHealths(Store store) {
        this.sql = store.template();
    }

    /**
     * Counts a night in, once however often it is called.
     *
     * @param captures the city's supplied links of that night
     * @return every link's health after that night, by key
     */
    public Map<String, LinkHealth> count(String city, LocalDate night, List<StoredCapture> captures) {
        Map<String, Past> past = new HashMap<>();
        sql.query(
                "SELECT * FROM link_health WHERE city = ?",
                (ResultSet row) -> {
                    past.put(row.getString("key"), past(row));
                },
                city);
        Map<String, LinkHealth> now = new HashMap<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (StoredCapture link : captures) {
            Past before = past.get(link.key());
            if (before != null && !before.night().isBefore(night)) {
                now.put(link.key(), before.health());
                continue;
            }
            FetchOutcome outcome = link.capture().outcome();
            LinkHealth health = next(before == null ? null : before.health(), outcome, night);
            now.put(link.key(), health);
            rows.add(new @Nullable Object[] {
                city,
                link.key(),
                Fit.text(link.capture().address()),
                health.state().name(),
                outcome.name(),
                health.firstFailure(),
                health.lastSuccess(),
                health.failures(),
                night
            });
        }
        sql.batchUpdate("""
                INSERT INTO link_health (city, key, address, health, outcome, first_failure, last_success, failed_nights,
                                         night)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (city, key) DO UPDATE SET
                    address = excluded.address, health = excluded.health, outcome = excluded.outcome,
                    first_failure = excluded.first_failure, last_success = excluded.last_success,
                    failed_nights = excluded.failed_nights, night = excluded.night""", rows);
        return now;
    }

    /** The health after one more night. A failure of ours says nothing about the link. */
    static LinkHealth next(@Nullable LinkHealth before, FetchOutcome outcome, LocalDate night) {
        LinkHealth was = before == null ? new LinkHealth(LinkHealth.State.UNKNOWN, 0, null, null) : before;
        if (outcome.reached()) return new LinkHealth(LinkHealth.State.HEALTHY, 0, null, night);
        if (outcome.side() == Side.OURS) return was;
        LocalDate first = was.firstFailure();
        int failures = was.failures() + 1;
        LinkHealth.State state;
        if (outcome.side() == Side.UNVERIFIABLE) state = LinkHealth.State.UNVERIFIABLE;
        else if (outcome == FetchOutcome.GONE || failures >= BROKEN_NIGHTS) state = LinkHealth.State.BROKEN;
        else state = LinkHealth.State.DEGRADED;
        return new LinkHealth(state, failures, first == null ? night : first, was.lastSuccess());
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(
                new LinkHealth(
                        LinkHealth.State.valueOf(row.getString("health")),
                        row.getInt("failed_nights"),
                        row.getObject("first_failure", LocalDate.class),
                        row.getObject("last_success", LocalDate.class)),
                row.getObject("night", LocalDate.class));
    }

    private record Past(LinkHealth health, LocalDate night) {}
}
