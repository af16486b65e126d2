package org.precheck.portal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.PortalAnswer.Told;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that marks itself as a schema.org DataCatalog in JSON-LD, with the datasets that it lists there. */
final class SchemaOrg {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_BLOCKS = 20;
    private static final int DEEPEST = 6;

    private SchemaOrg() {}

    /** What the page says of its catalogue, or null where it marks none. */
    static @Nullable Told read(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        String lower = html.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int block = 0; block < MOST_BLOCKS; block++) {
            int type = lower.indexOf("application/ld+json", from);
            int start = type < 0 ? -1 : lower.indexOf('>', type);
            int end = start < 0 ? -1 : lower.indexOf("</script", start);
            if (end < 0 || end > html.length()) return null;
            JsonNode catalogue = catalogue(html.substring(start + 1, end));
            if (catalogue != null) return told(catalogue);
            from = end;
        }
        return null;
    }

    private static @Nullable JsonNode catalogue(String json) {
        try {
            return find(JSON.readTree(json), 0);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable JsonNode find(JsonNode node, int depth) {
        if (depth > DEEPEST) return null;
        if (is(node, "DataCatalog")) return node;
        if (!node.isContainer()) return null;
        for (JsonNode child : node) {
            JsonNode found = find(child, depth + 1);
            if (found != null) return found;
        }
        return null;
    }

    private static boolean is(JsonNode node, String name) {
        JsonNode type = Tree.at(node, "@type");
        if (type == null) return false;
        List<JsonNode> types = type.isArray() ? Tree.list(node, "@type") : List.of(type);
        return types.stream()
                .map(Tree::text)
                .anyMatch(text -> text != null && (text.equals(name) || text.endsWith("schema.org/" + name)));
    }

    /** How many datasets there are in all it does not say: a page lists some. */
    private static Told told(JsonNode catalogue) {
        Tally tally = new Tally();
        JsonNode listed = Tree.at(catalogue, "dataset");
        List<JsonNode> datasets =
                listed != null && listed.isObject() ? List.of(listed) : Tree.list(catalogue, "dataset");
        for (JsonNode dataset : datasets) tally.add(row(dataset));
        return new Told(tally.facts(Software.SCHEMA_ORG, null));
    }

    private static DatasetRow row(JsonNode dataset) {
        List<String> formats = new ArrayList<>();
        List<String> downloads = new ArrayList<>();
        boolean readable = false;
        JsonNode one = Tree.at(dataset, "distribution");
        List<JsonNode> files = one != null && one.isObject() ? List.of(one) : Tree.list(dataset, "distribution");
        for (JsonNode file : files) {
            String format = Tree.text(file, "encodingFormat");
            String name = Formats.name(format);
            if (name != null) formats.add(name);
            readable |= Formats.isReadable(format);
            String address = Tree.text(file, "contentUrl");
            if (address != null) downloads.add(address);
        }
        LocalDate modified = Day.of(Tree.at(dataset, "dateModified"));
        String licence = Tree.text(dataset, "license");
        if (licence == null) licence = Tree.text(Tree.at(dataset, "license"), "name");
        String publisher = Tree.text(Tree.at(dataset, "publisher"), "name");
        if (publisher == null) publisher = Tree.text(Tree.at(dataset, "creator"), "name");
        return new DatasetRow(modified, Licences.given(licence), formats, readable, publisher, null, downloads);
    }
}
