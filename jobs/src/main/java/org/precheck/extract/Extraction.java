package org.precheck.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Document;
import org.precheck.model.ExtractionStatus;

/**
 * What extracting one snapshot came to.
 *
 * @param status the case
 * @param detail one sentence with the particulars; may be empty
 * @param mediaType as detected from the bytes
 * @param document the text, or null where there is none
 * @param links links to follow, in the order of the page
 * @param canonical the canonical address that the page names, or null
 * @param flags particulars that a reviewer should know, such as {@code encrypted}, {@code javascript}, {@code revisions=3}
 * @param extractor name and version of what read it
 * @param pages number of pages, or null where the format has none
 */
public record Extraction(
        ExtractionStatus status,
        String detail,
        String mediaType,
        @Nullable Document document,
        List<PageLink> links,
        @Nullable String canonical,
        List<String> flags,
        String extractor,
        @Nullable Integer pages) {
    /** Copies the lists. */
    public Extraction {
        links = List.copyOf(links);
        flags = List.copyOf(flags);
    }

    /**
     * A link on a page.
     *
     * @param address absolute, resolved against the page's base
     * @param anchor its text, or its image's alternative text
     * @param heading the nearest heading above it, or empty
     */
    public record PageLink(String address, String anchor, String heading) {}
}
