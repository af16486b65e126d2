package org.precheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exact quotation, after the W3C Web Annotation TextQuoteSelector and TextPositionSelector.
 *
 * @param document SHA-256 of the snapshot's bytes, lower-case hexadecimal
 * @param start first Unicode code point in the document's normal form
 * @param end one past its last code point
 * @param page page counted from 1, or null
 * @param headings headings above it, outermost first
 * @param quote the very text between start and end
 * @param prefix up to 64 characters before it, so that people see where it stands
 * @param suffix up to 64 characters after it
 */
public record Citation(
        String document,
        int start,
        int end,
        @Nullable Integer page,
        List<String> headings,
        String quote,
        String prefix,
        String suffix) {
    /** Copies the list and checks that quote and offsets agree. */
    public Citation {
        headings = List.copyOf(headings);
        if (quote.isEmpty() || quote.codePointCount(0, quote.length()) != end - start) {
            throw new IllegalArgumentException(
                    "a quote of " + start + " to " + end + " must have that many code points");
        }
    }
}
