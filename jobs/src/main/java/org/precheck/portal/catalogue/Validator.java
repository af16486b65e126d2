package org.precheck.portal.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.catalogue.Faults.Kind;
import org.precheck.portal.catalogue.Validation.Place;
import tools.jackson.databind.JsonNode;

/**
 * Checks each dataset by the schema of its standard as it comes by, so that a catalogue of any length can be checked. What a
 * standard only recommends is counted beside and makes no dataset invalid.
 */
final class Validator {
    private final Standard standard;
    private final Schema dataset;
    private final @Nullable Schema distribution;
    private final @Nullable Schema recommended;
    private final Faults faults = new Faults();
    private long checked;
    private long valid;

    Validator(Standard standard) {
        this.standard = standard;
        Map<Standard, String> names = new EnumMap<>(Standard.class);
        names.put(Standard.DCAT_US_1_0, "dcat-us-1.0");
        names.put(Standard.DCAT_US_1_1, "dcat-us-1.1");
        names.put(Standard.DCAT_US_3_0, "dcat-us-3.0");
        names.put(Standard.DCAT_AP, "dcat-ap");
        String name = String.valueOf(names.get(standard));
        boolean european = standard == Standard.DCAT_AP;
        this.dataset = CatalogueSchemas.named(name);
        this.distribution = european ? CatalogueSchemas.named(name + "-distribution") : null;
        this.recommended = european ? CatalogueSchemas.named(name + "-recommended") : null;
    }

    /** Checks a dataset; true where it is written as the standard asks. */
    boolean dataset(long number, DatasetEntry entry) {
        checked++;
        boolean sound = check(dataset, entry.node(), true, number, entry.identifier(), "");
        if (distribution != null) {
            int at = 0;
            for (DistributionEntry one : entry.distributions()) {
                sound &= check(distribution, one.node(), true, number, entry.identifier(), "/distribution/" + at++);
            }
        }
        if (recommended != null) check(recommended, entry.node(), false, number, entry.identifier(), "");
        if (sound) valid++;
        return sound;
    }

    /** Checks a distribution that stands by itself in a graph. */
    void distribution(JsonNode node) {
        if (distribution != null) check(distribution, node, true, null, Values.id(node), "/distribution");
    }

    /** Checks what the standard requires of the catalogue itself. */
    void catalogue(JsonNode head) {
        for (String name : standard.ofCatalogue()) {
            if (Values.present(head.path(name))) continue;
            Kind kind = new Kind(true, name + " of the catalogue is missing", "/" + name);
            faults.add(kind, new Place(null, "", "/" + name));
        }
    }

    private boolean check(
            Schema schema,
            JsonNode node,
            boolean required,
            @Nullable Long number,
            @Nullable String identifier,
            String under) {
        List<Error> errors = schema.validate(node);
        if (errors.isEmpty()) return true;
        String shown = identifier == null ? "" : NameCounts.oneLine(identifier);
        for (Error error : errors) {
            StringBuilder pointer = new StringBuilder(under);
            StringBuilder pattern = new StringBuilder(under.isEmpty() ? "" : "/distribution/*");
            write(error.getInstanceLocation(), pointer, pattern);
            if (error.getProperty() != null) {
                pointer.append('/').append(error.getProperty());
                pattern.append('/').append(error.getProperty());
            }
            String sentence = FaultSentence.of(error, pattern.toString());
            faults.add(new Kind(required, sentence, pattern.toString()), new Place(number, shown, pointer.toString()));
        }
        return false;
    }

    private static void write(NodePath path, StringBuilder pointer, StringBuilder pattern) {
        for (int i = 0; i < path.getNameCount(); i++) {
            Object element = path.getElement(i);
            String name = String.valueOf(element).replace("~", "~0").replace("/", "~1");
            pointer.append('/').append(name);
            pattern.append('/').append(element instanceof Integer ? "*" : name);
        }
    }

    Validation validation() {
        return new Validation(standard, checked, valid, faults.faults(), faults.others());
    }
}
