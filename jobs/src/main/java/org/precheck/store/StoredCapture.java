package org.precheck.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;

/**
 * A capture of a run with its place in the frontier.
 *
 * @param frontier row of the frontier
 * @param key key of the address
 * @param supplied whether the city supplied the address
 * @param criteria what it counts for: what it was offered for, or the pages that led to it; empty means every criterion
 * @param depth links followed from a supplied page
 * @param foundOn row of the page that it was found on, or null
 * @param anchor text of the link that led to it; may be empty
 * @param capture the capture
 * @param documentId the document that its snapshot is, or null
 */
public record StoredCapture(
        long frontier,
        String key,
        boolean supplied,
        List<String> criteria,
        int depth,
        @Nullable Long foundOn,
        String anchor,
        Capture capture,
        @Nullable String documentId) {
    /** Copies the list. */
    public StoredCapture {
        criteria = List.copyOf(criteria);
    }
}
