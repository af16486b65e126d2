package org.precheck.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.precheck.settings.StorageSettings;

/** Fresh databases on one embedded server, which all tests of a JVM share and the last one out stops. */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final DatabaseLease LEASE =
            DatabaseLease.open(StorageSettings.DEFAULTS, Path.of("target", "test-home"));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(LEASE::close));
    }

    private TestDatabase() {}

    /** An empty database. */
    public static Database fresh() {
        Database server = LEASE.database();
        String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the test", e);
        }
        String url = server.url().substring(0, server.url().lastIndexOf('/') + 1) + name;
        return new Database(url, server.user(), server.password());
    }
}
