package org.precheck.store;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;
import org.precheck.fetch.Snapshot;
import org.precheck.fetch.Snapshot.WarcPosition;
import org.precheck.store.Frontier.HostChange;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes what workers bring home: snapshots, documents, captures, new candidates, and what they change in the frontier.
 * To be called in one transaction. Rows that several workers touch are locked in one order everywhere: cities, then
 * snapshots, documents and known addresses, then hosts, each sorted.
 */
public final class Visits {
    private final JdbcTemplate sql;
    private final Frontier frontier;
    private final Documents documents;
    private final Candidates candidates;
    private final Spending spending;

    /** Over an open store. */
    public Visits(Store store, Frontier frontier, Budget budget) {
        this.sql = store.template();
        this.frontier = frontier;
        this.documents = new Documents(store);
        this.candidates = new Candidates(store);
        this.spending = new Spending(store, budget);
    }

    /**
     * Writes finished visits and opens the rounds that they were the last of.
     *
     * @param visits what was asked
     * @param released hosts that their worker is done with
     */
    public void write(long run, List<Visited> visits, Set<String> released, Instant now) {
        Map<String, HostChange> hosts = new LinkedHashMap<>();
        for (String host : released) hosts.put(host, new HostChange(0, 0, true));
        if (!visits.isEmpty()) {
            String[] cities = visits.stream()
                    .map(v -> v.target().city())
                    .sorted()
                    .distinct()
                    .toArray(String[]::new);
            sql.query(
                    "SELECT city FROM run_city WHERE run = ? AND city = ANY (?) ORDER BY city FOR UPDATE",
                    (ResultSet row) -> {},
                    run,
                    cities);
            keep(visits);
            documents.keep(visits);
            captures(run, visits);
            remember(run, visits);
            done(run, visits, hosts);
            candidates.add(run, visits);
            spending.count(run, visits, cities, hosts, now);
            frontier.openRounds(run, List.of(cities))
                    .forEach((host, n) -> hosts.merge(host, new HostChange(n, 0, false), HostChange::and));
        }
        frontier.count(run, hosts);
    }

    /** Skips what is open on hosts that were asked as often as they may be; to be called by workers with nothing to do. */
    public void skipWorn(long run) {
        List<String> stuck = spending.stuck(run);
        if (stuck.isEmpty()) return;
        String[] cities = stuck.toArray(new String[0]);
        lock(run, cities);
        Map<String, HostChange> hosts = new LinkedHashMap<>();
        spending.skipWorn(run, cities, hosts);
        frontier.openRounds(run, stuck)
                .forEach((host, n) -> hosts.merge(host, new HostChange(n, 0, false), HostChange::and));
        frontier.count(run, hosts);
    }

    private void lock(long run, String[] cities) {
        sql.query(
                "SELECT city FROM run_city WHERE run = ? AND city = ANY (?) ORDER BY city FOR UPDATE",
                (ResultSet row) -> {},
                run,
                cities);
    }

    private void keep(List<Visited> visits) {
        Map<String, @Nullable Object[]> rows = new TreeMap<>();
        for (Visited visit : visits) {
            for (Snapshot snapshot :
                    Arrays.asList(visit.capture().snapshot(), visit.capture().sent())) {
                if (snapshot != null) rows.putIfAbsent(snapshot.sha256(), row(snapshot));
            }
        }
        sql.batchUpdate("""
                INSERT INTO snapshot (sha256, bytes, content_type, warc_file, warc_offset, warc_bytes)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", new ArrayList<>(rows.values()));
    }

    private static @Nullable Object[] row(Snapshot snapshot) {
        WarcPosition at = snapshot.position();
        return new @Nullable Object[] {
            snapshot.sha256(),
            snapshot.length(),
            Fit.orNull(snapshot.contentType()),
            at == null ? null : at.file(),
            at == null ? null : at.offset(),
            at == null ? null : at.length()
        };
    }

    private void captures(long run, List<Visited> visits) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Visited visit : visits) {
            Capture capture = visit.capture();
            Snapshot snapshot = capture.snapshot();
            Capture.Truncation truncated = capture.truncated();
            rows.add(new @Nullable Object[] {
                visit.target().id(),
                visit.target().attempt(),
                run,
                capture.outcome().name(),
                Fit.text(capture.detail()),
                Fit.orNull(capture.finalAddress()),
                capture.status(),
                Runs.utc(capture.at()),
                snapshot == null ? null : snapshot.sha256(),
                capture.revisit(),
                truncated == null ? null : truncated.name(),
                Fit.text(Json.text(capture.hops())),
                visit.requests(),
                visit.conditional(),
                visit.bytes(),
                visit.extraction() != null,
                visit.documentId()
            });
        }
        sql.batchUpdate("""
                INSERT INTO capture (frontier, attempt, run, outcome, detail, final_address, status, at, sha256, revisit,
                                     truncated, hops, requests, conditional, bytes, extracted, document)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", rows);
    }

    /** Only whole, good captures are asked for conditionally next time. */
    private void remember(long run, List<Visited> visits) {
        Map<String, @Nullable Object[]> rows = new TreeMap<>();
        for (Visited visit : visits) {
            Capture capture = visit.capture();
            Snapshot snapshot = capture.snapshot();
            if (snapshot == null || !capture.outcome().reached() || capture.truncated() != null) continue;
            if (capture.hops().isEmpty()) continue;
            Capture.Hop last = capture.hops().getLast();
            // the same shell of a page may show other data: nobody but the browser can tell
            boolean shell = capture.sent() != null;
            rows.put(visit.target().address().key(), new @Nullable Object[] {
                visit.target().address().key(),
                shell ? null : Fit.orNull(last.header("ETag")),
                shell ? null : Fit.orNull(last.header("Last-Modified")),
                snapshot.sha256(),
                Fit.orNull(snapshot.contentType()),
                Fit.orNull(capture.finalAddress()),
                run
            });
        }
        sql.batchUpdate("""
                INSERT INTO known (key, etag, last_modified, sha256, content_type, final_address, run)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (key) DO UPDATE SET
                    etag = coalesce(excluded.etag, CASE WHEN known.sha256 = excluded.sha256 THEN known.etag END),
                    last_modified = coalesce(excluded.last_modified,
                        CASE WHEN known.sha256 = excluded.sha256 THEN known.last_modified END),
                    content_type = CASE WHEN known.sha256 = excluded.sha256 THEN known.content_type
                        ELSE excluded.content_type END,
                    sha256 = excluded.sha256, final_address = excluded.final_address, run = excluded.run""", new ArrayList<>(rows.values()));
    }

    private void done(long run, List<Visited> visits, Map<String, HostChange> hosts) {
        List<Visited> sorted = visits.stream()
                .sorted(Comparator.comparingLong(v -> v.target().id()))
                .toList();
        long[] ids = sorted.stream().mapToLong(v -> v.target().id()).toArray();
        int[] attempts = sorted.stream().mapToInt(v -> v.target().attempt()).toArray();
        String[] outcomes =
                sorted.stream().map(v -> v.capture().outcome().name()).toArray(String[]::new);
        sql.query(
                """
                        WITH was AS (SELECT id, state, host, city FROM frontier WHERE id = ANY (?) AND state <> 'DONE'),
                        now_done AS (
                            UPDATE frontier f SET state = 'DONE', attempt = d.attempt, outcome = d.outcome
                            FROM unnest(?, ?, ?) AS d (id, attempt, outcome)
                            WHERE f.id = d.id AND f.state <> 'DONE' RETURNING f.id),
                        counted AS (
                            UPDATE run_city r SET pending = r.pending - w.n
                            FROM (SELECT city, count(*) AS n FROM was WHERE state = 'OPEN' GROUP BY city) w
                            WHERE r.run = ? AND r.city = w.city)
                        SELECT host, count(*) FILTER (WHERE state = 'OPEN') AS n, count(*) AS asked
                        FROM was GROUP BY host""",
                (ResultSet row) -> {
                    HostChange change = new HostChange(-row.getInt("n"), row.getInt("asked"), false);
                    hosts.merge(row.getString("host"), change, HostChange::and);
                },
                ids,
                ids,
                attempts,
                outcomes,
                run);
    }
}
