package org.precheck.store;

import java.nio.file.Path;
import org.precheck.settings.StorageSettings;

/**
 * A database that is there for as long as this is held. Close it last, after every connection: the last process out stops
 * the embedded server. A process that dies without closing leaves the server running for the next one to find.
 */
public final class DatabaseLease implements AutoCloseable {
    private final Database database;
    private final Runnable release;

    DatabaseLease(Database database, Runnable release) {
        this.database = database;
        this.release = release;
    }

    /**
     * Starts or finds the embedded server, or checks the external one.
     *
     * @param storage which of the two
     * @param home the data folder; used only for the embedded server
     * @throws DatabaseUnavailableException with a sentence for people where there is none to be had
     */
    public static DatabaseLease open(StorageSettings storage, Path home) {
        return storage.embedded()
                ? new EmbeddedServer(home).lease()
                : new DatabaseLease(ExternalServer.check(storage), () -> {});
    }

    /** How to log in to it. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        release.run();
    }
}
