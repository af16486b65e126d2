package org.precheck.portal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.precheck.portal.PortalText;
import org.precheck.portal.catalogue.MetadataQuality.Dimension;
import org.precheck.portal.catalogue.MetadataQuality.Measure;
import org.precheck.portal.catalogue.Validation.Fault;
import org.precheck.portal.catalogue.Validation.Place;

/** Facts of a catalogue as lines of text: those that every portal has first, then what only a catalogue tells. */
final class CatalogueText {
    private static final int FAULTS = 20;

    private CatalogueText() {}

    static List<String> lines(CatalogueFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add("Catalogue standard: " + facts.standard().shown());
        if (facts.title() != null) lines.add("Catalogue title: " + NameCounts.oneLine(facts.title()));
        lines.addAll(PortalText.lines(facts.portal()));
        if (facts.portal().licences().of() > 0) {
            lines.add("Datasets under an open licence: " + facts.open() + " of "
                    + facts.portal().licences().of());
        }
        lines.add("Files and services: " + facts.distributions());
        if (!facts.years().isEmpty()) lines.add("Last modified by year: " + years(facts.years()));
        if (facts.undated() > 0) lines.add("Datasets with a date that cannot be read: " + facts.undated());
        if (facts.next() != null) lines.add("Next page of the catalogue: " + NameCounts.oneLine(facts.next()));
        for (InventoryEntry inventory : facts.inventories()) {
            lines.add("Dataset that may be the data inventory: " + inventory.title());
        }
        validation(facts.validation(), lines);
        quality(facts.quality(), lines);
        return lines;
    }

    private static String years(Map<Integer, Integer> years) {
        List<String> shown = new ArrayList<>();
        years.forEach((year, count) -> shown.addFirst(year + ": " + count));
        return String.join("; ", shown);
    }

    private static void validation(Validation validation, List<String> lines) {
        if (validation.checked() == 0) return;
        lines.add("Datasets valid by " + validation.standard().shown() + ": " + validation.valid() + " of "
                + validation.checked());
        int shown = 0;
        for (Fault fault : validation.faults()) {
            if (shown++ == FAULTS) break;
            lines.add((fault.required() ? "Fault: " : "Recommended: ") + fault.sentence() + " (" + fault.count()
                    + (fault.count() == 1 ? " time" : " times") + "; first in "
                    + place(fault.places().getFirst()) + ")");
        }
        long more = validation.others()
                + validation.faults().stream()
                        .skip(FAULTS)
                        .mapToLong(Fault::count)
                        .sum();
        if (more > 0) lines.add("Faults of other kinds: " + more);
    }

    private static String place(Place place) {
        String named = place.identifier().isEmpty() ? "" : " \"" + place.identifier() + "\"";
        if (place.dataset() != null) return "dataset " + place.dataset() + named + " at " + place.pointer();
        return (named.isEmpty() ? "the catalogue" : "distribution" + named) + " at " + place.pointer();
    }

    private static void quality(MetadataQuality quality, List<String> lines) {
        lines.add("Metadata quality after the MQA of data.europa.eu: " + rounded(quality.points()) + " of "
                + quality.most() + " points; " + quality.unchecked()
                + " of them need a look at every address and were not checked");
        for (Dimension dimension : quality.dimensions()) {
            List<String> measures = new ArrayList<>();
            for (Measure measure : dimension.measures()) measures.add(measure(measure));
            lines.add(dimension.name() + ": " + rounded(dimension.points()) + " of " + dimension.most() + " points ("
                    + String.join("; ", measures) + ")");
        }
    }

    private static String measure(Measure measure) {
        if (!measure.checked()) return measure.name() + ": not checked, " + measure.most() + " points";
        return measure.name() + ": " + measure.part() + " of " + measure.of() + ", " + rounded(measure.points())
                + " of " + measure.most();
    }

    private static String rounded(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
