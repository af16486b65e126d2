package org.precheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precheck.model.FetchOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counts of a run, taken from what is stored and never carried along. */
public final class Sums {
    private final JdbcClient sql;

    /** Over an open store. */
    public Sums(Store store) {
        this.sql = store.client();
    }

    /**
     * Requests, readings and what came over the network.
     *
     * @param requests requests made, robots.txt aside
     * @param conditional captures asked for conditionally
     * @param notModified captures answered by 304
     * @param revisits captures of bytes that were held already
     * @param extracted snapshots extracted in this run
     * @param bytes bytes of bodies received
     * @param readingsMade readings made by readers
     * @param readingsReused readings taken from earlier nights
     */
    public record Work(
            long requests,
            int conditional,
            int notModified,
            int revisits,
            int extracted,
            long bytes,
            long readingsMade,
            long readingsReused) {}

    /**
     * Rows supplied.
     *
     * @param rows all of them
     * @param duplicates rows that repeat an earlier one of the same city
     */
    public record Supplied(int rows, int duplicates) {}

    /** What was requested, extracted and read. */
    public Work work(long run) {
        return sql.sql("""
                        SELECT coalesce(sum(requests), 0) AS requests, count(*) FILTER (WHERE conditional) AS conditional,
                               count(*) FILTER (WHERE outcome = 'NOT_MODIFIED') AS not_modified,
                               count(*) FILTER (WHERE revisit) AS revisits,
                               count(*) FILTER (WHERE extracted) AS extracted, coalesce(sum(bytes), 0) AS bytes,
                               (SELECT coalesce(sum(readings_made), 0) FROM run_city WHERE run = ?) AS made,
                               (SELECT coalesce(sum(readings_reused), 0) FROM run_city WHERE run = ?) AS reused
                        FROM capture WHERE run = ?""").params(run, run, run).query(Sums::work).single();
    }

    /** The rows supplied. */
    public Supplied supplied(long run) {
        return sql.sql("SELECT count(*) AS rows, count(duplicate_of) AS duplicates FROM link WHERE run = ?")
                .param(run)
                .query((row, _) -> new Supplied(row.getInt("rows"), row.getInt("duplicates")))
                .single();
    }

    /** What the supplied, or the discovered, addresses came to; those never asked are left out. */
    public Map<FetchOutcome, Integer> outcomes(long run, boolean supplied) {
        Map<FetchOutcome, Integer> outcomes = new EnumMap<>(FetchOutcome.class);
        sql.sql("""
                        SELECT c.outcome, count(*) AS n FROM frontier f
                        JOIN LATERAL (SELECT outcome FROM capture WHERE frontier = f.id ORDER BY attempt DESC LIMIT 1) c ON true
                        WHERE f.run = ? AND f.supplied = ? GROUP BY c.outcome""").params(run, supplied).query((ResultSet row) -> {
            outcomes.put(FetchOutcome.valueOf(row.getString("outcome")), row.getInt("n"));
        });
        return outcomes;
    }

    /** Discovered addresses that no budget was left for. */
    public int untried(long run) {
        return count(
                "SELECT count(*) FROM frontier WHERE run = ? AND NOT supplied AND state IN ('CANDIDATE', 'SKIPPED', 'OPEN')",
                run);
    }

    /** Cities of the run. */
    public int cities(long run) {
        return count("SELECT count(*) FROM run_city WHERE run = ?", run);
    }

    /** Findings made. */
    public int findings(long run) {
        return count("SELECT count(*) FROM finding WHERE run = ?", run);
    }

    /** Faults that stand in the place of findings. */
    public int judgingFaults(long run) {
        return count("SELECT count(*) FROM fault WHERE run = ? AND stage = 'judge'", run);
    }

    /** All faults of ours: recorded ones and captures that came to an internal error. */
    public int faults(long run) {
        return count("SELECT count(*) FROM fault WHERE run = ?", run)
                + outcomes(run, true).getOrDefault(FetchOutcome.INTERNAL_ERROR, 0)
                + outcomes(run, false).getOrDefault(FetchOutcome.INTERNAL_ERROR, 0);
    }

    /** All faults recorded in a run, in plain words. */
    public List<String> faultSentences(long run) {
        return sql.sql("SELECT stage, city, subject, message FROM fault WHERE run = ? ORDER BY at, city, subject")
                .param(run)
                .query((row, _) -> row.getString("stage") + ", " + row.getString("city") + ", "
                        + row.getString("subject") + ": " + row.getString("message"))
                .list();
    }

    /**
     * How supplied links that were reached in one run fared in a later one.
     *
     * @param reached links of the later run that were reached in the earlier one
     * @param lost those among them that failed in the later one
     * @param hosts hosts of the lost ones
     */
    public record Sudden(int reached, int lost, int hosts) {}

    /** What was lost since an earlier run. */
    public Sudden sudden(long run, long earlier) {
        String[] good = {
            FetchOutcome.FETCHED.name(), FetchOutcome.NOT_MODIFIED.name(), FetchOutcome.REDIRECTED_OFFSITE.name()
        };
        return sql.sql("""
                        SELECT count(*) AS reached, count(*) FILTER (WHERE n.outcome <> ALL (?)) AS lost,
                               count(DISTINCT n.host) FILTER (WHERE n.outcome <> ALL (?)) AS hosts
                        FROM frontier b JOIN frontier n ON n.run = ? AND n.city = b.city AND n.key = b.key AND n.supplied
                        WHERE b.run = ? AND b.supplied AND b.outcome = ANY (?) AND n.outcome IS NOT NULL""")
                .params(good, good, run, earlier, good)
                .query((row, _) -> new Sudden(row.getInt("reached"), row.getInt("lost"), row.getInt("hosts")))
                .single();
    }

    private int count(String question, long run) {
        Optional<Integer> count =
                sql.sql(question).param(run).query(Integer.class).optional();
        return count.orElse(0);
    }

    private static Work work(ResultSet row, int number) throws SQLException {
        return new Work(
                row.getLong("requests"),
                row.getInt("conditional"),
                row.getInt("not_modified"),
                row.getInt("revisits"),
                row.getInt("extracted"),
                row.getLong("bytes"),
                row.getLong("made"),
                row.getLong("reused"));
    }
}
