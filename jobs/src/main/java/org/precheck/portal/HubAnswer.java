package org.precheck.portal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.PortalAnswer.Fault;
import org.precheck.portal.PortalAnswer.Told;
import org.precheck.portal.PortalFacts.Count;
import tools.jackson.databind.JsonNode;

/** ArcGIS Hub's search: {@code /api/search/v1/collections/dataset/items}, a collection of features with items inside. */
final class HubAnswer {
    /** The search never states more than this, so this many means "at least". */
    private static final long CLAMP = 10_000;

    /** Types of items that are data; the others are maps, applications and documents. */
    private static final Set<String> DATA = Set.of(
            "feature service",
            "feature layer",
            "feature collection",
            "map service",
            "image service",
            "vector tile service",
            "scene service",
            "table",
            "raster layer",
            "stream service",
            "group layer",
            "wfs",
            "wms",
            "ogcfeatureserver");

    private HubAnswer() {}

    static @Nullable PortalAnswer read(JsonNode root) {
        Long matched = Tree.count(root, "numberMatched");
        boolean collection = "FeatureCollection".equals(Tree.text(root, "type"));
        if (!collection || matched == null || !Tree.isList(root, "features")) return null;
        Tally tally = new Tally();
        for (JsonNode feature : Tree.list(root, "features")) {
            JsonNode item = Tree.at(feature, "properties");
            // other services answer with such collections, too; theirs are places, not items
            if (Tree.text(item, "type") == null || Tree.at(item, "owner") == null) return null;
            tally.add(row(item));
        }
        if (matched >= CLAMP && foreign(tally)) {
            return new Fault(
                    Software.ARCGIS_HUB,
                    PortalOutcome.WRONG_SCOPE,
                    "The site has no catalogue of its own, and its search answers with all of ArcGIS Online.");
        }
        // a clamped number is no number; what was read is all that is known
        return new Told(tally.facts(Software.ARCGIS_HUB, matched >= CLAMP ? null : matched));
    }

    /** Whether no organisation holds most of what was read, so that it is nobody's portal. */
    private static boolean foreign(Tally tally) {
        List<Count> organisations = tally.scopes();
        return tally.rows() < 2
                || organisations.isEmpty()
                || 2 * organisations.getFirst().datasets() < tally.rows();
    }

    private static DatasetRow row(@Nullable JsonNode item) {
        String type = String.valueOf(Tree.text(item, "type"));
        boolean readable = DATA.contains(type.toLowerCase(Locale.ROOT)) || Formats.isReadable(type);
        String licence = Licences.given(Tree.text(item, "license"));
        if (licence == null || licence.equals("custom")) {
            String terms = Tree.text(item, "licenseInfo");
            licence = terms == null ? null : "own terms";
        }
        String publisher = Tree.text(item, "source");
        if (publisher == null) publisher = Tree.text(item, "orgName");
        if (publisher == null) publisher = Tree.text(item, "owner");
        String scope = Tree.text(item, "orgId");
        if (scope == null) scope = Tree.text(item, "owner");
        return new DatasetRow(
                Day.of(Tree.at(item, "modified")), licence, List.of(type), readable, publisher, scope, List.of());
    }
}
