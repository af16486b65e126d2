package org.precheck.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.CriterionId;
import org.precheck.model.EvidenceLink;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence links as supplied, row by row. */
public final class Links {
    private final JdbcClient sql;

    /** Over an open store. */
    public Links(Store store) {
        this.sql = store.client();
    }

    /**
     * One row as supplied.
     *
     * @param row its number within the city, from 1
     * @param link the link
     * @param key key of its address
     * @param duplicateOf number of the earlier row that it repeats, or null
     */
    public record Row(
            int row,
            EvidenceLink link,
            String key,
            @Nullable Integer duplicateOf) {}

    /** The rows of one city in one run, in the order supplied. */
    public List<Row> of(long run, String city) {
        return sql.sql("SELECT * FROM link WHERE run = ? AND city = ? ORDER BY row")
                .params(run, city)
                .query((row, _) -> new Row(
                        row.getInt("row"),
                        new EvidenceLink(
                                row.getString("address"),
                                Frontier.texts(row.getArray("criteria")).stream()
                                        .map(CriterionId::new)
                                        .toList(),
                                row.getString("note")),
                        row.getString("key"),
                        row.getObject("duplicate_of", Integer.class)))
                .list();
    }
}
