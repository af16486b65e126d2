package org.precheck.store;

import java.util.Comparator;
import java.util.Optional;
import org.precheck.model.Document;
import org.precheck.report.CityReport;
import org.precheck.report.NightReport;
import org.precheck.report.NightSource;
import org.precheck.report.ReportJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reports of one run, as they were frozen when it was published. */
public final class StoredNight implements NightSource {
    private final JdbcClient sql;
    private final Documents documents;
    private final long run;

    /** Over an open store; the run must have been published. */
    public StoredNight(Store store, long run) {
        this.sql = store.client();
        this.documents = new Documents(store);
        this.run = run;
    }

    @Override
    public NightReport night() {
        return ReportJson.night(sql.sql("SELECT content FROM night_report WHERE run = ?")
                .param(run)
                .query(String.class)
                .single());
    }

    @Override
    public Optional<CityReport> city(String city) {
        return sql.sql("SELECT content FROM city_report WHERE run = ? AND city = ?")
                .params(run, city)
                .query(String.class)
                .optional()
                .map(ReportJson::city);
    }

    /** The document as this run read it. */
    @Override
    public Optional<Document> document(String sha256) {
        return sql
                .sql("SELECT DISTINCT document FROM capture WHERE run = ? AND sha256 = ? AND document IS NOT NULL")
                .params(run, sha256)
                .query(String.class)
                .list()
                .stream()
                .sorted(Comparator.naturalOrder())
                .flatMap(id -> documents.find(id).stream())
                .flatMap(stored -> Optional.ofNullable(stored.document()).stream())
                .findFirst();
    }

    /** The manifest as JSON. */
    public Optional<String> manifest() {
        return sql.sql("SELECT content FROM manifest WHERE run = ?")
                .param(run)
                .query(String.class)
                .optional();
    }

    /** Freezes a city's report. */
    public void keep(CityReport report) {
        sql.sql("INSERT INTO city_report (run, city, content) VALUES (?, ?, ?)"
                        + " ON CONFLICT (run, city) DO UPDATE SET content = excluded.content")
                .params(run, report.city().id(), Fit.text(ReportJson.write(report)))
                .update();
    }

    /** Freezes the overview and the manifest. */
    public void keep(NightReport night, String manifest) {
        sql.sql("INSERT INTO night_report (run, content) VALUES (?, ?)"
                        + " ON CONFLICT (run) DO UPDATE SET content = excluded.content")
                .params(run, Fit.text(ReportJson.write(night)))
                .update();
        sql.sql("INSERT INTO manifest (run, content) VALUES (?, ?)"
                        + " ON CONFLICT (run) DO UPDATE SET content = excluded.content")
                .params(run, manifest)
                .update();
    }
}
