package org.precheck.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.PortalAnswer.Fault;
import org.precheck.portal.PortalAnswer.Told;
import org.precheck.portal.PortalFacts.Breakdown;
import org.precheck.portal.PortalFacts.Count;
import tools.jackson.databind.JsonNode;

/** CKAN's action API: {@code package_search}, with CKAN's own counts where it gives them, {@code package_list}, {@code status_show}. */
final class CkanAnswer {
    /** As many names as the probe asks for; where so many come there may be more, and they are no whole. */
    static final int FACET_LIMIT = 200;

    private CkanAnswer() {}

    static @Nullable PortalAnswer read(JsonNode root) {
        JsonNode success = Tree.at(root, "success");
        if (success == null || !success.isBoolean()) return null;
        if (!success.asBoolean()) return refused(root);
        JsonNode result = Tree.at(root, "result");
        if (result == null) return null;
        if (result.isArray()) return listed(result);
        Long count = Tree.count(result, "count");
        if (count != null && Tree.isList(result, "results")) return search(result, count);
        return Tree.text(result, "ckan_version") == null ? null : new Told(new Tally().facts(Software.CKAN, null));
    }

    private static @Nullable PortalAnswer refused(JsonNode root) {
        JsonNode error = Tree.at(root, "error");
        if (error == null) return null;
        String type = Tree.text(error, "__type");
        return "Authorization Error".equals(type)
                ? new Fault(Software.CKAN, PortalOutcome.NEEDS_TOKEN, "CKAN's API asks for a key.")
                : new Fault(Software.CKAN, PortalOutcome.WRONG_SHAPE, "CKAN's API answers with an error.");
    }

    /** The names of all datasets, or, as DKAN imitates it, whole datasets. */
    private static @Nullable PortalAnswer listed(JsonNode result) {
        for (JsonNode name : result) {
            if (!name.isString()) return null;
        }
        return new Told(new Tally().facts(Software.CKAN, (long) result.size()));
    }

    private static PortalAnswer search(JsonNode result, long count) {
        Tally tally = new Tally();
        for (JsonNode dataset : Tree.list(result, "results")) tally.add(row(dataset));
        PortalFacts sampled = tally.facts(Software.CKAN, count);
        Breakdown licences = counted(result, "license_id", count);
        Breakdown publishers = counted(result, "organization", count);
        return new Told(new PortalFacts(
                Software.CKAN,
                count,
                sampled.sample(),
                sampled.newest(),
                sampled.median(),
                licences == null ? sampled.licences() : licences,
                sampled.formats(),
                publishers == null ? sampled.publishers() : publishers,
                List.of(),
                sampled.downloads()));
    }

    private static DatasetRow row(JsonNode dataset) {
        List<String> formats = new ArrayList<>();
        List<String> downloads = new ArrayList<>();
        boolean readable = false;
        for (JsonNode resource : Tree.list(dataset, "resources")) {
            String format = Tree.text(resource, "format");
            if (format == null) format = Tree.text(resource, "mimetype");
            String name = Formats.name(format);
            if (name != null) formats.add(name);
            boolean file = Formats.isReadable(format);
            readable |= file;
            String address = Tree.text(resource, "url");
            if (address != null && file) downloads.add(address);
        }
        String licence = Tree.text(dataset, "license_id");
        if (licence == null) licence = Tree.text(dataset, "license_title");
        JsonNode organization = Tree.at(dataset, "organization");
        String publisher = Tree.text(organization, "title");
        if (publisher == null) publisher = Tree.text(organization, "name");
        return new DatasetRow(
                Day.of(Tree.at(dataset, "metadata_modified")),
                Licences.given(licence),
                formats,
                readable,
                publisher,
                null,
                downloads);
    }

    /** CKAN's own count over all datasets, of a field that has one value a dataset; null where it is not whole. */
    private static @Nullable Breakdown counted(JsonNode result, String field, long count) {
        JsonNode facet = Tree.at(Tree.at(result, "search_facets"), field);
        List<JsonNode> items = Tree.list(facet, "items");
        if (items.isEmpty() || items.size() >= FACET_LIMIT) return null;
        List<Count> names = new ArrayList<>();
        long part = 0;
        for (JsonNode item : items) {
            Long datasets = Tree.count(item, "count");
            String name = Tree.text(item, field.equals("organization") ? "display_name" : "name");
            if (datasets == null || datasets < 1 || datasets > count || name == null) return null;
            if (field.equals("license_id") && Licences.given(name) == null) continue;
            part += datasets;
            names.add(new Count(name, datasets));
        }
        if (part > count) return null;
        names.sort(Comparator.comparingLong(Count::datasets).reversed().thenComparing(Count::name));
        return new Breakdown(part, count, names);
    }
}
