package org.precheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.extract.Extractor;
import org.precheck.fetch.WarcArchive;
import org.precheck.judge.Extractors;
import org.precheck.model.ChangeCause;
import org.precheck.store.Documents;
import org.precheck.store.SnapshotRows;
import org.precheck.store.Store;
import org.precheck.store.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Whose doing it is that a finding differs from the one of the night before. */
final class ChangeCauseTest {
    private static final LocalDate SECOND = TestNights.FIRST.plusDays(1);
    private static final String POLICY = """
            <html><head><title>Open data policy</title></head><body><main><h1>Ordinance 2016-05</h1>
            <p>An ordinance of the City of South Bend, Indiana, adopting an open data policy. Be it ordained by the
            Common Council of the City of South Bend that the city shall publish its public data sets. Adopted on
            March 1, 2016 by the Common Council.</p></main></body></html>""";

    @TempDir
    private Path root;

    private final CitySite site = new CitySite();
    private final Store store = Store.open(TestDatabase.fresh(), 12);
    private final JdbcTemplate sql = new JdbcTemplate(store.dataSource());
    private TestNights nights;

    @BeforeEach
    void readsAPolicy() {
        site.page("/policy", POLICY);
        nights = new TestNights(root, store)
                .ports(site.port())
                .city("south-bend-in", "South Bend", "http://127.0.0.1:" + site.port() + "/policy");
        nights.run(TestNights.FIRST);
    }

    @AfterEach
    void closes() {
        site.close();
        store.close();
    }

    @Test
    void isTheEngineWhereANewExtractorReadsTheSameBytesOtherwise() throws IOException {
        wasReadByAnOlderExtractor();

        nights.run(SECOND);

        assertThat(cause()).isEqualTo("ENGINE");
        assertThat(sql.queryForObject("SELECT count(*) FROM document WHERE extractor = ?", Long.class, Extractor.NAME))
                .isPositive();
        assertThat(report()).contains("\"caused_by\":\"ENGINE\"", "reads the same documents with newer code");
    }

    @Test
    void isTheEngineThoughThePageShowsAnotherNumberEveryNight() {
        wasReadByAnOlderExtractor();
        site.page("/policy", POLICY.replace("</main>", "</main><footer>Visitor 4711</footer>"));

        nights.run(SECOND);

        assertThat(cause()).isEqualTo("ENGINE");
    }

    @Test
    void isTheCityWhereItsWordsChanged() {
        site.page("/policy", POLICY.replace("March 1, 2016", "April 2, 2019"));

        nights.run(SECOND);

        assertThat(cause()).isEqualTo("SOURCE");
    }

    @Test
    void isTheCityThoughTheExtractorIsNewWhereItsWordsChanged() {
        sql.update("UPDATE finding SET engine = 'precheck-extract/0 older'");
        site.page("/policy", POLICY.replace("March 1, 2016", "April 2, 2019"));

        nights.run(SECOND);

        assertThat(cause()).isEqualTo("SOURCE");
    }

    @Test
    void isAccessWhereThePageCouldNotBeReached() {
        site.status("/policy", 404);

        nights.run(SECOND);

        assertThat(cause()).isEqualTo("ACCESS");
    }

    @Test
    void isTheCatalogueWhereTheCardWasRevised() throws IOException {
        Path card = nights.folder().resolve("criteria/2017/open-data-policy.yml");
        Files.writeString(card, Files.readString(card).replace("revision: 1", "revision: 2"));

        nights.run(SECOND);

        assertThat(cause()).isEqualTo("CATALOGUE");
    }

    @Test
    void recheckReadsTheSnapshotsOfAnOlderExtractorAgain() throws IOException {
        wasReadByAnOlderExtractor();
        int asked = site.asked().size();
        try (WarcArchive archive =
                        new WarcArchive(nights.home().resolve("archive"), new SnapshotRows(store), Clock.systemUTC());
                Extractor extractor =
                        Extractors.of(nights.configuration().settings().extract())) {
            Reextraction documents = new Reextraction(new Documents(store), archive, extractor);
            List<Recheck.Row> rows = new Recheck(
                            store,
                            nights.configuration().edition(),
                            nights.configuration().cards(),
                            TestNights.FIRST,
                            Clock.systemUTC(),
                            documents)
                    .city(1, nights.configuration().submissions().getFirst().city());

            assertThat(documents.read()).isEqualTo(1);
            assertThat(rows)
                    .filteredOn(row -> row.criterion().value().equals("open-data-policy"))
                    .extracting(Recheck.Row::cause)
                    .containsExactly(ChangeCause.ENGINE);
        }
        assertThat(site.asked()).hasSize(asked);
    }

    /** The first night as if an older version had read the page and made nothing of it. */
    private void wasReadByAnOlderExtractor() {
        sql.update("""
                INSERT INTO document SELECT 'old-' || id, sha256, content_type, 'precheck-extract/0', status, detail,
                       media_type, title, language, text, text_sha256, layout, flags, canonical FROM document""");
        sql.update("UPDATE capture SET document = 'old-' || document");
        sql.update("UPDATE page_link SET document = 'old-' || document");
        sql.update("DELETE FROM document WHERE extractor = ?", Extractor.NAME);
        sql.update("""
                UPDATE finding SET engine = 'precheck-extract/0 older', verdict = 'PARTIAL', basis = 'older',
                       content = jsonb_set(jsonb_set(content::jsonb, '{verdict}', '"PARTIAL"'), '{basis}', '"older"')::text
                WHERE criterion = 'open-data-policy'""");
    }

    private String cause() {
        Map<String, Object> finding = sql.queryForMap(
                "SELECT cause, verdict_changed OR basis_changed AS changed FROM finding WHERE run = 2 AND criterion = 'open-data-policy'");
        assertThat(finding.get("changed")).as("the finding differs").isEqualTo(true);
        return String.valueOf(finding.get("cause"));
    }

    private String report() throws IOException {
        String json = Files.readString(nights.reports(SECOND).resolve("south-bend-in.json"));
        return JsonMapper.shared().writeValueAsString(JsonMapper.shared().readTree(json));
    }
}
