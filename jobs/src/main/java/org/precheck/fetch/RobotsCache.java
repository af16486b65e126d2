package org.precheck.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.precheck.fetch.Failures.Failure;
import org.precheck.model.FetchOutcome;

/** The robots.txt of every site that was asked, each asked for once and kept for a while. */
final class RobotsCache {
    /** RFC 9309 2.4: no longer than 24 hours. */
    private static final Duration KEPT = Duration.ofHours(24);
    /** After a failure it is asked for again, but not for each of a site's pages. */
    private static final Duration KEPT_FAILURE = Duration.ofMinutes(5);

    private final Source source;
    private final Clock clock;
    private final ConcurrentMap<String, CompletableFuture<Entry>> entries = new ConcurrentHashMap<>();

    RobotsCache(Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Asks a site for its file. */
    @FunctionalInterface
    interface Source {
        RobotsFile file(WebAddress site) throws IOException, InterruptedException;
    }

    private record Entry(RobotsFile file, Instant until) {}

    /** The file of the address's site. */
    RobotsFile file(WebAddress address) throws IOException, InterruptedException {
        String origin = address.origin();
        while (true) {
            CompletableFuture<Entry> mine = new CompletableFuture<>();
            CompletableFuture<Entry> held = entries.putIfAbsent(origin, mine);
            if (held == null) return asked(address, origin, mine);
            Entry entry = held.join();
            if (entry.until().isAfter(clock.instant())) return entry.file();
            entries.remove(origin, held);
        }
    }

    /** Asks anew for the files that could not be asked for. */
    void forgetFailures() {
        entries.values().removeIf(entry -> entry.isDone() && entry.join().file().trouble() != null);
    }

    private RobotsFile asked(WebAddress address, String origin, CompletableFuture<Entry> mine)
            throws IOException, InterruptedException {
        RobotsFile file =
                RobotsFile.unreachable(new Failure(FetchOutcome.INTERNAL_ERROR, "robots.txt could not be asked for."));
        Instant until = clock.instant();
        boolean answered = false;
        try {
            file = source.file(address);
            until = clock.instant().plus(file.trouble() == null ? KEPT : KEPT_FAILURE);
            answered = true;
            return file;
        } finally {
            // whoever waits goes on whatever happened; an entry of the past is asked for anew
            mine.complete(new Entry(file, until));
            if (!answered) entries.remove(origin, mine);
        }
    }
}
