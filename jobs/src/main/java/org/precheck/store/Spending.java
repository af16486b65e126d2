package org.precheck.store;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.precheck.store.Frontier.HostChange;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what a night spends on each city and host, and closes what has had its share. */
final class Spending {
    private final JdbcTemplate sql;
    private final Budget budget;

    Spending(Store store, Budget budget) {
        this.sql = store.template();
        this.budget = budget;
    }

    /** Counts visits; where a budget is used up, what is still open of the city is skipped. */
    void count(long run, List<Visited> visits, String[] cities, Map<String, HostChange> hosts, Instant now) {
        Map<String, Long> bytes = new TreeMap<>();
        for (Visited visit : visits) bytes.merge(visit.target().city(), visit.bytes(), Long::sum);
        long[] amounts = new long[cities.length];
        for (int i = 0; i < cities.length; i++) amounts[i] = bytes.getOrDefault(cities[i], 0L);
        sql.update(
                """
                        UPDATE run_city r
                        SET bytes = r.bytes + c.bytes, first_at = coalesce(r.first_at, ?),
                            exhausted = CASE
                                WHEN r.exhausted IS NOT NULL THEN r.exhausted
                                WHEN r.bytes + c.bytes >= ? THEN 'bytes'
                                WHEN r.first_at <= ? THEN 'time' END
                        FROM unnest(?, ?) AS c (city, bytes) WHERE r.run = ? AND r.city = c.city""",
                Runs.utc(now),
                budget.bytesPerCity(),
                Runs.utc(now.minus(budget.timePerCity())),
                cities,
                amounts,
                run);
        skip(
                "AND city = ANY (?) AND city IN (SELECT city FROM run_city WHERE run = f.run AND exhausted IS NOT NULL)",
                hosts,
                run,
                cities);
    }

    /** Cities with open addresses on hosts that were asked often enough. */
    List<String> stuck(long run) {
        return sql.queryForList("""
                SELECT DISTINCT f.city FROM frontier_host h
                JOIN frontier f ON f.run = h.run AND f.host = h.host AND f.state = 'OPEN'
                WHERE h.run = ? AND h.open > 0 AND h.asked >= ? ORDER BY f.city""", String.class, run, budget.pagesPerHost());
    }

    /** Skips what is open on hosts that were asked often enough. */
    void skipWorn(long run, String[] cities, Map<String, HostChange> hosts) {
        skip(
                "AND city = ANY (?) AND host IN (SELECT h.host FROM frontier_host h WHERE h.run = f.run AND h.asked >= ?)",
                hosts,
                run,
                cities,
                budget.pagesPerHost());
    }

    private void skip(String which, Map<String, HostChange> hosts, Object... parameters) {
        sql.query(
                """
                        WITH skipped AS (
                            UPDATE frontier f SET state = 'SKIPPED', outcome = 'BUDGET_EXHAUSTED'
                            WHERE run = ? AND state = 'OPEN'\040""" + which + """
                             RETURNING f.run, f.city, f.host),
                        counted AS (
                            UPDATE run_city r SET pending = r.pending - s.n
                            FROM (SELECT run, city, count(*) AS n FROM skipped GROUP BY run, city) s
                            WHERE r.run = s.run AND r.city = s.city)
                        SELECT host, count(*) AS n FROM skipped GROUP BY host""",
                (ResultSet row) -> {
                    HostChange change = new HostChange(-row.getInt("n"), 0, false);
                    hosts.merge(row.getString("host"), change, HostChange::and);
                },
                parameters);
    }
}
