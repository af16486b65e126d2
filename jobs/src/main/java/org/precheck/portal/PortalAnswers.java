package org.precheck.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.PortalAnswer.Fault;
import org.precheck.portal.PortalAnswer.Told;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers of portals' APIs by their shape alone, so that the same bytes always give the same facts. */
public final class PortalAnswers {
    /** Answers of APIs are pages of a list; whoever sends more sends something else. */
    static final int MOST_BYTES = 8 << 20;

    private static final int GLANCE = 4096;
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<Function<JsonNode, @Nullable PortalAnswer>> SHAPES = List.of(
            CkanAnswer::read,
            SocrataAnswer::read,
            HubAnswer::read,
            OpendatasoftAnswer::read,
            PagedAnswer::read,
            PortalAnswers::services,
            PortalAnswers::others);

    /** How answers begin, and what then stands near. */
    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning("{\"success\":", "\"result\""),
            new Beginning("{\"help\":", "\"success\""),
            new Beginning("{\"total_count\":", "\"results\""),
            new Beginning("{\"results\":[{\"resource\":", ""),
            new Beginning("{\"type\":\"FeatureCollection\"", "\"numberMatched\""));

    private PortalAnswers() {}

    private record Beginning(String start, String then) {}

    /** What the bytes are read into, or null where they are no answer of an API that this knows. */
    public static @Nullable PortalAnswer read(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) return null;
        String start = new String(bytes, 0, Math.min(bytes.length, GLANCE), StandardCharsets.UTF_8).stripLeading();
        if (start.startsWith("\ufeff")) start = start.substring(1);
        if (start.startsWith("<")) return xml(start);
        if (!start.startsWith("{")) return null;
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException e) {
            return broken(start);
        }
        for (Function<JsonNode, @Nullable PortalAnswer> shape : SHAPES) {
            PortalAnswer answer = shape.apply(root);
            if (answer != null) return answer;
        }
        return null;
    }

    /** A directory of map services, which alone is no data portal: it is told, and no dataset is. */
    private static @Nullable PortalAnswer services(JsonNode root) {
        JsonNode version = Tree.at(root, "currentVersion");
        if (version == null || !version.isNumber() || !Tree.isList(root, "services")) return null;
        return new Told(new Tally().facts(Software.ARCGIS_SERVER, null));
    }

    private static @Nullable PortalAnswer others(JsonNode root) {
        if (Tree.isList(root, "collections")) {
            List<JsonNode> collections = Tree.list(root, "collections");
            boolean images = !collections.isEmpty() && Tree.text(collections.getFirst(), "stac_version") != null;
            if (images) return unread("a catalogue of images (STAC)");
        }
        JsonNode variables = Tree.at(Tree.at(root, "head"), "vars");
        boolean query = variables != null && Tree.isList(Tree.at(root, "results"), "bindings");
        return query ? unread("the answer to a query (SPARQL)") : null;
    }

    private static @Nullable PortalAnswer xml(String start) {
        if (start.contains("GetRecordsResponse") || start.contains("opengis.net/cat/csw")) {
            return unread("the answer of a catalogue of maps (CSW)");
        }
        return start.contains("sdmx.org/resources") ? unread("a list of statistics (SDMX)") : null;
    }

    private static PortalAnswer unread(String what) {
        return new Fault(null, PortalOutcome.WRONG_SHAPE, "It is " + what + ", which we do not read.");
    }

    /** Broken JSON that begins as one of the APIs' answers does; any other broken JSON is nobody's answer. */
    private static @Nullable PortalAnswer broken(String start) {
        StringBuilder packed = new StringBuilder();
        start.chars().filter(c -> c > ' ').limit(200).forEach(c -> packed.append((char) c));
        String head = packed.toString();
        boolean known = BEGINNINGS.stream()
                .anyMatch(beginning -> head.startsWith(beginning.start()) && head.contains(beginning.then()));
        return known
                ? new Fault(null, PortalOutcome.WRONG_SHAPE, "The answer of the portal's API breaks off or is damaged.")
                : null;
    }
}
