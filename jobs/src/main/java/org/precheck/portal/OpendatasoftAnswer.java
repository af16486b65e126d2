package org.precheck.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.PortalAnswer.Told;
import tools.jackson.databind.JsonNode;

/** Opendatasoft's catalogue, as its API gives it in versions 2.1, 2.0 and 1.0. */
final class OpendatasoftAnswer {
    private OpendatasoftAnswer() {}

    static @Nullable PortalAnswer read(JsonNode root) {
        Long count = Tree.count(root, "total_count");
        if (count != null && Tree.isList(root, "results")) return told(Tree.list(root, "results"), count);
        if (count != null && Tree.isList(root, "datasets")) {
            List<JsonNode> inner = Tree.list(root, "datasets").stream()
                    .map(wrapped -> {
                        JsonNode dataset = Tree.at(wrapped, "dataset");
                        return dataset == null ? wrapped : dataset;
                    })
                    .toList();
            return told(inner, count);
        }
        count = Tree.count(root, "nhits");
        return count != null && Tree.isList(root, "datasets") ? told(Tree.list(root, "datasets"), count) : null;
    }

    private static @Nullable PortalAnswer told(List<JsonNode> datasets, long count) {
        Tally tally = new Tally();
        for (JsonNode dataset : datasets) {
            if (Tree.text(dataset, "dataset_id") == null && Tree.text(dataset, "datasetid") == null) return null;
            tally.add(row(dataset));
        }
        return new Told(tally.facts(Software.OPENDATASOFT, count));
    }

    private static DatasetRow row(JsonNode dataset) {
        JsonNode metas = Tree.at(dataset, "metas");
        JsonNode standard = Tree.at(metas, "default");
        if (standard == null) standard = metas;
        LocalDate modified = Day.of(Tree.at(standard, "modified"));
        if (modified == null) modified = Day.of(Tree.at(standard, "data_processed"));
        String publisher = Tree.text(standard, "publisher");
        if (publisher == null) publisher = Tree.text(Tree.at(metas, "dcat"), "creator");
        JsonNode records = Tree.at(dataset, "has_records");
        if (records == null) records = Tree.at(dataset, "hasrecords");
        // what it keeps as records it gives out as CSV and JSON
        boolean readable = records != null && records.isBoolean() && records.asBoolean();
        return new DatasetRow(
                modified,
                Licences.given(Tree.text(standard, "license")),
                readable ? List.of("CSV", "JSON") : List.of(),
                readable,
                publisher,
                null,
                List.of());
    }
}
