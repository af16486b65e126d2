package org.precheck.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precheck.readers.Fact;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Facts found on earlier nights, one row for a document and a city's profile: within it, by the digest of reader, code and
 * parameters.
 */
public final class Readings {
    private final JdbcTemplate sql;

    /** Over an open store. */
    public Readings(Store store) {
        this.sql = store.template();
    }

    /** What is held of some documents for one profile, by the document's digest. */
    public Map<String, Map<String, List<Fact>>> held(String profile, List<String> documents) {
        Map<String, Map<String, List<Fact>>> held = new HashMap<>();
        sql.query(
                "SELECT document, content FROM reading WHERE profile = ? AND document = ANY (?)",
                (ResultSet row) -> {
                    Map<String, List<Fact>> facts = new LinkedHashMap<>();
                    for (Entry entry : Json.read(row.getString("content"), Entry[].class)) {
                        facts.put(entry.reader(), entry.facts());
                    }
                    held.put(row.getString("document"), facts);
                },
                profile,
                documents.toArray(new String[0]));
        return held;
    }

    /** Keeps what is known now of some documents; what was kept of them before is replaced. */
    public void keep(String profile, Map<String, Map<String, List<Fact>>> readings) {
        List<Object[]> rows = new ArrayList<>();
        readings.keySet().stream().sorted().forEach(document -> {
            Entry[] entries = readings.getOrDefault(document, Map.of()).entrySet().stream()
                    .map(e -> new Entry(e.getKey(), e.getValue()))
                    .toArray(Entry[]::new);
            rows.add(new Object[] {document, profile, Fit.text(Json.text(Arrays.asList(entries)))});
        });
        sql.batchUpdate(
                "INSERT INTO reading (document, profile, content) VALUES (?, ?, ?)"
                        + " ON CONFLICT (document, profile) DO UPDATE SET content = excluded.content",
                rows);
    }

    /** The facts that one reader found under one set of parameters. */
    private record Entry(String reader, List<Fact> facts) {}
}
