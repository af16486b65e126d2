package org.precheck.judge;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.fetch.Capture;
import org.precheck.fetch.FetchRequest;
import org.precheck.fetch.Fetcher;
import org.precheck.fetch.ReadableForms;
import org.precheck.fetch.ScratchSnapshots;
import org.precheck.fetch.Snapshot;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.portal.Portal;
import org.precheck.portal.PortalLook;
import org.precheck.settings.ExtractSettings;
import org.precheck.settings.FetchSettings;

/** Checks single links right now: fetch, extract, judge. Follows no links and keeps
 * nothing. Safe for many threads. */
public final class LinkCheck implements AutoCloseable {
    private final ScratchSnapshots snapshots;
    private final Fetcher fetcher;
    private final Extractor extractor;
    private final PortalLook portals;
    private final Judge judge = new Judge();
    private final LocalDate asOf;

    /**
     * Opens no connection and starts no process before the first check.
     *
     * @param forms platforms whose pages are read in another form, or not at all
     * @param asOf the day that windows count back from
     * @throws IOException where there is no room for temporary files
     */
    public LinkCheck(FetchSettings fetch, ReadableForms forms, ExtractSettings extract, LocalDate asOf, Clock clock)
            throws IOException {
        snapshots = new ScratchSnapshots();
        fetcher = new Fetcher(fetch, snapshots, clock, forms);
        extractor = Extractors.of(extract);
        portals = new PortalLook(fetcher, snapshots, Extractors.PORTALS);
        this.asOf = asOf;
    }

    /**
     * Checks one address as offered by a city for the criteria of the cards. Where it is a page of a data portal, the
     * portal's API is asked as well.
     */
    public LinkResult check(String address, City city, List<Card> cards) {
        Capture capture = fetcher.fetch(new FetchRequest(address, null));
        if (PortalLook.isLongCatalogue(capture)) {
            capture = fetcher.fetch(new FetchRequest(address, null, FetchRequest.Kind.CATALOGUE));
        }
        List<Evidence.Offered> offered = new ArrayList<>();
        List<Evidence.Unread> unread = new ArrayList<>();
        Extraction extraction = null;
        Snapshot snapshot = capture.snapshot();
        if (!capture.outcome().reached() || snapshot == null) {
            unread.add(unread(address, capture.outcome().sentence()));
        } else {
            extraction = extractor.extract(Source.of(capture, snapshot, snapshots));
            String detail = extraction.detail().isEmpty() ? extraction.status().name() : extraction.detail();
            if (extraction.document() == null) unread.add(unread(address, detail));
            else offered.add(offered(capture, extraction.document()));
        }
        Portal portal = capture.finalAddress() == null ? null : portals.look(capture);
        Capture answer = portal == null ? null : portal.telling();
        if (answer != null && answer.snapshot() != null) {
            Document facts = extractor
                    .extract(Source.of(answer, answer.snapshot(), snapshots))
                    .document();
            if (facts != null) offered.add(offered(answer, facts));
        }
        return new LinkResult(capture, extraction, judge.judge(cards, new Evidence(city, offered, unread, asOf)));
    }

    private static Evidence.Offered offered(Capture capture, Document document) {
        String at = capture.finalAddress() == null ? capture.address() : capture.finalAddress();
        return new Evidence.Offered(document, at, List.of());
    }

    private static Evidence.Unread unread(String address, String reason) {
        return new Evidence.Unread(address, List.of(), reason);
    }

    @Override
    public void close() throws IOException {
        extractor.close();
        fetcher.close();
        snapshots.close();
    }
}
