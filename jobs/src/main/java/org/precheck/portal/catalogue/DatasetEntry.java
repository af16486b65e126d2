package org.precheck.portal.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is read of one dataset.
 *
 * @param node the whole of it
 * @param identifier its identifier or address, or null
 * @param title its title, or null
 * @param modified when it was last modified, as written, or null
 * @param publisher name or address of who publishes it, or null
 * @param licence the licence as written, or null where neither the dataset nor a distribution names one
 * @param distributions files and services in which it can be had, those written inside of it
 * @param references addresses of distributions that stand elsewhere in a JSON-LD graph
 */
record DatasetEntry(
        JsonNode node,
        @Nullable String identifier,
        @Nullable String title,
        @Nullable String modified,
        @Nullable String publisher,
        @Nullable String licence,
        List<DistributionEntry> distributions,
        List<String> references) {
    private static final int MOST_DISTRIBUTIONS = 2_000;

    static DatasetEntry of(JsonNode node) {
        List<DistributionEntry> distributions = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (JsonNode item : Values.list(node.path("distribution"))) {
            if (distributions.size() + references.size() == MOST_DISTRIBUTIONS) break;
            boolean reference = item.isString() || (item.size() == 1 && item.has("@id"));
            String id = reference ? Values.id(item) : null;
            if (id != null) references.add(id);
            else if (item.isObject()) distributions.add(DistributionEntry.of(item));
        }
        // Project Open Data 1.0 wrote the one file of a dataset into the dataset itself
        if (distributions.isEmpty() && (Values.present(node.path("accessURL")) || node.has("webService"))) {
            distributions.add(DistributionEntry.of(node));
        }
        return new DatasetEntry(
                node,
                identifier(node),
                Values.text(node.path("title")),
                Values.text(node.path("modified")),
                publisher(node.path("publisher")),
                licence(node, distributions),
                distributions,
                references);
    }

    private static @Nullable String identifier(JsonNode node) {
        String identifier = Values.text(node.path("identifier"));
        return identifier == null ? Values.text(node.path("@id")) : identifier;
    }

    private static @Nullable String publisher(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        for (String name : new String[] {"name", "prefLabel", "label"}) {
            String text = Values.text(one.path(name));
            if (text != null) return text;
        }
        return Values.id(one);
    }

    private static @Nullable String licence(JsonNode node, List<DistributionEntry> distributions) {
        String own = DistributionEntry.licence(node);
        if (own != null) return own;
        for (DistributionEntry distribution : distributions) {
            if (distribution.licence() != null) return distribution.licence();
        }
        return null;
    }
}
