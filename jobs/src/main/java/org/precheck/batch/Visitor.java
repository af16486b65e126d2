package org.precheck.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.fetch.Capture;
import org.precheck.fetch.FetchRequest;
import org.precheck.fetch.FetchRequest.Known;
import org.precheck.fetch.Fetcher;
import org.precheck.fetch.Snapshot;
import org.precheck.fetch.SnapshotStore;
import org.precheck.model.FetchOutcome;
import org.precheck.portal.PortalLook;
import org.precheck.portal.catalogue.CatalogueAnswers;
import org.precheck.portal.platform.LegislativeRecord;
import org.precheck.store.Captures;
import org.precheck.store.Discovered;
import org.precheck.store.Documents;
import org.precheck.store.StoredCapture;
import org.precheck.store.StoredDocument;
import org.precheck.store.Target;
import org.precheck.store.Visited;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Asks for one address and reads what came: fetch, keep, extract, discover. Safe for many threads. */
final class Visitor {
    private static final Logger LOG = LoggerFactory.getLogger(Visitor.class);

    private final Fetcher fetcher;
    private final SnapshotStore snapshots;
    private final Extractor extractor;
    private final Documents documents;
    private final Captures captures;
    private final Explorer explorer;
    private final PortalScout portals;

    Visitor(
            Fetcher fetcher,
            SnapshotStore snapshots,
            Extractor extractor,
            Documents documents,
            Captures captures,
            Explorer explorer,
            PortalScout portals) {
        this.fetcher = fetcher;
        this.snapshots = snapshots;
        this.extractor = extractor;
        this.documents = documents;
        this.captures = captures;
        this.explorer = explorer;
        this.portals = portals;
    }

    /**
     * Visits one address, once for all cities that want it.
     *
     * @param same targets with the same address
     */
    List<Visited> visit(List<Target> same) {
        List<Visited> visits = new ArrayList<>();
        Reached reached = null;
        for (Target target : same) {
            boolean first = reached == null;
            if (reached == null) reached = reach(target);
            visits.add(visited(target, reached, !first || reached.earlier()));
        }
        return visits;
    }

    private Visited visited(Target target, Reached reached, boolean shared) {
        Capture capture = reached.capture();
        String at = capture.finalAddress();
        boolean asked = !shared && !capture.hops().isEmpty();
        Known known = target.known();
        return new Visited(
                target,
                capture,
                shared,
                asked && known != null && (known.etag() != null || known.lastModified() != null),
                asked ? bytes(capture) : 0,
                reached.documentId(),
                shared ? null : reached.extraction(),
                at == null ? List.of() : links(target, reached, at));
    }

    private List<Discovered> links(Target target, Reached reached, String at) {
        List<Discovered> links = new ArrayList<>(portals.next(target, reached.capture()));
        // what a program answers has no links to follow, but for the inventory that a catalogue lists
        boolean probe = portals.isProbe(target);
        List<PageLink> all = probe ? CatalogueAnswers.inventories(reached.links()) : reached.links();
        links.addAll(explorer.links(target, at, all));
        return links;
    }

    private static long bytes(Capture capture) {
        Snapshot snapshot = capture.snapshot();
        return snapshot == null || capture.outcome() == FetchOutcome.NOT_MODIFIED ? 0 : snapshot.length();
    }

    private Reached reach(Target target) {
        Long twin = target.twin();
        if (twin != null) {
            Optional<StoredCapture> earlier = captures.latest(twin);
            if (earlier.isPresent()) return again(earlier.get());
        }
        String address = target.address().text();
        Capture capture = fetcher.fetch(new FetchRequest(address, target.known()));
        if (PortalLook.isLongCatalogue(capture)) {
            capture = fetcher.fetch(new FetchRequest(address, target.known(), FetchRequest.Kind.CATALOGUE));
        }
        if (target.attempt() > 1 && capture.hops().isEmpty()) {
            // the host still wants to be left alone: what it said the first time stands
            Optional<StoredCapture> before = captures.latest(target.id());
            if (before.isPresent()) return again(before.get());
        }
        Snapshot snapshot = capture.snapshot();
        String at = capture.finalAddress();
        if (snapshot == null || at == null || !capture.outcome().reached()) {
            return new Reached(capture, null, null, List.of(), false);
        }
        boolean unchanged = capture.outcome() == FetchOutcome.NOT_MODIFIED;
        return read(capture, unchanged ? snapshot.typed(target.contentType()) : snapshot, at);
    }

    /** Reads a snapshot, unless the same bytes were read from the same place before. */
    private Reached read(Capture capture, Snapshot snapshot, String at) {
        String id = StoredDocument.id(snapshot.sha256(), snapshot.contentType(), Extractor.NAME);
        Optional<List<PageLink>> links = capture.revisit() ? documents.links(id, at) : Optional.empty();
        Capture typed = capture.with(snapshot);
        if (links.isPresent()) return new Reached(typed, id, null, links.get(), false);
        try {
            Extraction extraction =
                    LegislativeRecord.beside(at, extractor.extract(Source.of(typed, snapshot, snapshots)));
            return new Reached(typed, id, extraction, extraction.links(), false);
        } catch (java.io.UncheckedIOException | DataAccessException e) {
            throw e; // disk or database: the night cannot go on
        } catch (RuntimeException | StackOverflowError e) { // a page may be nested deeper than any stack
            LOG.error("reading {} from {} failed", snapshot.sha256(), at, e);
            String why = "The page was reached, but reading it failed: "
                    + e.getClass().getSimpleName() + ".";
            return new Reached(typed.with(FetchOutcome.INTERNAL_ERROR, why), null, null, List.of(), false);
        }
    }

    private Reached again(StoredCapture earlier) {
        String id = earlier.documentId();
        String at = earlier.capture().finalAddress();
        List<PageLink> links =
                id == null || at == null ? List.of() : documents.links(id, at).orElse(List.of());
        return new Reached(earlier.capture(), id, null, links, true);
    }

    /**
     * What an address came to, before it is told to each city that wants it.
     *
     * @param earlier whether it was asked before in this run, and not now
     */
    private record Reached(
            Capture capture,
            @Nullable String documentId,
            @Nullable Extraction extraction,
            List<PageLink> links,
            boolean earlier) {}
}
