package org.precheck.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds discovered links to the frontier; what is found twice is kept once, with the best of both. */
final class Candidates {
    private final JdbcClient sql;

    Candidates(Store store) {
        this.sql = store.client();
    }

    /** The same candidates give the same rows in whatever order they are found. */
    void add(long run, List<Visited> visits) {
        Map<String, Discovered> once = new TreeMap<>();
        for (Visited visit : visits) {
            for (Discovered found : visit.discovered()) {
                once.merge(found.city() + " " + found.address().key(), found, Discovered::and);
            }
        }
        if (once.isEmpty()) return;
        List<Discovered> found = new ArrayList<>(once.values());
        sql.sql("""
                        INSERT INTO frontier AS f (run, city, host, key, address, supplied, criteria, score, depth,
                                                   found_on, found_key, anchor)
                        SELECT ?, city, host, key, address, false, string_to_array(criteria, ','), score, depth,
                               found_on, found_key, anchor
                        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            AS c (city, host, key, address, criteria, score, depth, found_on, found_key, anchor)
                        ON CONFLICT (run, key, city) DO UPDATE SET
                            criteria = CASE
                                WHEN cardinality(f.criteria) = 0 OR cardinality(excluded.criteria) = 0 THEN '{}'
                                ELSE ARRAY (SELECT DISTINCT c FROM unnest(f.criteria || excluded.criteria) c ORDER BY c) END,
                            score = CASE WHEN f.state = 'CANDIDATE' THEN greatest(f.score, excluded.score) ELSE f.score END,
                            depth = least(f.depth, excluded.depth),
                            found_on = CASE WHEN (f.depth, f.found_key) > (excluded.depth, excluded.found_key)
                                THEN excluded.found_on ELSE f.found_on END,
                            anchor = CASE WHEN (f.depth, f.found_key) > (excluded.depth, excluded.found_key)
                                THEN excluded.anchor ELSE f.anchor END,
                            found_key = CASE WHEN (f.depth, f.found_key) > (excluded.depth, excluded.found_key)
                                THEN excluded.found_key ELSE f.found_key END
                        WHERE NOT f.supplied
                          AND (f.state = 'CANDIDATE' AND (f.score < excluded.score
                                   OR (f.depth, f.found_key) > (excluded.depth, excluded.found_key))
                               OR NOT (cardinality(f.criteria) = 0
                                       OR cardinality(excluded.criteria) > 0 AND excluded.criteria <@ f.criteria))""")
                .params(
                        run,
                        texts(found.stream().map(Discovered::city).toList()),
                        texts(found.stream().map(d -> d.address().host()).toList()),
                        texts(found.stream().map(d -> d.address().key()).toList()),
                        texts(found.stream().map(d -> d.address().text()).toList()),
                        texts(found.stream()
                                .map(d -> String.join(",", d.criteria()))
                                .toList()),
                        found.stream().mapToDouble(Discovered::score).toArray(),
                        found.stream().mapToInt(Discovered::depth).toArray(),
                        found.stream().mapToLong(Discovered::foundOn).toArray(),
                        texts(found.stream().map(Discovered::foundKey).toList()),
                        texts(found.stream().map(Discovered::anchor).toList()))
                .update();
    }

    private static String[] texts(List<String> texts) {
        return texts.stream().map(Fit::text).toArray(String[]::new);
    }
}
