package org.precheck.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Source;
import org.precheck.fetch.Capture;
import org.precheck.fetch.FetchRequest;
import org.precheck.fetch.FetchRequest.Kind;
import org.precheck.fetch.Fetcher;
import org.precheck.fetch.Snapshot;
import org.precheck.fetch.SnapshotStore;
import org.precheck.fetch.WebAddress;
import org.precheck.model.FetchOutcome;
import org.precheck.portal.PortalAnswer.Fault;
import org.precheck.portal.PortalAnswer.Told;

/**
 * Looks whether an address is a data portal, and at what it holds: by the address, by the page, then by a few requests
 * to its API, each a capture like any other, at most {@link Probes#MOST} a host as long as it lives. Safe for many
 * threads.
 */
public final class PortalLook {
    private final Fetcher fetcher;
    private final SnapshotStore snapshots;
    private final PortalReading reading;
    private final Map<String, HostProbes> hosts = new ConcurrentHashMap<>();

    /** Asks through the fetcher; what came is read from the snapshots. */
    public PortalLook(Fetcher fetcher, SnapshotStore snapshots, PortalReading reading) {
        this.fetcher = fetcher;
        this.snapshots = snapshots;
        this.reading = reading;
    }

    /** What the address alone tells; asks nobody. */
    public static Portal offline(String address) {
        WebAddress parsed = WebAddress.parse(address);
        Software software = parsed == null ? null : PortalAddress.software(parsed);
        PortalOutcome outcome = software == null ? PortalOutcome.UNKNOWN : PortalOutcome.BY_ADDRESS;
        return new Portal(address, software, outcome, null, null, List.of());
    }

    /** Looks at an address of which nothing was asked yet. */
    public Portal look(String address) {
        WebAddress parsed = WebAddress.parse(address);
        Software software = parsed == null ? null : PortalAddress.software(parsed);
        if (parsed != null && software != null) return probe(address, parsed, software, null);
        Capture page = ask(address, Kind.PAGE);
        String at = page.finalAddress();
        WebAddress reached = at == null ? null : WebAddress.parse(at);
        if (reached == null || page.snapshot() == null) {
            PortalOutcome outcome = PortalOutcome.COULD_NOT_LOOK;
            return new Portal(address, null, outcome, null, null, List.of(page));
        }
        Told told = answer(page) instanceof Told itself ? itself : null;
        if (told != null) {
            return new Portal(address, told.facts().software(), told.outcome(), told.facts(), page, List.of(page));
        }
        return probe(address, reached, suspected(page), page);
    }

    /**
     * Looks at a page that was fetched already; asks nothing more where neither address nor page tells of a portal.
     *
     * @return null where it is no portal as far as can be seen
     */
    public @Nullable Portal look(Capture page) {
        String at = page.finalAddress();
        WebAddress reached = WebAddress.parse(at == null ? page.address() : at);
        Software software = reached == null ? null : suspected(page);
        if (reached == null || software == null || answer(page) != null) return null;
        return probe(page.address(), reached, software, page);
    }

    /** What the address that was reached, the headers or the page tell of, or null. */
    public @Nullable Software suspected(Capture page) {
        String at = page.finalAddress();
        WebAddress reached = WebAddress.parse(at == null ? page.address() : at);
        Software software = reached == null ? null : PortalAddress.software(reached);
        if (software == null) software = Markers.ofHeaders(page);
        return software != null ? software : Markers.ofPage(glance(page));
    }

    /** The first bytes of a page; none where nothing was kept. */
    private byte[] glance(Capture page) {
        Snapshot snapshot = page.snapshot();
        if (snapshot == null) return new byte[0];
        try (InputStream in = snapshots.open(snapshot)) {
            return in.readNBytes(Markers.GLANCE);
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes of " + snapshot.sha256() + " could not be read", e);
        }
    }

    private Portal probe(String address, WebAddress portal, @Nullable Software suspected, @Nullable Capture page) {
        Software software = suspected;
        Deque<String> ahead = new ArrayDeque<>(Probes.of(software, portal));
        Set<String> asked = new HashSet<>();
        List<Capture> captures = new ArrayList<>();
        if (page != null) captures.add(page);
        Sightings sightings = new Sightings(page);
        HostProbes host = hosts.computeIfAbsent(portal.host() + ":" + portal.port(), _ -> new HostProbes());
        while (!ahead.isEmpty()) {
            String next = ahead.poll();
            if (!asked.add(next)) continue;
            Capture capture = host.ask(next, probe -> ask(probe, Kind.PROBE));
            if (capture == null) break;
            captures.add(capture);
            PortalAnswer answer = capture.outcome().reached() ? answer(capture) : null;
            sightings.add(capture, answer);
            if (answer instanceof Told told) {
                Software named = told.facts().software();
                boolean catalogue = named == Software.DCAT_US || named == Software.DCAT_AP;
                Software known = catalogue && software != null ? software : named;
                return new Portal(address, known, told.outcome(), told.facts(), capture, captures);
            }
            Software marked = software == null ? Markers.ofHeaders(capture) : null;
            if (marked != null) {
                software = marked;
                ahead = new ArrayDeque<>(Probes.of(software, portal));
            }
        }
        Told marked = software == Software.SCHEMA_ORG && page != null ? SchemaOrg.read(glance(page)) : null;
        if (marked != null) {
            return new Portal(address, software, marked.outcome(), marked.facts(), page, captures);
        }
        Fault fault = sightings.fault();
        if (software == null && fault != null) software = fault.software();
        return new Portal(address, software, sightings.outcome(software), null, sightings.telling(), captures);
    }

    private Capture ask(String asked, Kind kind) {
        Capture capture = fetcher.fetch(new FetchRequest(asked, null, kind));
        return isLongCatalogue(capture) ? fetcher.fetch(new FetchRequest(asked, null, Kind.CATALOGUE)) : capture;
    }

    /**
     * Whether what was too long for a page is a data catalogue, by its place and its type: that is worth asking for again,
     * at any length that the settings allow.
     */
    public static boolean isLongCatalogue(Capture capture) {
        WebAddress address = WebAddress.parse(capture.address());
        if (capture.outcome() != FetchOutcome.TOO_LARGE
                || address == null
                || capture.hops().isEmpty()) return false;
        String type = capture.hops().getLast().header("Content-Type");
        return Probes.isCatalogue(address) && type != null && type.contains("json");
    }

    /** What a snapshot tells, read as the answer of a portal; null where it is none. */
    public @Nullable PortalAnswer answer(Capture capture) {
        Snapshot snapshot = capture.snapshot();
        if (snapshot == null) return null;
        try {
            return reading.read(Source.of(capture, snapshot, snapshots));
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes of " + snapshot.sha256() + " could not be read", e);
        }
    }
}
