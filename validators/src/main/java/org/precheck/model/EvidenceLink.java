package org.precheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A URI that a city supplied, with the criteria it is offered for.
 *
 * @param address exactly as supplied, never corrected
 * @param criteria what the city offers it for; empty means every criterion of the edition
 * @param note the city's own remark, or null
 */
public record EvidenceLink(
        String address,
        List<CriterionId> criteria,
        @Nullable String note) {
    /** Copies the list. */
    public EvidenceLink {
        criteria = List.copyOf(criteria);
    }
}
