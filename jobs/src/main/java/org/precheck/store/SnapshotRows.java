package org.precheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.HeldSnapshots;
import org.precheck.fetch.Snapshot;
import org.precheck.fetch.Snapshot.WarcPosition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which snapshots earlier nights kept, and where. */
public final class SnapshotRows implements HeldSnapshots {
    private final JdbcClient sql;

    /** Over an open store. */
    public SnapshotRows(Store store) {
        this.sql = store.client();
    }

    @Override
    public @Nullable Snapshot find(String sha256) {
        return sql.sql("SELECT * FROM snapshot WHERE sha256 = ?")
                .param(sha256)
                .query(SnapshotRows::snapshot)
                .optional()
                .orElse(null);
    }

    static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        String file = row.getString("warc_file");
        WarcPosition position =
                file == null ? null : new WarcPosition(file, row.getLong("warc_offset"), row.getLong("warc_bytes"));
        return new Snapshot(row.getString("sha256"), row.getLong("bytes"), row.getString("content_type"), position);
    }
}
