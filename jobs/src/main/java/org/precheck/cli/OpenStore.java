package org.precheck.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
    Run run(@Nullable Long id) {
        if (id == null) return latest();
        return new Runs(store)
                .find(id)
                .orElseThrow(() -> new NoSuchRun("There is no run " + id + ": 'precheck status' names the last one."));
    }

    /**
     * The completed run of that night, or the latest completed one.
     *
     * @throws NoSuchRun where there is none
     */
    Run run(@Nullable LocalDate night) {
        if (night == null) return latest();
        return new Runs(store)
                .completed(night)
                .orElseThrow(() -> new NoSuchRun(
                        "There is no finished night of " + night + ": 'precheck status' names the last one."));
    }

    private Run latest() {
        return new Runs(store)
                .latestCompleted()
                .orElseThrow(() ->
                        new NoSuchRun("No night is completed yet: start one with 'precheck run' or 'precheck demo'."));
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

        NoSuchRun(String sentence) {
            super(sentence);
        }
    }
}
