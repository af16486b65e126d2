package org.precheck.portal.catalogue;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A way in which catalogues are written down as JSON. */
public enum Standard {
    /** Project Open Data 1.0 of 2013: a bare list of datasets, publishers as text. */
    DCAT_US_1_0("Project Open Data 1.0"),
    /** DCAT-US 1.1, Project Open Data of 2014 (resources.data.gov/resources/dcat-us). */
    DCAT_US_1_1("DCAT-US 1.1"),
    /** DCAT-US 3.0 of 2025 (resources.data.gov/resources/dcat-us3). */
    DCAT_US_3_0("DCAT-US 3.0"),
    /** The European profile (semiceu.github.io/DCAT-AP) as JSON-LD, nested or as a graph. */
    DCAT_AP("DCAT-AP");

    private final String shown;

    Standard(String shown) {
        this.shown = shown;
    }

    /** Names of the members, besides its datasets, that the standard requires of the catalogue itself. */
    List<String> ofCatalogue() {
        return switch (this) {
            case DCAT_US_1_0, DCAT_US_3_0 -> List.of();
            case DCAT_US_1_1 -> List.of("conformsTo");
            case DCAT_AP -> List.of("title", "description", "publisher");
        };
    }

    /** Its name as people write it. */
    public String shown() {
        return shown;
    }

    /**
     * What the catalogue says of itself, else what its first dataset looks like.
     *
     * @param head the catalogue's own members that came before its first dataset
     * @param bare whether the datasets stand in a list without a catalogue around them
     * @param linked whether it is JSON-LD with vocabularies
     */
    static Standard of(ObjectNode head, boolean bare, boolean linked, JsonNode dataset) {
        String says = Values.text(head.path("conformsTo"));
        if (says == null) says = Values.text(head.path("conformsTo").path("title"));
        if (says == null) says = Values.id(head.path("conformsTo"));
        Standard said = says == null ? null : named(says);
        if (said != null) return said;
        if (linked) return DCAT_AP;
        if (bare) {
            boolean later = dataset.path("publisher").isObject()
                    || dataset.path("contactPoint").isObject();
            return later ? DCAT_US_1_1 : DCAT_US_1_0;
        }
        boolean third = dataset.path("contactPoint").isArray()
                || dataset.path("theme").path(0).isObject()
                || dataset.path("spatial").path(0).isObject();
        return third && !dataset.has("accessLevel") ? DCAT_US_3_0 : DCAT_US_1_1;
    }

    private static @Nullable Standard named(String says) {
        if (says.contains("project-open-data.cio.gov/v1.1")) return DCAT_US_1_1;
        String plain = says.toLowerCase(Locale.ROOT);
        if (plain.contains("dcat-ap")) return DCAT_AP;
        boolean us = plain.contains("dcat-us");
        if (us && (plain.contains("3.0") || plain.contains("/3") || plain.endsWith("3"))) return DCAT_US_3_0;
        return us ? DCAT_US_1_1 : null;
    }
}
