package org.precheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.extract.Quarantined;
import org.precheck.fetch.Snapshot;
import org.precheck.model.Document;
import org.precheck.model.ExtractionStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents as extracted, with the links of pages; each is kept once and never altered. */
public final class Documents {
    private static final String INSERT = """
            INSERT INTO document (id, sha256, content_type, extractor, status, detail, media_type, title, language,
                                  text, text_sha256, layout, flags, canonical)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    /** Over an open store. */
    public Documents(Store store) {
        this.sql = store.client();
        this.batch = store.template();
    }

    /** Whether the document is held. */
    public boolean holds(String id) {
        return sql.sql("SELECT EXISTS (SELECT 1 FROM document WHERE id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The document of that id. */
    public Optional<StoredDocument> find(String id) {
        return sql.sql("SELECT * FROM document WHERE id = ?")
                .param(id)
                .query(Documents::document)
                .optional();
    }

    /** The documents that were made of a snapshot, the newest extractor last. */
    public List<StoredDocument> ofSnapshot(String sha256) {
        return sql.sql("SELECT * FROM document WHERE sha256 = ? ORDER BY extractor, id")
                .param(sha256)
                .query(Documents::document)
                .list();
    }

    /** Documents that an extractor shall not be tried on again, for they ended its parser process twice. */
    public List<Quarantined> quarantined(String extractor) {
        return sql.sql("""
                        SELECT DISTINCT ON (sha256) sha256, status, detail, media_type FROM document
                        WHERE extractor = ? AND flags @> ARRAY['quarantined'] ORDER BY sha256, id""")
                .param(extractor)
                .query((row, _) -> new Quarantined(
                        row.getString("sha256"),
                        ExtractionStatus.valueOf(row.getString("status")),
                        row.getString("detail"),
                        row.getString("media_type")))
                .list();
    }

    /** The links of a page as resolved against that address; nothing where the page was not read from there. */
    public Optional<List<PageLink>> links(String id, String base) {
        return sql.sql("SELECT links FROM page_link WHERE document = ? AND base = ?")
                .params(id, Key.of(base))
                .query(String.class)
                .optional()
                .map(text -> Arrays.asList(Json.read(text, PageLink[].class)));
    }

    /** Keeps what was extracted. The snapshots must be kept already. */
    void keep(List<Visited> visits) {
        List<@Nullable Object[]> documents = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        for (Visited visit : visits) {
            Extraction extraction = visit.extraction();
            String id = visit.documentId();
            if (extraction == null || id == null) continue;
            Snapshot snapshot = visit.capture().snapshot();
            documents.add(row(
                    id,
                    snapshot == null ? null : snapshot.sha256(),
                    snapshot == null ? null : snapshot.contentType(),
                    extraction));
            String base = visit.capture().finalAddress();
            if (base != null) {
                links.add(new Object[] {id, Key.of(base), Fit.text(Json.text(extraction.links()))});
            }
        }
        documents.sort((a, b) -> String.valueOf(a[0]).compareTo(String.valueOf(b[0])));
        links.sort((a, b) -> (a[0] + "" + a[1]).compareTo(b[0] + "" + b[1]));
        batch.batchUpdate(INSERT, documents);
        batch.batchUpdate(
                "INSERT INTO page_link (document, base, links) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", links);
    }

    /** Keeps what another version of the extractor made of a snapshot that is kept already, and gives it back. */
    public StoredDocument keep(String sha256, @Nullable String contentType, Extraction extraction) {
        String id = StoredDocument.id(sha256, contentType, extraction.extractor());
        batch.update(INSERT, row(id, sha256, contentType, extraction));
        return find(id).orElseThrow();
    }

    private static @Nullable Object[] row(
            String id, @Nullable String sha256, @Nullable String contentType, Extraction extraction) {
        Document document = extraction.document();
        return new @Nullable Object[] {
            id,
            sha256,
            Fit.orNull(contentType),
            extraction.extractor(),
            extraction.status().name(),
            Fit.text(extraction.detail()),
            extraction.mediaType(),
            document == null ? null : Fit.orNull(document.title()),
            document == null ? null : document.language(),
            document == null ? null : document.text(),
            document == null ? null : Key.sha256(document.text()),
            document == null ? null : Fit.text(Json.text(Layout.of(document))),
            extraction.flags().stream().map(Fit::text).toArray(String[]::new),
            Fit.orNull(extraction.canonical())
        };
    }

    static StoredDocument document(ResultSet row, int number) throws SQLException {
        String text = row.getString("text");
        String stored = row.getString("layout");
        String sha256 = row.getString("sha256");
        String mediaType = row.getString("media_type");
        Document document = null;
        String digest = "";
        if (text != null && stored != null) {
            Layout layout = Json.read(stored, Layout.class);
            document = new Document(
                    sha256,
                    mediaType,
                    row.getString("title"),
                    row.getString("language"),
                    text,
                    layout.decoded(),
                    layout.dates(),
                    layout.coverage());
            digest = Key.of(sha256, row.getString("text_sha256"), stored, row.getString("id"));
        }
        return new StoredDocument(
                row.getString("id"),
                sha256,
                row.getString("content_type"),
                row.getString("extractor"),
                ExtractionStatus.valueOf(row.getString("status")),
                row.getString("detail"),
                mediaType,
                Frontier.texts(row.getArray("flags")),
                document,
                digest);
    }
}
