package org.precheck.portal.catalogue;

import org.jspecify.annotations.Nullable;
import org.precheck.portal.Formats;
import org.precheck.portal.Licences;
import tools.jackson.databind.JsonNode;

/**
 * What is read of one distribution.
 *
 * @param node the whole of it
 * @param title its title, or null
 * @param accessUrl a page or service that leads to the data, or null
 * @param downloadUrl the file itself, or null
 * @param format name of its format as {@link Formats} names it, or null
 * @param licence the licence as written, or null
 */
record DistributionEntry(
        JsonNode node,
        @Nullable String title,
        @Nullable String accessUrl,
        @Nullable String downloadUrl,
        @Nullable String format,
        @Nullable String licence) {

    static DistributionEntry of(JsonNode node) {
        String access = Values.id(node.path("accessURL"));
        String download = Values.id(node.path("downloadURL"));
        String type = first(
                Values.id(node.path("mediaType")),
                Values.text(node.path("mediaType").path("label")));
        String format = first(label(node.path("format")), node.has("webService") ? "api" : null);
        return new DistributionEntry(
                node,
                Values.text(node.path("title")),
                access == null ? Values.text(node.path("webService")) : access,
                download,
                Formats.of(type, format, download),
                licence(node));
    }

    private static @Nullable String label(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        String label = first(Values.text(one.path("prefLabel")), Values.text(one.path("label")));
        return label == null ? Values.id(one) : label;
    }

    /** The licence that a dataset or distribution names: its address or its text; null where it says that there is none. */
    static @Nullable String licence(JsonNode node) {
        JsonNode value = node.path("license");
        if (!Values.present(value)) return null;
        JsonNode one = value.isArray() ? value.path(0) : value;
        String named = first(Values.text(one.path("prefLabel")), Values.text(one.path("title")));
        if (named == null) named = Values.text(one.path("name"));
        return Licences.given(first(Values.id(one), named));
    }

    /** Whether programs read it. */
    boolean machineReadable() {
        return format != null && Formats.machineReadable(format);
    }

    private static @Nullable String first(@Nullable String some, @Nullable String other) {
        return some == null ? other : some;
    }
}
