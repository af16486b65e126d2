package org.precheck.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.PortalAnswer.Fault;
import org.precheck.portal.PortalAnswer.Told;
import tools.jackson.databind.JsonNode;

/** Socrata's catalogue: {@code /api/catalog/v1}. */
final class SocrataAnswer {
    /** A portal may show datasets of a few others; the catalogue of all customers shows those of many. */
    private static final int MOST_DOMAINS = 4;

    private SocrataAnswer() {}

    static @Nullable PortalAnswer read(JsonNode root) {
        Long count = Tree.count(root, "resultSetSize");
        if (count != null && Tree.isList(root, "results")) return catalogue(root, count);
        String error = Tree.text(root, "error");
        if (error != null && error.startsWith("Domain not found")) {
            return new Fault(
                    Software.SOCRATA, PortalOutcome.WRONG_SCOPE, "Socrata knows no portal of that name any more.");
        }
        String code = Tree.text(root, "code");
        return code != null && (code.equals("authentication_required") || code.equals("permission_denied"))
                ? new Fault(Software.SOCRATA, PortalOutcome.NEEDS_TOKEN, "Socrata's API asks for a key.")
                : null;
    }

    private static PortalAnswer catalogue(JsonNode root, long count) {
        Tally tally = new Tally();
        for (JsonNode result : Tree.list(root, "results")) tally.add(row(result));
        if (tally.scopes().size() > MOST_DOMAINS) {
            return new Fault(
                    Software.SOCRATA,
                    PortalOutcome.WRONG_SCOPE,
                    "Socrata's catalogue answers with datasets of "
                            + tally.scopes().size() + " portals.");
        }
        return new Told(tally.facts(Software.SOCRATA, count));
    }

    private static DatasetRow row(JsonNode result) {
        JsonNode resource = Tree.at(result, "resource");
        LocalDate modified = Day.of(Tree.at(resource, "data_updated_at"));
        if (modified == null) modified = Day.of(Tree.at(resource, "updatedAt"));
        if (modified == null) modified = Day.of(Tree.at(resource, "metadata_updated_at"));
        String licence = Tree.text(resource, "license");
        if (licence == null) licence = Tree.text(Tree.at(result, "metadata"), "license");
        String publisher = Tree.text(resource, "attribution");
        if (publisher == null) publisher = Tree.text(Tree.at(result, "owner"), "display_name");
        // what Socrata keeps as rows it gives out as CSV and JSON; pages, files and links it does not
        boolean rows =
                !Tree.list(resource, "columns_field_name").isEmpty() || "dataset".equals(Tree.text(resource, "type"));
        String page = Tree.text(result, "permalink");
        String id = Tree.text(resource, "id");
        String file = rows && page != null && id != null && page.endsWith("/d/" + id)
                ? page.substring(0, page.length() - id.length() - 2) + "resource/" + id + ".csv?$limit=10"
                : null;
        return new DatasetRow(
                modified,
                Licences.given(licence),
                rows ? List.of("CSV", "JSON") : List.of(),
                rows,
                publisher,
                Tree.text(Tree.at(result, "metadata"), "domain"),
                file == null ? List.of() : List.of(file));
    }
}
