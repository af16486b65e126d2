package org.precheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.batch.CitySite.Asked;
import org.precheck.batch.NightResult.Ended;
import org.precheck.extract.Extractor;
import org.precheck.fetch.WarcArchive;
import org.precheck.judge.Extractors;
import org.precheck.portal.Probes;
import org.precheck.store.SnapshotRows;
import org.precheck.store.Store;
import org.precheck.store.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A night that comes across a portal asks its API, quotes what it told, and asks no more than it may. */
final class PortalNightTest {
    private static final LocalDate SECOND = TestNights.FIRST.plusDays(1);
    private static final String API = "/api/3/action/package_search";
    private static final String PAGE = """
            <html><head><title>Springfield Open Data</title><meta name="generator" content="ckan 2.10.1"></head><body><main>
            <h1>Springfield Open Data</h1><p>The City of Springfield publishes what it measures for everybody to see, to
            use and to share. Search the catalogue, or begin with what others looked for most: trees, the budget, and the
            minutes of the Common Council of the City of Springfield.</p></main></body></html>""";

    @TempDir
    private Path root;

    private final CitySite site = new CitySite();
    private final Store store = Store.open(TestDatabase.fresh(), 12);
    private TestNights nights;

    @BeforeEach
    void servesAPortal() throws IOException {
        String origin = "http://127.0.0.1:" + site.port();
        site.page("/", PAGE)
                .page(API, recorded().replace("http://data.springfield.example", origin))
                .page("/dataset", PAGE.replace("<h1>", "<h1>Search: "))
                .page("/files/trees.csv", "tree,street\nelm,Main Street\n")
                .status("/files/budget.xlsx", 404)
                .status("/data.json", 404);
        nights = new TestNights(root, store)
                .ports(site.port())
                .card("open-data-policy", "portal-facts")
                .city("springfield", "Springfield", origin + "/");
    }

    @AfterEach
    void closes() {
        site.close();
        store.close();
    }

    @Test
    void asksTheApiAndQuotesWhatItTold() throws IOException {
        NightResult result = nights.run(TestNights.FIRST);

        assertThat(result.ended()).as(result.sentence()).isEqualTo(Ended.COMPLETED);
        assertThat(paths())
                .containsExactlyInAnyOrder("/", API, "/dataset", "/files/trees.csv", "/files/budget.xlsx")
                .hasSize(1 + Probes.MOST);
        JsonNode report = JsonMapper.shared()
                .readTree(Files.readString(nights.reports(TestNights.FIRST).resolve("springfield.json")));
        assertThat(report.toString()).contains("Datasets: 95", "Newest modification: 2026-01-02 (of 3 datasets read)");
        assertThat(verified().holds()).isTrue();
        assertThat(verified().quotes()).isPositive();
    }

    @Test
    void takesUnchangedFactsForARevisit() throws IOException {
        nights.run(TestNights.FIRST);
        site.clear();

        nights.run(SECOND);

        assertThat(site.asked().stream().filter(asked -> asked.path().equals(API)))
                .containsExactly(new Asked(API, true, 304));
        JsonNode manifest = JsonMapper.shared()
                .readTree(Files.readString(nights.reports(SECOND).resolve("manifest.json")));
        assertThat(manifest.at("/work/extracted").asInt()).isZero();
        assertThat(manifest.at("/work/readingsMade").asInt()).isZero();
    }

    @Test
    void asksForTheCatalogueWhereTheApiIsSilentAndThenNoMore() {
        site.status(API, 404);

        nights.run(TestNights.FIRST);

        assertThat(paths()).containsExactlyInAnyOrder("/", API, "/data.json");
    }

    @Test
    void asksBlindlyOnlyWhereACriterionAsksForPortals() {
        String page = PAGE.replace("content=\"ckan 2.10.1\"", "content=\"handmade\"");
        String hosts = "  connect-to:\n    data.springfield.test:80: 127.0.0.1:%d\n".formatted(site.port());
        site.page("/", page).status(API, 404);
        nights.ports(80, site.port())
                .settings(hosts)
                .city("springfield", "Springfield", "http://data.springfield.test/");
        nights.run(TestNights.FIRST);
        assertThat(paths()).containsExactlyInAnyOrder("/", API, "/data.json");
        site.clear();

        nights.card("open-data-policy", "legal-instrument").run(SECOND);

        assertThat(paths()).containsExactly("/");
    }

    private List<String> paths() {
        return site.asked().stream().map(Asked::path).toList();
    }

    private Verification.Verified verified() throws IOException {
        try (WarcArchive archive =
                        new WarcArchive(nights.home().resolve("archive"), new SnapshotRows(store), Clock.systemUTC());
                Extractor extractor =
                        Extractors.of(nights.configuration().settings().extract())) {
            return new Verification(store, archive, extractor).verify(1);
        }
    }

    private static String recorded() throws IOException {
        try (InputStream in = PortalNightTest.class.getResourceAsStream("/portal/ckan.json")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
