package org.precheck.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Coverage;
import org.precheck.model.CriterionId;
import org.precheck.model.DocumentDate;
import org.precheck.model.ExtractionStatus;

/**
 * A document as reports show it: everything but its text, which the store keeps under the digest.
 *
 * @param sha256 digest of the snapshot's bytes, lower-case hexadecimal
 * @param title its own title, or null
 * @param mediaType as detected from the bytes
 * @param language ISO 639-1, or null where it cannot be told
 * @param status what extracting it came to
 * @param detail one sentence with the particulars of the extraction; may be empty
 * @param coverage how much of it was read
 * @param dates what it says about its own age
 * @param flags particulars that a reviewer should know
 * @param extractor name and version of what read it
 * @param offeredFor what its links were offered for; empty means every criterion
 * @param sources where it was captured tonight, the supplied address first; never empty
 */
public record DocumentSummary(
        String sha256,
        @Nullable String title,
        String mediaType,
        @Nullable String language,
        ExtractionStatus status,
        String detail,
        Coverage coverage,
        List<DocumentDate> dates,
        List<String> flags,
        String extractor,
        List<CriterionId> offeredFor,
        List<Source> sources) {
    /**
     * One place where the document stood tonight.
     *
     * @param route the way to it, beginning with the address as supplied
     * @param address where it was reached, after redirects
     * @param at when it was captured
     */
    public record Source(Route route, String address, Instant at) {}

    /** Copies the lists. */
    public DocumentSummary {
        dates = List.copyOf(dates);
        flags = List.copyOf(flags);
        offeredFor = List.copyOf(offeredFor);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) throw new IllegalArgumentException(sha256 + ": a document without a source");
    }

    /** The place that people are shown first. */
    public Source source() {
        return sources.getFirst();
    }
}
