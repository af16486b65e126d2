package org.precheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.ConfigurationFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs and the configurations frozen into them. */
public final class Runs {
    private static final String COLUMNS =
            "SELECT id, night, selection, as_of, state, stage, config, previous, isolation,"
                    + " started_at, finished_at, reason FROM run ";

    private final JdbcClient sql;

    /** Over an open store. */
    public Runs(Store store) {
        this.sql = store.client();
    }

    /** The run of a night and selection. */
    public Optional<Run> find(LocalDate night, String selection) {
        return sql.sql(COLUMNS + "WHERE night = ? AND selection = ?")
                .params(night, selection)
                .query(Runs::run)
                .optional();
    }

    /** The run of that number. */
    public Optional<Run> find(long id) {
        return sql.sql(COLUMNS + "WHERE id = ?").param(id).query(Runs::run).optional();
    }

    /** The run with the latest night; of one night the one started last. */
    public Optional<Run> latest() {
        return sql.sql(COLUMNS + "ORDER BY night DESC, id DESC LIMIT 1")
                .query(Runs::run)
                .optional();
    }

    /** The completed run with the latest night. */
    public Optional<Run> latestCompleted() {
        return sql.sql(COLUMNS + "WHERE state LIKE 'COMPLETED%' ORDER BY night DESC, id DESC LIMIT 1")
                .query(Runs::run)
                .optional();
    }

    /** The completed run of a night, of several the one started last. */
    public Optional<Run> completed(LocalDate night) {
        return sql.sql(COLUMNS + "WHERE state LIKE 'COMPLETED%' AND night = ? ORDER BY id DESC LIMIT 1")
                .param(night)
                .query(Runs::run)
                .optional();
    }

    /**
     * Freezes a configuration and creates the run.
     *
     * @param files the configuration's files
     * @param digest their digest
     */
    public Run create(
            LocalDate night,
            String selection,
            LocalDate asOf,
            String digest,
            List<ConfigurationFile> files,
            String isolation,
            Instant now) {
        sql.sql("INSERT INTO config (digest, content) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(digest, Json.text(files))
                .update();
        long id = sql.sql("""
                        INSERT INTO run (night, selection, as_of, state, stage, config, previous, isolation, started_at)
                        VALUES (?, ?, ?, 'RUNNING', 'plan', ?,
                                (SELECT id FROM run WHERE state LIKE 'COMPLETED%' AND night < ?
                                        AND (selection = ? OR selection = 'all')
                                 ORDER BY night DESC, id DESC LIMIT 1), ?, ?)
                        RETURNING id""")
                .params(night, selection, asOf, digest, night, selection, isolation, utc(now))
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    /** The files frozen under a digest, sorted by name. */
    public List<ConfigurationFile> frozen(String digest) {
        String content = sql.sql("SELECT content FROM config WHERE digest = ?")
                .param(digest)
                .query(String.class)
                .single();
        return Arrays.stream(Json.read(content, ConfigurationFile[].class))
                .sorted()
                .toList();
    }

    /** Says where a run stands. */
    public void at(long run, RunState state, String stage) {
        sql.sql("UPDATE run SET state = ?, stage = ?, finished_at = NULL, reason = NULL WHERE id = ?")
                .params(state.name(), stage, run)
                .update();
    }

    /** Says how parser processes were kept apart. */
    public void isolation(long run, String isolation) {
        sql.sql("UPDATE run SET isolation = ? WHERE id = ?")
                .params(isolation, run)
                .update();
    }

    /** Ends a run. */
    public void end(long run, RunState state, @Nullable String reason, Instant now) {
        sql.sql("UPDATE run SET state = ?, reason = ?, finished_at = ? WHERE id = ?")
                .param(state.name())
                .param(reason)
                .param(utc(now))
                .param(run)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getObject("night", LocalDate.class),
                row.getString("selection"),
                row.getObject("as_of", LocalDate.class),
                RunState.valueOf(row.getString("state")),
                row.getString("stage"),
                row.getString("config"),
                row.getObject("previous", Long.class),
                row.getString("isolation"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                row.getString("reason"));
    }
}
