package org.precheck.cli;

import java.nio.file.Path;
import org.precheck.settings.Settings;
import org.precheck.store.DatabaseLease;
import org.precheck.store.Run;
import org.precheck.store.Runs;
import org.precheck.store.Store;

/**
 * The database of the settings, opened for a command that reads what nights left.
 *
 * @param lease keeps the server up
 * @param store the open database
 */
record OpenStore(DatabaseLease lease, Store store) implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    static OpenStore open(Settings settings, Path home) {
        DatabaseLease lease = DatabaseLease.open(settings.storage(), home);
        try {
            return new OpenStore(lease, Store.open(lease.database(), CONNECTIONS));
        } catch (RuntimeException e) {
            lease.close();
            throw e;
        }
    }

    /**
     * The run of that number, or the latest completed one.
     *
     * @throws NoSuchRun where there is none
     */
    Run run(@org.jspecify.annotations.Nullable Long id) {
        Runs runs = new Runs(store);
        return (id == null ? runs.latestCompleted() : runs.find(id)).orElseThrow(() -> new NoSuchRun(id));
    }

    @Override
    public void close() {
        try (lease) {
            store.close();
        }
    }

    /** There is no such run. */
    static final class NoSuchRun extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSuchRun(@org.jspecify.annotations.Nullable Long id) {
            super(
                    id == null
                            ? "No night is completed yet: start one with 'precheck run'."
                            : "There is no run " + id + ": 'precheck status' names the last one.");
        }
    }
}
