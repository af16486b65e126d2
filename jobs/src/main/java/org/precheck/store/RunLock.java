package org.precheck.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * The right to run a night on a database: a PostgreSQL advisory lock, held by a connection of its own. It ends with the
 * process, however that ends, so a run that is found under way while we hold it is dead and may be recovered.
 */
public final class RunLock implements AutoCloseable {
    /** Any number will do, as long as it is the same for every version of this program. */
    private static final long NUMBER = 0x707265636865636bL;

    private final Connection connection;

    private RunLock(Connection connection) {
        this.connection = connection;
    }

    /** Takes the lock, or gives nothing where another process holds it. */
    public static Optional<RunLock> take(Store store) {
        try {
            Connection connection = store.dataSource().getConnection();
            if (locked(connection)) return Optional.of(new RunLock(connection));
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("no connection for the lock of the run", e);
        }
    }

    /** Whether some process holds the lock right now. */
    public static boolean held(Store store) {
        Optional<RunLock> lock = take(store);
        lock.ifPresent(RunLock::close);
        return lock.isEmpty();
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + NUMBER + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock(" + NUMBER + ")");
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("the lock of the run could not be given back", e);
        }
    }
}
