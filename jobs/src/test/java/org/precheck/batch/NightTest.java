package org.precheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.batch.NightResult.Ended;
import org.precheck.extract.Extractor;
import org.precheck.fetch.WarcArchive;
import org.precheck.judge.Extractors;
import org.precheck.store.Documents;
import org.precheck.store.SnapshotRows;
import org.precheck.store.Store;
import org.precheck.store.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class NightTest {
    private static final LocalDate SECOND = TestNights.FIRST.plusDays(1);
    private static final String POLICY = """
            <html><head><title>Open data policy</title></head><body><main><h1>Ordinance 2016-05</h1>
            <p>An ordinance of the City of South Bend, Indiana, adopting an open data policy. Be it ordained by the
            Common Council of the City of South Bend that the city shall publish its public data sets. Adopted on
            March 1, 2016 by the Common Council.</p>
            <p>See the <a href="/inventory">inventory of open data sets</a>.</p></main></body></html>""";
    private static final String INVENTORY = """
            <html><head><title>Data inventory</title></head><body><main><h1>Data inventory of South Bend</h1>
            <p>The departments of the City of South Bend hold the data sets that are listed on this page for everybody
            to see, with the person who keeps each of them and how often it is brought up to date.</p>
            <p>Back to the <a href="/policy">open data policy</a>.</p></main></body></html>""";

    @TempDir
    private Path root;

    private final CitySite site = new CitySite();
    private final Store store = Store.open(TestDatabase.fresh(), 12);

    private TestNights nights;

    @BeforeEach
    void servesACity() {
        site.page("/policy", POLICY).page("/inventory", INVENTORY).status("/gone", 404);
        nights = new TestNights(root, store)
                .ports(site.port())
                .city("south-bend-in", "South Bend", at("/policy"), at("/gone"), at("/policy"), "not an address");
    }

    @AfterEach
    void closes() {
        site.close();
        store.close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + site.port() + path;
    }

    @Test
    void visitsSuppliedAndDiscoveredPagesAndItsSumsClose() throws IOException {
        NightResult result = nights.run(TestNights.FIRST);

        assertThat(result.ended()).as(result.sentence()).isEqualTo(Ended.COMPLETED);
        JsonNode manifest = manifest(TestNights.FIRST);
        assertThat(manifest.at("/closes").asBoolean()).isTrue();
        assertThat(manifest.at("/links/in").asInt()).isEqualTo(4);
        assertThat(manifest.at("/links/duplicates").asInt()).isEqualTo(1);
        assertThat(manifest.at("/links/outcomes/FETCHED").asInt()).isEqualTo(1);
        assertThat(manifest.at("/links/outcomes/NOT_FOUND").asInt()).isEqualTo(1);
        assertThat(manifest.at("/links/outcomes/URL_INVALID").asInt()).isEqualTo(1);
        assertThat(manifest.at("/discovered/outcomes/FETCHED").asInt()).isEqualTo(1);
        assertThat(manifest.at("/judged/findings").asInt()).isEqualTo(2);
        assertThat(manifest.at("/work/extracted").asInt()).isEqualTo(2);
        assertThat(site.asked().stream().map(CitySite.Asked::path))
                .containsExactlyInAnyOrder("/policy", "/gone", "/inventory");
        assertThat(nights.reports(TestNights.FIRST).resolve("index.html")).isNotEmptyFile();
        assertThat(nights.reports(TestNights.FIRST).resolve("south-bend-in.html"))
                .isNotEmptyFile();
    }

    @Test
    void runsANightOnce() {
        nights.run(TestNights.FIRST);
        site.clear();

        NightResult again = nights.run(TestNights.FIRST);

        assertThat(again.ended()).isEqualTo(Ended.FINISHED_BEFORE);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void readsNothingAgainOnASecondNightWithoutChanges() throws IOException {
        nights.run(TestNights.FIRST);
        site.clear();

        NightResult second = nights.run(SECOND);

        assertThat(second.ended()).as(second.sentence()).isEqualTo(Ended.COMPLETED);
        JsonNode manifest = manifest(SECOND);
        assertThat(manifest.at("/unchanged").asBoolean()).isTrue();
        assertThat(manifest.at("/work/extracted").asInt()).isZero();
        assertThat(manifest.at("/work/readingsMade").asInt()).isZero();
        assertThat(manifest.at("/work/readingsReused").asInt()).isPositive();
        assertThat(manifest.at("/work/notModified").asInt()).isEqualTo(2);
        assertThat(manifest.at("/summary").asString()).contains("Nothing was extracted again");
        assertThat(site.asked())
                .filteredOn(a -> a.status() == 304)
                .extracting(CitySite.Asked::path)
                .containsExactlyInAnyOrder("/policy", "/inventory");
        assertThat(findings(SECOND)).isEqualTo(findings(TestNights.FIRST));
    }

    @Test
    void doesNotTryOnALaterNightWhatEndedTheParserTwice() {
        String killer = "<?xml version=\"1.0\"?><mock><system_exit/></mock>";
        site.page("/a.xml", killer).page("/b.xml", killer);
        nights.city("south-bend-in", "South Bend", at("/a.xml"));
        nights.run(TestNights.FIRST);
        nights.city("south-bend-in", "South Bend", at("/b.xml"));

        nights.run(SECOND);

        JdbcTemplate sql = new JdbcTemplate(store.dataSource());
        assertThat(sql.queryForList("SELECT status FROM document ORDER BY id", String.class))
                .containsOnly("CRASH");
        assertThat(new Documents(store).quarantined(Extractor.NAME))
                .extracting(q -> q.status().name())
                .containsExactly("CRASH");
        assertThat(new Documents(store).quarantined("precheck-extract/next")).isEmpty();
    }

    @Test
    void readsAgainWhatChanged() throws IOException {
        nights.run(TestNights.FIRST);
        site.page("/inventory", INVENTORY.replace("everybody", "anybody"));

        nights.run(SECOND);

        JsonNode manifest = manifest(SECOND);
        assertThat(manifest.at("/work/extracted").asInt()).isEqualTo(1);
        assertThat(manifest.at("/work/readingsMade").asInt()).isPositive();
    }

    @Test
    void asksOnceMoreForWhatFailedForTheMoment() throws IOException {
        site.page("/flaky", INVENTORY).status("/flaky", 503);
        nights.city("south-bend-in", "South Bend", at("/flaky"));

        nights.run(TestNights.FIRST);

        assertThat(site.asked().stream().filter(a -> a.path().equals("/flaky"))).hasSize(2);
        JsonNode manifest = manifest(TestNights.FIRST);
        assertThat(manifest.at("/links/outcomes").size()).isEqualTo(1);
        assertThat(manifest.at("/closes").asBoolean()).isTrue();
    }

    @Test
    void keepsWhatAHostSaidWhereItIsNotAskedOnceMore() throws IOException {
        site.page("/closed", INVENTORY).status("/closed", 503).retryAfter(3600);
        nights.city("south-bend-in", "South Bend", at("/closed"));

        nights.run(TestNights.FIRST);

        assertThat(site.asked().stream().filter(a -> a.path().equals("/closed")))
                .hasSize(1);
        JsonNode manifest = manifest(TestNights.FIRST);
        assertThat(manifest.at("/links/outcomes/MAINTENANCE").asInt()).isEqualTo(1);
        assertThat(manifest.at("/closes").asBoolean()).isTrue();
    }

    @Test
    void asksOneAddressOnceForTwoCities() throws IOException {
        nights.city("mishawaka-in", "Mishawaka", at("/policy"));

        NightResult result = nights.run(TestNights.FIRST);

        assertThat(result.ended()).as(result.sentence()).isEqualTo(Ended.COMPLETED);
        assertThat(site.asked().stream().filter(a -> a.path().equals("/policy")))
                .hasSize(1);
        assertThat(manifest(TestNights.FIRST).at("/judged/findings").asInt()).isEqualTo(4);
    }

    @Test
    void saysThatLinksBeyondTheBudgetWereNotTried() throws IOException {
        nights.settings("  pages-per-city: 1\n  depth: 0\n");

        NightResult result = nights.run(TestNights.FIRST);

        assertThat(result.ended()).isEqualTo(Ended.COMPLETED_WITH_GAPS);
        JsonNode manifest = manifest(TestNights.FIRST);
        assertThat(manifest.at("/links/outcomes/BUDGET_EXHAUSTED").asInt()).isEqualTo(2);
        assertThat(manifest.at("/closes").asBoolean()).isTrue();
    }

    @Test
    void asksAHostNoOftenerThanItsBudgetAllows() throws IOException {
        nights.settings("  pages-per-host: 1\n");

        NightResult result = nights.run(TestNights.FIRST);

        assertThat(result.ended()).isEqualTo(Ended.COMPLETED_WITH_GAPS);
        assertThat(site.asked()).hasSize(1);
        assertThat(manifest(TestNights.FIRST).at("/closes").asBoolean()).isTrue();
    }

    @Test
    void holdsANightBackWhenTheCanariesDie() throws IOException {
        nights.run(TestNights.FIRST);
        nights.ports(1, site.port()).settings("  canaries: [\"http://127.0.0.1:1/\"]\n");
        site.clear();

        NightResult second = nights.run(SECOND);

        assertThat(second.ended()).isEqualTo(Ended.QUARANTINED);
        assertThat(manifest(SECOND).at("/closes").asBoolean()).isTrue();
        assertThat(manifest(SECOND).at("/links/outcomes/SCANNER_OUTAGE").asInt())
                .isEqualTo(3);
        assertThat(nights.reports(SECOND).resolve("index.html")).doesNotExist();
        assertThat(site.asked()).isEmpty();

        nights.settings("");
        // the frozen settings still name the dead canary: the night stays held back
        assertThat(nights.run(SECOND).ended()).isEqualTo(Ended.QUARANTINED);
        assertThat(nights.run(SECOND.plusDays(1)).ended()).isEqualTo(Ended.COMPLETED);
    }

    @Test
    void stopsSoonAndGoesOn() throws Exception {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            site.page("/p" + i, INVENTORY.replace("Data inventory", "Page " + i));
            links.add(at("/p" + i));
        }
        site.delay(100);
        nights.city("south-bend-in", "South Bend", links.toArray(new String[0]));
        Night night = nights.night();
        Thread stopper = Thread.ofVirtual().start(() -> {
            while (site.asked().size() < 4) Thread.onSpinWait();
            night.stop();
        });

        NightResult stopped =
                night.run(nights.configuration(), nights.request(TestNights.FIRST), Progress.Listener.NOBODY);
        stopper.join();

        assertThat(stopped.ended()).as(stopped.sentence()).isEqualTo(Ended.STOPPED);
        assertThat(site.asked().size()).isLessThan(20);
        NightResult done = nights.run(TestNights.FIRST);
        assertThat(done.ended()).as(done.sentence()).isEqualTo(Ended.COMPLETED);
        assertThat(manifest(TestNights.FIRST).at("/links/outcomes/FETCHED").asInt())
                .isEqualTo(20);
        assertThat(site.asked().stream().filter(a -> a.path().startsWith("/p")).count())
                .isLessThanOrEqualTo(22);
    }

    @Test
    void verifiesTheChainAndNoticesAnAlteredArchive() throws Exception {
        nights.run(TestNights.FIRST);

        Verification.Verified verified = verify();
        assertThat(verified.failures()).isEmpty();
        assertThat(verified.snapshots()).isEqualTo(3); // a 404's body is kept for proof as well
        assertThat(verified.documents()).isEqualTo(2);
        assertThat(verified.quotes()).isPositive();

        try (Stream<Path> files = Files.list(nights.home().resolve("archive"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 3; i < bytes.length; i += 7) bytes[i] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        assertThat(verify().holds()).isFalse();
    }

    @Test
    void noticesATextThatTheSnapshotDoesNotGive() throws Exception {
        nights.run(TestNights.FIRST);
        new JdbcTemplate(store.dataSource())
                .update(
                        "UPDATE document SET text = overlay(text placing 'XXXX' from 1 for 4) WHERE title LIKE 'Open data%'");

        assertThat(verify().failures()).anyMatch(f -> f.contains("gives another text"));
    }

    @Test
    void judgesStoredSnapshotsAgainWithOtherCards() throws IOException {
        nights.run(TestNights.FIRST);
        int asked = site.asked().size();
        nights.card("open-data-policy", "topic");

        List<Recheck.Row> rows = recheck();

        assertThat(rows).hasSize(2);
        assertThat(rows).anyMatch(row -> row.criterion().value().equals("open-data-policy") && row.before() != null);
        assertThat(site.asked()).hasSize(asked);
    }

    @Test
    void holdsANightBackWhenMostLinksFailAllAtOnce() {
        List<String> links = new ArrayList<>();
        StringBuilder hosts = new StringBuilder("  connect-to:\n");
        for (String host : List.of("one", "two", "three")) {
            hosts.append("    %s.precheck.test:80: 127.0.0.1:%d\n".formatted(host, site.port()));
            for (int i = 0; i < 4; i++) links.add("http://" + host + ".precheck.test/h" + i);
        }
        for (int i = 0; i < 4; i++) site.page("/h" + i, INVENTORY.replace("Data inventory", "Page " + i));
        nights.ports(80, site.port()).settings(hosts.toString());
        nights.city("south-bend-in", "South Bend", links.toArray(new String[0]));
        assertThat(nights.run(TestNights.FIRST).ended()).isEqualTo(Ended.COMPLETED);
        for (int i = 0; i < 4; i++) site.status("/h" + i, 503);

        NightResult second = nights.run(SECOND);

        assertThat(second.ended()).as(second.sentence()).isEqualTo(Ended.QUARANTINED);
        assertThat(second.sentence()).contains("all at once");
    }

    private List<Recheck.Row> recheck() throws IOException {
        try (WarcArchive archive =
                        new WarcArchive(nights.home().resolve("archive"), new SnapshotRows(store), Clock.systemUTC());
                Extractor extractor =
                        Extractors.of(nights.configuration().settings().extract())) {
            return new Recheck(
                            store,
                            nights.configuration().edition(),
                            nights.configuration().cards(),
                            TestNights.FIRST,
                            Clock.systemUTC(),
                            new Reextraction(new Documents(store), archive, extractor))
                    .city(1, nights.configuration().submissions().getFirst().city());
        }
    }

    private Verification.Verified verify() throws IOException {
        try (WarcArchive archive =
                        new WarcArchive(nights.home().resolve("archive"), new SnapshotRows(store), Clock.systemUTC());
                Extractor extractor =
                        Extractors.of(nights.configuration().settings().extract())) {
            return new Verification(store, archive, extractor).verify(1);
        }
    }

    private JsonNode manifest(LocalDate night) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(nights.reports(night).resolve("manifest.json")));
    }

    private JsonNode findings(LocalDate night) throws IOException {
        String text = Files.readString(nights.reports(night).resolve("south-bend-in.json"));
        return JsonMapper.shared()
                .readTree(text.replace(night.toString(), "NIGHT"))
                .at("/findings");
    }
}
