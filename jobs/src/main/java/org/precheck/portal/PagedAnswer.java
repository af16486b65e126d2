package org.precheck.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.PortalAnswer.Told;
import tools.jackson.databind.JsonNode;

/** Answers that state a total and list a page of datasets: udata, DKAN and GeoNode. */
final class PagedAnswer {
    private PagedAnswer() {}

    static @Nullable PortalAnswer read(JsonNode root) {
        Long total = Tree.count(root, "total");
        if (total == null) return null;
        if (Tree.isList(root, "data") && Tree.at(root, "page") != null) {
            return told(Software.UDATA, Tree.list(root, "data"), total);
        }
        if (Tree.isList(root, "datasets") && Tree.at(root, "page") != null) {
            return told(Software.GEONODE, Tree.list(root, "datasets"), total);
        }
        JsonNode results = Tree.at(root, "results");
        if (results == null || (!results.isObject() && !(results.isArray() && results.isEmpty()))) return null;
        List<JsonNode> datasets = new ArrayList<>();
        for (JsonNode dataset : results) {
            if (!dataset.isObject()) return null;
            datasets.add(dataset);
        }
        return told(Software.DKAN, datasets, total);
    }

    private static PortalAnswer told(Software software, List<JsonNode> datasets, long total) {
        Tally tally = new Tally();
        for (JsonNode dataset : datasets) tally.add(row(dataset));
        return new Told(tally.facts(software, total));
    }

    private static DatasetRow row(JsonNode dataset) {
        List<String> formats = new ArrayList<>();
        List<String> downloads = new ArrayList<>();
        boolean readable = false;
        List<JsonNode> files = new ArrayList<>(Tree.list(dataset, "resources"));
        files.addAll(Tree.list(dataset, "distribution"));
        for (JsonNode file : files) {
            String format = first(file, "format", "mime", "mediaType");
            String name = Formats.name(format);
            if (name != null) formats.add(name);
            boolean structured = Formats.isReadable(format);
            readable |= structured;
            String address = first(file, "url", "downloadURL");
            if (address != null && structured) downloads.add(address);
        }
        LocalDate modified = Day.of(Tree.at(dataset, "last_modified"));
        if (modified == null) modified = Day.of(Tree.at(dataset, "modified"));
        if (modified == null) modified = Day.of(Tree.at(dataset, "last_updated"));
        String licence = Tree.text(dataset, "license");
        if (licence == null) licence = Tree.text(Tree.at(dataset, "license"), "identifier");
        String publisher = Tree.text(Tree.at(dataset, "organization"), "name");
        if (publisher == null) publisher = Tree.text(Tree.at(dataset, "publisher"), "name");
        return new DatasetRow(modified, Licences.given(licence), formats, readable, publisher, null, downloads);
    }

    private static @Nullable String first(JsonNode node, String... names) {
        for (String name : names) {
            String text = Tree.text(node, name);
            if (text != null) return text;
        }
        return null;
    }
}
