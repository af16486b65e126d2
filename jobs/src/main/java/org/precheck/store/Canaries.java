package org.precheck.store;

import java.time.Instant;
import java.util.List;
import org.precheck.model.FetchOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the canary addresses answered during runs. */
public final class Canaries {
    private final JdbcClient sql;

    /** Over an open store. */
    public Canaries(Store store) {
        this.sql = store.client();
    }

    /** Keeps one answer; asking again at the same moment of the same run replaces it. */
    public void keep(long run, String moment, String address, boolean healthy, FetchOutcome outcome, Instant at) {
        sql.sql("""
                        INSERT INTO canary (run, moment, address, healthy, outcome, at) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (run, moment, address) DO UPDATE SET
                            healthy = excluded.healthy, outcome = excluded.outcome, at = excluded.at""")
                .params(run, moment, address, healthy, outcome.name(), Runs.utc(at))
                .update();
    }

    /** All answers of a run in the order they were asked for. */
    public List<Answer> of(long run) {
        return sql.sql("SELECT * FROM canary WHERE run = ? ORDER BY at, address")
                .param(run)
                .query((row, _) -> new Answer(
                        row.getString("moment"),
                        row.getString("address"),
                        row.getBoolean("healthy"),
                        FetchOutcome.valueOf(row.getString("outcome"))))
                .list();
    }

    /** Forgets the answers of a run that starts anew. */
    public void forget(long run) {
        sql.sql("DELETE FROM canary WHERE run = ?").param(run).update();
    }

    /**
     * What one canary answered.
     *
     * @param moment when in the run: {@code start}, {@code middle} or {@code end}
     * @param address the canary
     * @param healthy whether it answered
     * @param outcome what asking came to
     */
    public record Answer(String moment, String address, boolean healthy, FetchOutcome outcome) {}
}
