package org.precheck.portal.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.precheck.portal.catalogue.Validation.Fault;
import org.precheck.portal.catalogue.Validation.Place;

/** Counts faults by kind, with the first few places of each; memory is bounded whatever comes in. */
final class Faults {
    private static final int MOST_KINDS = 300;
    private static final int PLACES = 3;

    private final Map<Kind, Found> kinds = new HashMap<>();
    private long others;

    /** What is the same about two faults. */
    record Kind(boolean required, String sentence, String pointer) {}

    private static final class Found {
        private long count;
        private final List<Place> places = new ArrayList<>(PLACES);
    }

    void add(Kind kind, Place place) {
        Found found = kinds.get(kind);
        if (found == null) {
            if (kinds.size() == MOST_KINDS) {
                others++;
                return;
            }
            found = new Found();
            kinds.put(kind, found);
        }
        found.count++;
        if (found.places.size() < PLACES) found.places.add(place);
    }

    long others() {
        return others;
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        kinds.forEach((kind, found) ->
                faults.add(new Fault(kind.required(), kind.sentence(), kind.pointer(), found.count, found.places)));
        faults.sort(Comparator.comparing((Fault fault) -> !fault.required())
                .thenComparing(Comparator.comparingLong(Fault::count).reversed())
                .thenComparing(Fault::pointer)
                .thenComparing(Fault::sentence));
        return faults;
    }
}
