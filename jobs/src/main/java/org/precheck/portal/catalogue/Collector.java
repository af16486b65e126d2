package org.precheck.portal.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.Formats;
import org.precheck.portal.Licences;
import org.precheck.portal.PortalFacts;
import org.precheck.portal.PortalFacts.Breakdown;
import org.precheck.portal.Software;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds up what the datasets of a catalogue tell, one after the other. */
final class Collector implements CatalogueScanner.Visitor {
    private static final int DOWNLOADS = 5;
    private static final int MOST_AGENTS = 20_000;

    private final DayCounts days = new DayCounts();
    private final NameCounts licences = new NameCounts();
    private final NameCounts formats = new NameCounts();
    private final NameCounts publishers = new NameCounts();
    private final Joins joins = new Joins();
    private final Inventories inventories = new Inventories();
    private final Map<String, String> agents = new HashMap<>();
    private final List<String> downloads = new ArrayList<>();
    private final boolean validating;
    private final QualityCounts quality = new QualityCounts();
    private @Nullable Standard standard;
    private @Nullable Validator validator;
    private @Nullable String next;
    private @Nullable Long total;
    private int datasets;
    private long distributions;
    private int licensed;
    private long open;
    private int machineReadable;
    private int published;
    private long undated;

    Collector(boolean validating) {
        this.validating = validating;
    }

    int datasets() {
        return datasets;
    }

    @Override
    public void dataset(JsonNode node, ObjectNode head, boolean bare, boolean linked) {
        if (standard == null) {
            standard = Standard.of(head, bare, linked, node);
            validator = new Validator(standard);
        }
        DatasetEntry entry = DatasetEntry.of(node);
        int number = datasets++;
        boolean sound = validating && validator != null && validator.dataset(number, entry);
        modified(entry);
        licence(entry);
        if (entry.publisher() != null) {
            published++;
            publishers.add(entry.publisher());
        }
        boolean readable = false;
        for (DistributionEntry one : entry.distributions()) readable |= distribution(one);
        if (readable) machineReadable++;
        for (String reference : entry.references()) {
            joins.wants(number, reference, !readable, entry.licence() == null);
        }
        quality.dataset(entry, sound);
        inventories.look(entry);
    }

    private void modified(DatasetEntry entry) {
        if (entry.modified() == null) return;
        LocalDate day = Moments.day(entry.modified());
        if (day == null || !days.add(day)) undated++;
    }

    private void licence(DatasetEntry entry) {
        if (entry.licence() == null) return;
        licensed++;
        String name = Licences.name(entry.licence());
        licences.add(name);
        if (Licences.open(name)) open++;
    }

    private boolean distribution(DistributionEntry one) {
        distributions++;
        if (one.format() != null) formats.add(Formats.shown(one.format()));
        if (one.downloadUrl() != null
                && downloads.size() < DOWNLOADS
                && one.downloadUrl().startsWith("http")) {
            downloads.add(one.downloadUrl());
        }
        quality.distribution(one);
        return one.machineReadable();
    }

    @Override
    public void node(JsonNode node) {
        String id = Values.text(node.path("@id"));
        if (Values.isA(node, "Distribution")) {
            DistributionEntry one = DistributionEntry.of(node);
            boolean readable = distribution(one);
            if (one.licence() != null) licences.add(Licences.name(one.licence()));
            if (id != null) joins.holds(id, readable, one.licence() != null);
            if (validating && validator != null) validator.distribution(node);
        } else if (node.has("next") || node.has("totalItems")) {
            page(node);
        } else if (id != null && agents.size() < MOST_AGENTS) {
            String name = Values.text(node.path("name"));
            if (name != null) agents.put(NameCounts.oneLine(id), NameCounts.oneLine(name));
        }
    }

    private void page(JsonNode node) {
        if (next == null) next = Values.id(node.path("next"));
        if (total == null && node.path("totalItems").isNumber())
            total = node.path("totalItems").asLong(0);
    }

    /**
     * What was added up.
     *
     * @param head the catalogue's own members
     * @param whole whether the file was read to its end
     */
    CatalogueFacts facts(ObjectNode head, boolean whole) {
        page(head);
        Standard said = standard == null ? Standard.of(head, false, false, head) : standard;
        // a page of a catalogue, or a graph, may leave the catalogue itself unsaid
        if (validator != null && validating && !(head.isEmpty() && said == Standard.DCAT_AP)) validator.catalogue(head);
        Validation validation = validator == null ? new Validator(said).validation() : validator.validation();
        Joins.Joined joined = joins.join();
        // a catalogue that comes in pages says itself how many there are
        Long all = total != null ? total : whole && next == null ? Long.valueOf(datasets) : null;
        if (all != null && all < datasets) all = (long) datasets;
        PortalFacts portal = new PortalFacts(
                said == Standard.DCAT_AP ? Software.DCAT_AP : Software.DCAT_US,
                all,
                datasets,
                days.newest(),
                days.median(),
                new Breakdown(licensed + joined.licensed(), datasets, licences.counts()),
                new Breakdown(machineReadable + joined.machineReadable(), datasets, formats.counts()),
                new Breakdown(published, datasets, publishers.renamed(agents).counts()),
                List.of(),
                downloads);
        return new CatalogueFacts(
                said,
                Values.text(head.path("title")),
                portal,
                distributions,
                open,
                days.years(),
                undated,
                next,
                inventories.found(),
                validation,
                quality.score(validation));
    }
}
