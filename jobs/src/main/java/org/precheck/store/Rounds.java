package org.precheck.store;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precheck.model.FetchOutcome;
import org.precheck.model.FetchOutcome.Retry;
import org.precheck.store.Frontier.HostChange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens addresses again, and closes the frontier of a run. Nobody may be at work on the run meanwhile. */
public final class Rounds {
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final Frontier frontier;
    private final Budget budget;

    /** Over an open store. */
    public Rounds(Store store, Frontier frontier, Budget budget) {
        this.sql = store.template();
        this.transaction = store.transaction();
        this.frontier = frontier;
        this.budget = budget;
    }

    /** Opens what failed once for the moment, for one more try in the same run. */
    public int openLate(long run) {
        String[] late = List.of(FetchOutcome.values()).stream()
                .filter(o -> o.retry() == Retry.LATE_AND_NEXT_NIGHT)
                .map(Enum::name)
                .toArray(String[]::new);
        return open(
                run,
                "AND f.attempt = 1 AND f.outcome = ANY (?) AND NOT EXISTS (SELECT 1 FROM frontier_host h"
                        + " WHERE h.run = f.run AND h.host = f.host AND h.asked >= ?)",
                late,
                budget.pagesPerHost());
    }

    /** Opens everything that was not reached, after a night that was quarantined. */
    public int openUnreached(long run) {
        String[] reached = List.of(FetchOutcome.values()).stream()
                .filter(FetchOutcome::reached)
                .map(Enum::name)
                .toArray(String[]::new);
        sql.update("UPDATE run_city SET exhausted = NULL, first_at = NULL, judged = false WHERE run = ?", run);
        sql.update("UPDATE frontier_host SET asked = 0 WHERE run = ?", run);
        return open(run, "AND f.outcome <> ALL (?)", (Object) reached);
    }

    private int open(long run, String which, Object... parameters) {
        Object[] all = new Object[parameters.length + 1];
        all[0] = run;
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        Map<String, HostChange> hosts = new LinkedHashMap<>();
        transaction.executeWithoutResult(_ -> {
            sql.query(
                    """
                            WITH opened AS (
                                UPDATE frontier f SET state = 'OPEN' FROM run_city r
                                WHERE f.run = ? AND f.state IN ('DONE', 'SKIPPED') AND r.run = f.run
                                  AND r.city = f.city AND r.exhausted IS NULL\040""" + which + """
                                 RETURNING f.run, f.city, f.host),
                            counted AS (
                                UPDATE run_city r SET pending = r.pending + o.n
                                FROM (SELECT run, city, count(*) AS n FROM opened GROUP BY run, city) o
                                WHERE r.run = o.run AND r.city = o.city)
                            SELECT host, count(*) AS n FROM opened GROUP BY host""",
                    (ResultSet row) -> {
                        hosts.put(row.getString("host"), new HostChange(row.getInt("n"), 0, false));
                    },
                    all);
            frontier.count(run, hosts);
        });
        return hosts.values().stream().mapToInt(HostChange::open).sum();
    }

    /**
     * Gives every supplied address that was never asked its outcome.
     *
     * @param outcome why it was not asked: the budget, or an outage of ours
     */
    public void close(long run, FetchOutcome outcome, Instant now) {
        transaction.executeWithoutResult(_ -> {
            sql.update("""
                    INSERT INTO capture (frontier, attempt, run, outcome, detail, at, revisit, hops, requests,
                                         conditional, bytes, extracted)
                    SELECT f.id, f.attempt, f.run, ?, '', ?, false, '[]', 0, false, 0, false FROM frontier f
                    WHERE f.run = ? AND f.supplied AND f.state <> 'DONE'
                    ON CONFLICT DO NOTHING""", outcome.name(), Runs.utc(now), run);
            sql.update(
                    "UPDATE frontier SET state = 'SKIPPED', outcome = ? WHERE run = ? AND state IN ('OPEN', 'CANDIDATE')"
                            + " AND supplied",
                    outcome.name(),
                    run);
        });
    }

    /** How far collecting is: addresses done and addresses opened so far. */
    public int[] counts(long run) {
        int[] counts = {0, 0};
        sql.query(
                "SELECT coalesce(sum(asked - pending), 0) AS done, coalesce(sum(asked), 0) AS known FROM run_city"
                        + " WHERE run = ?",
                (ResultSet row) -> {
                    counts[0] = row.getInt("done");
                    counts[1] = row.getInt("known");
                },
                run);
        return counts;
    }
}
