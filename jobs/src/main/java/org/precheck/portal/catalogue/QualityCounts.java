package org.precheck.portal.catalogue;

import java.util.List;
import java.util.Set;
import org.precheck.portal.Formats;
import org.precheck.portal.Licences;
import org.precheck.portal.catalogue.MetadataQuality.Dimension;
import org.precheck.portal.catalogue.MetadataQuality.Measure;
import tools.jackson.databind.JsonNode;

/** Counts what the measures of {@link MetadataQuality} ask for. */
final class QualityCounts {
    /** The words of accessLevel and of the European vocabulary of access rights. */
    private static final Set<String> ACCESS = Set.of(
            "public", "restricted public", "non-public", "non_public", "restricted", "confidential", "sensitive");

    private long datasets;
    private long distributions;
    private long keywords;
    private long themes;
    private long spatial;
    private long temporal;
    private long downloads;
    private long formats;
    private long mediaTypes;
    private long knownFormats;
    private long openFormats;
    private long readable;
    private long sound;
    private long licences;
    private long knownLicences;
    private long access;
    private long knownAccess;
    private long contacts;
    private long publishers;
    private long rights;
    private long sizes;
    private long issued;
    private long modified;

    void dataset(DatasetEntry entry, boolean valid) {
        JsonNode node = entry.node();
        datasets++;
        if (valid) sound++;
        if (Values.present(node.path("keyword"))) keywords++;
        if (Values.present(node.path("theme"))) themes++;
        if (Values.present(node.path("spatial"))) spatial++;
        if (Values.present(node.path("temporal"))) temporal++;
        if (Values.present(node.path("contactPoint")) || Values.present(node.path("mbox"))) contacts++;
        if (entry.publisher() != null) publishers++;
        if (Values.present(node.path("issued"))) issued++;
        if (entry.modified() != null) modified++;
        access(node);
        if (entry.licence() != null) {
            licences++;
            if (Licences.known(Licences.name(entry.licence()))) knownLicences++;
        }
        if (rights(entry)) rights++;
    }

    private void access(JsonNode node) {
        String said = Values.text(node.path("accessLevel"));
        if (said == null) said = Values.id(node.path("accessRights"));
        if (said == null) return;
        access++;
        String word = said.startsWith("http") ? said.substring(said.lastIndexOf('/') + 1) : said;
        if (ACCESS.contains(word.toLowerCase(java.util.Locale.ROOT))) knownAccess++;
    }

    private static boolean rights(DatasetEntry entry) {
        if (Values.present(entry.node().path("rights"))) return true;
        return entry.distributions().stream()
                .anyMatch(one -> Values.present(one.node().path("rights")));
    }

    void distribution(DistributionEntry one) {
        JsonNode node = one.node();
        distributions++;
        if (one.downloadUrl() != null) downloads++;
        if (Values.present(node.path("format"))) formats++;
        if (Values.present(node.path("mediaType"))) mediaTypes++;
        if (Values.present(node.path("byteSize"))) sizes++;
        if (one.format() == null) return;
        if (Formats.known(one.format())) knownFormats++;
        if (Formats.open(one.format())) openFormats++;
        if (one.machineReadable()) readable++;
    }

    MetadataQuality score(Validation validation) {
        return new MetadataQuality(List.of(
                new Dimension(
                        "Findability",
                        List.of(
                                ofDatasets("keywords", 30, keywords),
                                ofDatasets("categories", 30, themes),
                                ofDatasets("place", 20, spatial),
                                ofDatasets("period", 20, temporal))),
                new Dimension(
                        "Accessibility",
                        List.of(
                                new Measure("access address opens", 50, false, 0, distributions),
                                ofDistributions("download address given", 20, downloads),
                                new Measure("download address opens", 30, false, 0, downloads))),
                new Dimension(
                        "Interoperability",
                        List.of(
                                ofDistributions("format", 20, formats),
                                ofDistributions("media type", 10, mediaTypes),
                                ofDistributions("format known by name", 10, knownFormats),
                                ofDistributions("open format", 20, openFormats),
                                ofDistributions("machine-readable", 20, readable),
                                new Measure(
                                        "valid by " + validation.standard().shown(),
                                        30,
                                        validation.checked() > 0,
                                        sound,
                                        validation.checked()))),
                new Dimension(
                        "Reusability",
                        List.of(
                                ofDatasets("licence", 20, licences),
                                ofDatasets("licence known by name", 10, knownLicences),
                                ofDatasets("access rights", 10, access),
                                ofDatasets("access rights in known words", 5, knownAccess),
                                ofDatasets("contact", 20, contacts),
                                ofDatasets("publisher", 10, publishers))),
                new Dimension(
                        "Contextuality",
                        List.of(
                                ofDatasets("rights", 5, rights),
                                ofDistributions("file size", 5, sizes),
                                ofDatasets("date of issue", 5, issued),
                                ofDatasets("date of modification", 5, modified)))));
    }

    private Measure ofDatasets(String name, int most, long part) {
        return new Measure(name, most, true, part, datasets);
    }

    private Measure ofDistributions(String name, int most, long part) {
        return new Measure(name, most, true, part, distributions);
    }
}
