package org.precheck.judge;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.precheck.model.Finding;
import org.precheck.settings.ExtractSettings;
import org.precheck.settings.FetchSettings;

/** Checks single links right now: fetch, extract, judge. Follows no links and keeps nothing. Safe for many threads. */
public final class LinkCheck implements AutoCloseable {
    private final ScratchSnapshots snapshots;
    private final Fetcher fetcher;
    private final Extractor extractor;
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
        this.asOf = asOf;
    }

    /** Checks one address as offered by a city for the criteria of the cards. */
    public LinkResult check(String address, City city, List<Card> cards) {
        Capture capture = fetcher.fetch(new FetchRequest(address, null));
        Snapshot snapshot = capture.snapshot();
        if (!capture.outcome().reached() || snapshot == null) {
            return new LinkResult(capture, null, judged(city, cards, null, unread(address, reason(capture))));
        }
        Extraction extraction = extractor.extract(source(capture, snapshot));
        Document document = extraction.document();
        if (document == null) {
            String reason = extraction.detail().isEmpty() ? extraction.status().name() : extraction.detail();
            return new LinkResult(capture, extraction, judged(city, cards, null, unread(address, reason)));
        }
        String at = capture.finalAddress() == null ? address : capture.finalAddress();
        var offered = new Evidence.Offered(document, at, List.of());
        return new LinkResult(capture, extraction, judged(city, cards, offered, null));
    }

    private List<Finding> judged(
            City city, List<Card> cards, Evidence.@Nullable Offered offered, Evidence.@Nullable Unread unread) {
        Evidence evidence = new Evidence(
                city,
                offered == null ? List.of() : List.of(offered),
                unread == null ? List.of() : List.of(unread),
                asOf);
        return judge.judge(cards, evidence);
    }

    private static Evidence.Unread unread(String address, String reason) {
        return new Evidence.Unread(address, List.of(), reason);
    }

    private static String reason(Capture capture) {
        return capture.outcome().sentence();
    }

    private Source source(Capture capture, Snapshot snapshot) {
        return new Source(
                snapshot.sha256(),
                () -> snapshots.open(snapshot),
                snapshot.length(),
                snapshot.contentType(),
                capture.finalAddress(),
                null,
                capture.hops().isEmpty() ? null : capture.hops().getLast().header("Last-Modified"));
    }

    @Override
    public void close() throws IOException {
        extractor.close();
        fetcher.close();
        snapshots.close();
    }
}
