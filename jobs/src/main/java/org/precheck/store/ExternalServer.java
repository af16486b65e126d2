package org.precheck.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.StorageSettings;

/** The operator's own PostgreSQL. */
final class ExternalServer {
    private static final int OLDEST_MAJOR_VERSION = 14;

    private ExternalServer() {}

    /** How to log in, once it has answered and is new enough. */
    static Database check(StorageSettings storage) {
        Database database = new Database(
                Objects.requireNonNull(storage.url()),
                Objects.requireNonNullElse(storage.user(), ""),
                password(storage.passwordFile()));
        try (Connection connection = connect(database)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_MAJOR_VERSION) {
                throw new DatabaseUnavailableException("The database " + database + " is PostgreSQL " + version
                        + ", but " + OLDEST_MAJOR_VERSION
                        + " or later is needed. Upgrade it, or remove 'storage' from precheck.yml to use the server"
                        + " that Precheck runs itself.");
            }
            return database;
        } catch (SQLException refused) {
            throw new DatabaseUnavailableException(
                    "The database " + database + " cannot be used: " + refused.getMessage()
                            + " Check 'storage' in precheck.yml.",
                    refused);
        }
    }

    static Connection connect(Database database) throws SQLException {
        Properties login = new Properties();
        if (!database.user().isEmpty()) login.setProperty("user", database.user());
        if (!database.password().isEmpty()) login.setProperty("password", database.password());
        login.setProperty("connectTimeout", "10");
        login.setProperty("socketTimeout", "30");
        login.setProperty("ApplicationName", "precheck");
        return DriverManager.getConnection(database.url(), login);
    }

    private static String password(@Nullable Path file) {
        if (file == null) return "";
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() ? "" : lines.getFirst();
        } catch (IOException unreadable) {
            throw new DatabaseUnavailableException(
                    "The password file " + file
                            + (Files.exists(file) ? " cannot be read by this user" : " is not there")
                            + ". Check 'storage: password-file' in precheck.yml.",
                    unreadable);
        }
    }
}
