package org.precheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.precheck.fetch.Capture;
import org.precheck.fetch.Snapshot;
import org.precheck.model.FetchOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Captures as they were written; of several attempts of one run the last one counts. */
public final class Captures {
    private static final String COLUMNS = """
            SELECT f.id, f.key, f.supplied, f.criteria, f.depth, f.found_on, f.anchor, f.address, c.outcome, c.detail,
                   c.final_address, c.status, c.at, c.revisit, c.truncated, c.hops, c.document,
                   s.sha256, s.bytes, s.content_type, s.warc_file, s.warc_offset, s.warc_bytes
            FROM frontier f
            JOIN LATERAL (SELECT * FROM capture WHERE frontier = f.id ORDER BY attempt DESC LIMIT 1) c ON true
            LEFT JOIN snapshot s ON s.sha256 = c.sha256\040""";

    private final JdbcClient sql;

    /** Over an open store. */
    public Captures(Store store) {
        this.sql = store.client();
    }

    /** The last capture of a row of the frontier. */
    public Optional<StoredCapture> latest(long frontier) {
        return sql.sql(COLUMNS + "WHERE f.id = ?")
                .param(frontier)
                .query(Captures::capture)
                .optional();
    }

    /** All captures of one city in one run: supplied ones first, then as the rounds opened them. */
    public List<StoredCapture> of(long run, String city) {
        return sql.sql(
                        COLUMNS
                                + "WHERE f.run = ? AND f.city = ? ORDER BY f.supplied DESC, f.round, f.score DESC, f.depth, f.key")
                .params(run, city)
                .query(Captures::capture)
                .list();
    }

    private static StoredCapture capture(ResultSet row, int number) throws SQLException {
        String truncated = row.getString("truncated");
        Snapshot snapshot = row.getString("sha256") == null ? null : SnapshotRows.snapshot(row, number);
        Capture capture = new Capture(
                row.getString("address"),
                FetchOutcome.valueOf(row.getString("outcome")),
                row.getString("detail"),
                List.of(Json.read(row.getString("hops"), Capture.Hop[].class)),
                row.getString("final_address"),
                row.getObject("status", Integer.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                snapshot,
                row.getBoolean("revisit"),
                truncated == null ? null : Capture.Truncation.valueOf(truncated));
        return new StoredCapture(
                row.getLong("id"),
                row.getString("key"),
                row.getBoolean("supplied"),
                Frontier.texts(row.getArray("criteria")),
                row.getInt("depth"),
                row.getObject("found_on", Long.class),
                row.getString("anchor"),
                capture,
                row.getString("document"));
    }
}
