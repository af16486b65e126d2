package org.precheck.fetch;

import java.time.Clock;
import java.util.List;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.FetchSettings;

/**
 * Asks for addresses: the address gate, robots.txt, pacing, HTTP, outcome, snapshot. One for all threads; {@link #fetch}
 * blocks and is meant for virtual threads. Nothing that the world does to an address is thrown: it is an outcome.
 */
public final class Fetcher implements AutoCloseable {
    private final FetchSettings settings;
    private final SnapshotStore snapshots;
    private final Clock clock;

    /** Opens no connection before the first fetch. */
    public Fetcher(FetchSettings settings, SnapshotStore snapshots, Clock clock) {
        this.settings = settings;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Asks for one address, following redirects, and keeps what came. */
    public Capture fetch(FetchRequest request) {
        if (request.address().isBlank()) {
            return new Capture(
                    request.address(),
                    FetchOutcome.URL_INVALID,
                    "The address is empty.",
                    List.of(),
                    null,
                    null,
                    clock.instant(),
                    null,
                    false,
                    null);
        }
        throw new UnsupportedOperationException(
                request.address() + " at " + clock.instant() + " by " + settings.contact() + " into " + snapshots);
    }

    /** Closes connections; the snapshot store stays open. */
    @Override
    public void close() {}
}
