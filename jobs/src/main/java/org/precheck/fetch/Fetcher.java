package org.precheck.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.FetchSettings;

/**
 * Asks for addresses: the address gate, robots.txt, pacing, HTTP, outcome, snapshot. One for all threads; {@link #fetch}
 * blocks and is meant for virtual threads. Nothing that the world does to an address is thrown: it is an outcome.
 */
public final class Fetcher implements AutoCloseable {
    private final Visits visits;
    private final RobotsCache robots;
    private final AddressGate gate;
    private final SnapshotStore snapshots;
    private final Clock clock;
    private final ErrorProbe errors;
    private final Sitemaps sitemaps;
    private final FetchSettings settings;
    private final ReadableForms forms;

    /** Opens no connection before the first fetch; knows no platform. */
    public Fetcher(FetchSettings settings, SnapshotStore snapshots, Clock clock) {
        this(settings, snapshots, clock, ReadableForms.NONE);
    }

    /**
     * Opens no connection before the first fetch.
     *
     * @param forms platforms whose pages are read in another form, or not at all
     */
    public Fetcher(FetchSettings settings, SnapshotStore snapshots, Clock clock, ReadableForms forms) {
        this(settings, snapshots, clock, forms, new DnsNames(settings.dnsTimeout()), new ChainJudge(null).context());
    }

    Fetcher(FetchSettings settings, SnapshotStore snapshots, Clock clock, Names names, SSLContext tls) {
        this(settings, snapshots, clock, ReadableForms.NONE, names, tls);
    }

    Fetcher(
            FetchSettings settings,
            SnapshotStore snapshots,
            Clock clock,
            ReadableForms forms,
            Names names,
            SSLContext tls) {
        this.forms = forms;
        this.gate = new AddressGate(settings, names);
        this.visits = new Visits(settings, gate, tls, scratch());
        this.robots = new RobotsCache(new RobotsRequest(visits, gate, settings, RobotsAnswer.OUR_AGENT), clock);
        this.errors = new ErrorProbe(visits, robots);
        this.sitemaps = new Sitemaps(visits, gate, robots);
        this.settings = settings;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * Asks for one address, following redirects, and keeps what came.
     *
     * @throws UncheckedIOException where the snapshot cannot be kept, such as on a full disk
     */
    public Capture fetch(FetchRequest request) {
        try (Journey journey = new Journey(request, forms, clock, gate, robots, visits, errors, snapshots)) {
            return journey.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The snapshot of " + request.address() + " could not be kept", e);
        }
    }

    /**
     * Whether robots.txt allows an address to the program of that product token, asking the site for the file.
     *
     * @param address the address, verbatim; one that the gate refuses is not allowed, with the reason in place of a rule
     */
    public RobotsAnswer robots(String address, String agent) {
        RobotsCache files = agent.equals(RobotsAnswer.OUR_AGENT)
                ? robots
                : new RobotsCache(new RobotsRequest(visits, gate, settings, agent), clock);
        try {
            WebAddress admitted = gate.admit(address);
            return RobotsAnswer.of(address, files.file(admitted).ruling(admitted.toString()));
        } catch (IOException e) {
            return new RobotsAnswer(address, false, Failures.of(e).detail());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new RobotsAnswer(address, false, "We were told to stop.");
        }
    }

    /**
     * Addresses that the site of this address names in its sitemaps, at most some thousands, each one that may be opened;
     * empty where there is none. Asks the site for up to five files.
     */
    public List<String> sitemap(String address) {
        try {
            return sitemaps.addresses(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /**
     * How long a host asked to be left alone, from the Retry-After of its last answer; at most an hour, and zero where it
     * asked for nothing.
     */
    public Duration retryAfter(Capture capture) {
        if (capture.hops().isEmpty()) return Duration.ZERO;
        @Nullable String value = capture.hops().getLast().header("Retry-After");
        return value == null ? Duration.ZERO : RetryAfter.wait(value, clock.instant());
    }

    /** Asks anew, at the next fetch, for each robots.txt that could not be had; for a late retry in the same run. */
    public void forgetFailures() {
        robots.forgetFailures();
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("precheck-fetch");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for temporary files can be made", e);
        }
    }

    /** Closes connections; the snapshot store stays open. */
    @Override
    public void close() {
        visits.close();
    }
}
