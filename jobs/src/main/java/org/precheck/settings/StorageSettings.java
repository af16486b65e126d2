package org.precheck.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where results are kept.
 *
 * @param url JDBC address of an external PostgreSQL 14 or later, such as {@code jdbc:postgresql://db/precheck}; null means
 *     the embedded server in the data folder
 * @param user name to log in to the external server with, or null where the address or the system says it
 * @param passwordFile file whose first line is the password for the external server, or null where none is needed
 */
public record StorageSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable Path passwordFile) {
    /** What holds where the settings say nothing: the embedded server. */
    public static final StorageSettings DEFAULTS = new StorageSettings(null, null, null);

    /** Whether Precheck runs the server itself. */
    public boolean embedded() {
        return url == null;
    }
}
