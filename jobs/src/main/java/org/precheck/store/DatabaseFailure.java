package org.precheck.store;

import java.sql.SQLException;
import java.util.Optional;

/** Says in plain words where a database failed that had been at work: what the operator can mend, not what we did wrong. */
public final class DatabaseFailure {
    private static final String DISK_FULL = "53100";

    private DatabaseFailure() {}

    /**
     * A sentence on what to mend, by PostgreSQL's error codes (appendix A of its manual).
     *
     * @return empty where the cause is no failing database, or a statement of ours that it refused
     */
    public static Optional<String> sentence(Throwable failure) {
        return sql(failure).flatMap(DatabaseFailure::mend);
    }

    private static Optional<SQLException> sql(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) return Optional.of(sql);
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Optional<String> mend(SQLException sql) {
        String state = sql.getSQLState();
        String says = String.valueOf(sql.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^(ERROR|FATAL|PANIC): *", "")
                .replaceFirst("\\.$", "");
        if (state.equals(DISK_FULL)) return Optional.of("The database's disk is full (" + says + "). Make room there.");
        return switch (state.substring(0, 2)) {
            case "08", "57" ->
                Optional.of("The connection to the database broke off (" + says + "). Check that it is up.");
            case "53" ->
                Optional.of(
                        "The database lacks memory or connections (" + says + "). Give it more, or ask less at once.");
            case "58", "XX" -> Optional.of("The database reports a fault of its own (" + says + "). Look at its log.");
            case "28" -> Optional.of("The database refuses us (" + says + "). Check user and rights.");
            default -> Optional.empty();
        };
    }
}
