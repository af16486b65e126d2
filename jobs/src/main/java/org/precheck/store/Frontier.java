package org.precheck.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precheck.fetch.FetchRequest.Known;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addresses of a run, host by host: what is open, who works on it, what comes next. */
public final class Frontier {
    private final JdbcClient sql;
    private final Budget budget;

    /** Over an open store. */
    public Frontier(Store store, Budget budget) {
        this.sql = store.client();
        this.budget = budget;
    }

    /**
     * Claims hosts with open addresses for a worker: each host has one worker at a time, whose lease lapses when it dies.
     *
     * @param hosts most hosts
     * @param addresses most addresses of each
     */
    public List<Lease> claim(long run, String worker, int hosts, int addresses, Instant now, Duration lease) {
        List<Target> targets = sql.sql("""
                        WITH free AS (
                            SELECT host FROM frontier_host
                            WHERE run = ? AND open > 0 AND asked < ? AND (owner IS NULL OR leased_until < ?)
                            ORDER BY host LIMIT ? FOR UPDATE SKIP LOCKED),
                        leased AS (
                            UPDATE frontier_host h SET owner = ?, leased_until = ? FROM free
                            WHERE h.run = ? AND h.host = free.host RETURNING h.host, h.asked)
                        SELECT f.*, k.etag, k.last_modified, k.sha256, k.content_type,
                               (SELECT o.id FROM frontier o WHERE o.run = f.run AND o.key = f.key AND o.state = 'DONE'
                                       AND o.id <> f.id ORDER BY o.id LIMIT 1) AS twin
                        FROM leased CROSS JOIN LATERAL (
                            SELECT * FROM frontier WHERE run = ? AND host = leased.host AND state = 'OPEN'
                            ORDER BY supplied DESC, score DESC, depth, key LIMIT least(?, ? - leased.asked)) f
                        LEFT JOIN known k ON k.key = f.key
                        ORDER BY f.host, f.supplied DESC, f.score DESC, f.depth, f.key""")
                .params(
                        run,
                        budget.pagesPerHost(),
                        Runs.utc(now),
                        hosts,
                        worker,
                        Runs.utc(now.plus(lease)),
                        run,
                        run,
                        addresses,
                        budget.pagesPerHost())
                .query(Frontier::target)
                .list();
        Map<String, List<Target>> byHost = new LinkedHashMap<>();
        for (Target target : targets) {
            byHost.computeIfAbsent(target.address().host(), _ -> new ArrayList<>())
                    .add(target);
        }
        return byHost.entrySet().stream()
                .map(e -> new Lease(e.getKey(), e.getValue()))
                .toList();
    }

    /** Lengthens a worker's leases. */
    public void renew(long run, String worker, Instant until) {
        sql.sql("UPDATE frontier_host SET leased_until = ? WHERE run = ? AND owner = ?")
                .params(Runs.utc(until), run, worker)
                .update();
    }

    /** Gives back all hosts of a worker that ends. */
    public void release(long run, String worker) {
        sql.sql("UPDATE frontier_host SET owner = NULL, leased_until = NULL WHERE run = ? AND owner = ?")
                .params(run, worker)
                .update();
    }

    /** Gives back all hosts of a run; to be called only where nobody can be at work on it. */
    public void releaseAll(long run) {
        sql.sql("UPDATE frontier_host SET owner = NULL, leased_until = NULL WHERE run = ? AND owner IS NOT NULL")
                .param(run)
                .update();
    }

    /** Whether any address of the run is still to be asked. */
    public boolean pending(long run) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM run_city WHERE run = ? AND pending > 0)")
                .param(run)
                .query(Boolean.class)
                .single();
    }

    /**
     * Opens the next round of cities that have nothing open: their most promising candidates, supplied ones first. The
     * rows of these cities must be locked or nobody else at work.
     *
     * @return how many addresses were opened, by host
     */
    Map<String, Integer> openRounds(long run, List<String> cities) {
        Map<String, Integer> opened = new LinkedHashMap<>();
        sql.sql("""
                        WITH idle AS (
                            SELECT city, round, least(?, ? - asked) AS room FROM run_city
                            WHERE run = ? AND city = ANY (?) AND pending = 0 AND exhausted IS NULL AND asked < ?),
                        picked AS (
                            SELECT c.id, idle.round FROM idle CROSS JOIN LATERAL (
                                SELECT f.id FROM frontier f
                                WHERE f.run = ? AND f.city = idle.city AND f.state = 'CANDIDATE'
                                  AND NOT EXISTS (SELECT 1 FROM frontier_host h
                                                  WHERE h.run = f.run AND h.host = f.host AND h.asked >= ?)
                                ORDER BY f.supplied DESC, f.score DESC, f.depth, f.key LIMIT idle.room) c),
                        opened AS (
                            UPDATE frontier f SET state = 'OPEN', offered = f.criteria, round = picked.round + 1
                            FROM picked WHERE f.id = picked.id RETURNING f.city, f.host),
                        counted AS (
                            UPDATE run_city r SET pending = o.n, asked = r.asked + o.n, round = r.round + 1
                            FROM (SELECT city, count(*) AS n FROM opened GROUP BY city) o
                            WHERE r.run = ? AND r.city = o.city)
                        SELECT host, count(*) AS n FROM opened GROUP BY host ORDER BY host""")
                .params(
                        budget.round(),
                        budget.pagesPerCity(),
                        run,
                        cities.toArray(new String[0]),
                        budget.pagesPerCity(),
                        run,
                        budget.pagesPerHost(),
                        run)
                .query((ResultSet row) -> {
                    opened.put(row.getString("host"), row.getInt("n"));
                });
        return opened;
    }

    /** Changes how many addresses hosts have open; new hosts are added. */
    void count(long run, Map<String, HostChange> changes) {
        if (changes.isEmpty()) return;
        String[] hosts = changes.keySet().stream().sorted().toArray(String[]::new);
        int[] open = new int[hosts.length];
        int[] asked = new int[hosts.length];
        boolean[] released = new boolean[hosts.length];
        for (int i = 0; i < hosts.length; i++) {
            HostChange change = changes.getOrDefault(hosts[i], HostChange.NONE);
            open[i] = change.open();
            asked[i] = change.asked();
            released[i] = change.released();
        }
        sql.sql("INSERT INTO frontier_host (run, host) SELECT ?, host FROM unnest(?) AS n (host) ORDER BY host"
                        + " ON CONFLICT DO NOTHING")
                .params(run, hosts)
                .update();
        sql.sql("SELECT host FROM frontier_host WHERE run = ? AND host = ANY (?) ORDER BY host FOR UPDATE")
                .params(run, hosts)
                .query(String.class)
                .list();
        sql.sql("""
                        UPDATE frontier_host h
                        SET open = h.open + c.open, asked = h.asked + c.asked,
                            owner = CASE WHEN c.released THEN NULL ELSE h.owner END,
                            leased_until = CASE WHEN c.released THEN NULL ELSE h.leased_until END
                        FROM unnest(?, ?, ?, ?) AS c (host, open, asked, released)
                        WHERE h.run = ? AND h.host = c.host""").params(hosts, open, asked, released, run).update();
    }

    /**
     * What changes for a host.
     *
     * @param open addresses opened, less those done
     * @param asked addresses asked
     * @param released whether its worker gives it back
     */
    record HostChange(int open, int asked, boolean released) {
        static final HostChange NONE = new HostChange(0, 0, false);

        HostChange and(HostChange other) {
            return new HostChange(open + other.open, asked + other.asked, released || other.released);
        }
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        String sha256 = row.getString("sha256");
        Known known = sha256 == null ? null : new Known(row.getString("etag"), row.getString("last_modified"), sha256);
        return new Target(
                row.getLong("id"),
                row.getString("city"),
                new Address(row.getString("address"), row.getString("key"), row.getString("host")),
                row.getBoolean("supplied"),
                texts(row.getArray("offered")),
                row.getInt("depth"),
                row.getInt("attempt") + 1,
                known,
                row.getString("content_type"),
                row.getObject("twin", Long.class));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
