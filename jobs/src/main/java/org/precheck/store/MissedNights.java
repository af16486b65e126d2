package org.precheck.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nights that passed while nobody was there to run them. */
public final class MissedNights {
    private final JdbcClient sql;

    /** Over an open store. */
    public MissedNights(Store store) {
        this.sql = store.client();
    }

    /** Notes a missed night, once. */
    public void note(LocalDate night, Instant now) {
        sql.sql("INSERT INTO missed_night (night, noticed_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(night, Runs.utc(now))
                .update();
    }

    /** The latest missed nights, latest first. */
    public List<LocalDate> latest(int most) {
        return sql.sql("SELECT night FROM missed_night ORDER BY night DESC LIMIT ?")
                .param(most)
                .query(LocalDate.class)
                .list();
    }
}
