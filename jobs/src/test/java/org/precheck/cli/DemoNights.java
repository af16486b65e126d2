package org.precheck.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.precheck.batch.Night;
import org.precheck.batch.NightRequest;
import org.precheck.batch.NightResult;
import org.precheck.batch.Progress;
import org.precheck.batch.Recheck;
import org.precheck.batch.Reextraction;
import org.precheck.criteria.Card;
import org.precheck.extract.Extractor;
import org.precheck.fetch.WarcArchive;
import org.precheck.judge.Extractors;
import org.precheck.readers.Registry;
import org.precheck.report.NightSource;
import org.precheck.settings.Cards;
import org.precheck.settings.Configuration;
import org.precheck.settings.ConfigurationLoader;
import org.precheck.settings.Editions;
import org.precheck.settings.Settings;
import org.precheck.settings.Submission;
import org.precheck.store.Documents;
import org.precheck.store.Run;
import org.precheck.store.SnapshotRows;
import org.precheck.store.Store;
import org.precheck.store.StoredNight;
import org.precheck.store.TestDatabase;

/** Nights on the demonstration's sites, for tests: what they found, and what the sites were asked. */
final class DemoNights implements AutoCloseable {
    private final DemoFolder folder;
    private final DemoSites sites;
    private final Configuration configuration;
    private final Store store;
    private final Map<Integer, NightResult> results = new HashMap<>();
    private final Map<Integer, List<DemoRequest>> requests = new HashMap<>();

    private DemoNights(DemoFolder folder, DemoSites sites) throws IOException {
        this.folder = folder;
        this.sites = sites;
        folder.configure(sites.port());
        this.configuration = new ConfigurationLoader(Registry.standard()).load(folder.config());
        this.store = Store.open(TestDatabase.fresh(), NightSession.CONNECTIONS);
    }

    static DemoNights start(DemoFolder folder) throws IOException {
        return new DemoNights(folder, folder.serve());
    }

    NightResult run(int number) {
        int before = sites.requests().size();
        LocalDate date = DemoFolder.date(number);
        NightRequest request = new NightRequest(date, null, List.of(), folder.config(), folder.home());
        NightResult result =
                new Night(store, DemoFolder.clock(date)).run(configuration, request, Progress.Listener.NOBODY);
        results.put(number, result);
        requests.put(
                number,
                new ArrayList<>(
                        sites.requests().subList(before, sites.requests().size())));
        if (result.ended() != NightResult.Ended.COMPLETED) throw new IllegalStateException(result.sentence());
        return result;
    }

    NightSource source(int number) {
        NightResult result = results.get(number);
        Run run = result == null ? null : result.run();
        if (run == null) throw new IllegalStateException("night " + number + " was not run");
        return new StoredNight(store, run.id());
    }

    /** What a city's documents of a night come to by another edition, as {@code recheck --edition} judges them. */
    List<Recheck.Row> judgedBy(String edition, int number, String city) throws IOException {
        Run run = Objects.requireNonNull(
                Objects.requireNonNull(results.get(number)).run());
        Settings settings = configuration.settings();
        List<Card> cards = Cards.load(settings.criteria(), edition, Registry.standard());
        Path archive = folder.home().resolve("archive");
        try (WarcArchive snapshots = new WarcArchive(archive, new SnapshotRows(store), Clock.systemUTC());
                Extractor extractor = Extractors.of(settings.extract())) {
            Reextraction documents = new Reextraction(new Documents(store), snapshots, extractor);
            Recheck recheck = new Recheck(
                    store,
                    Editions.load(settings.criteria(), edition, cards),
                    cards,
                    run.asOf(),
                    Clock.systemUTC(),
                    documents);
            return recheck.city(
                    run.id(),
                    configuration.submissions().stream()
                            .map(Submission::city)
                            .filter(each -> each.id().equals(city))
                            .findFirst()
                            .orElseThrow());
        }
    }

    /** What the sites were asked in a night. */
    List<DemoRequest> requests(int number) {
        return requests.getOrDefault(number, List.of());
    }

    /** Whether what stands at an address carries an entity tag or a date. */
    boolean dated(@Nullable String address) {
        if (address == null) return false;
        URI uri = URI.create(address);
        String query = uri.getRawQuery();
        return sites.dated(uri.getHost(), uri.getRawPath() + (query == null ? "" : "?" + query));
    }

    @Override
    public void close() {
        store.close();
        sites.close();
    }
}
