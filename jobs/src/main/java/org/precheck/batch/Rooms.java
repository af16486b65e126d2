package org.precheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.precheck.extract.Extractor;
import org.precheck.fetch.Fetcher;
import org.precheck.fetch.SnapshotStore;
import org.precheck.judge.Extractors;
import org.precheck.portal.platform.PlatformForms;
import org.precheck.settings.Configuration;

/**
 * The rooms that a night works in, opened for it.
 *
 * @param fetcher asks for addresses
 * @param snapshots the archive
 * @param extractor reads snapshots
 */
record Rooms(Fetcher fetcher, SnapshotStore snapshots, Extractor extractor) implements AutoCloseable {
    static Rooms open(Configuration configuration, SnapshotStore snapshots, Clock clock) {
        return new Rooms(
                new Fetcher(
                        configuration.settings().fetch(),
                        snapshots,
                        clock,
                        new PlatformForms(configuration.settings().platforms())),
                snapshots,
                Extractors.of(configuration.settings().extract()));
    }

    @Override
    public void close() {
        try (snapshots;
                fetcher;
                extractor) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("the archive could not be closed", e);
        }
    }
}
