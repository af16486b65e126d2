package org.precheck.portal.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many datasets are written as the standard asks, and what the others lack.
 *
 * @param standard the standard that was asked for
 * @param checked datasets that were checked
 * @param valid datasets without a fault
 * @param faults what is wrong, the most frequent first; of required things first, then of recommended ones
 * @param others faults of more kinds than are told apart
 */
public record Validation(Standard standard, long checked, long valid, List<Fault> faults, long others) {
    /** Copies the list. */
    public Validation {
        faults = List.copyOf(faults);
    }

    /**
     * One kind of fault.
     *
     * @param required whether the standard requires it, or only recommends it
     * @param sentence what is wrong, such as {@code publisher is missing}
     * @param pointer JSON Pointer (RFC 6901) inside a dataset, with {@code *} in place of numbers
     * @param count how often it occurs
     * @param places the first few places
     */
    public record Fault(boolean required, String sentence, String pointer, long count, List<Place> places) {
        /** Copies the list. */
        public Fault {
            places = List.copyOf(places);
        }
    }

    /**
     * Where a fault is.
     *
     * @param dataset number of the dataset in the file, counted from 0; null for what stands beside the datasets: a
     *     distribution in a graph, or the catalogue itself
     * @param identifier identifier of the dataset or distribution, or empty where it has none
     * @param pointer JSON Pointer inside of it
     */
    public record Place(@Nullable Long dataset, String identifier, String pointer) {}
}
