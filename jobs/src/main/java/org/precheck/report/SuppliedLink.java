package org.precheck.report;

import org.jspecify.annotations.Nullable;
import org.precheck.model.EvidenceLink;
import org.precheck.model.LinkHealth;

/**
 * A link that a city supplied, with what came of it tonight.
 *
 * @param link as supplied, with the criteria it is offered for and the city's own note
 * @param duplicateOf the address, as supplied, of the earlier link that it repeats, or null; a repeated link shares that
 *     one's capture and is counted apart
 * @param capture what asking for it came to
 * @param health how it has fared over the nights
 */
public record SuppliedLink(
        EvidenceLink link, @Nullable String duplicateOf, CaptureSummary capture, LinkHealth health) {}
