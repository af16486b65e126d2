package org.precheck.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dataset as an answer lists it.
 *
 * @param modified when its data or, failing that, its description was last changed, or null
 * @param licence the licence it names, or null
 * @param formats formats it can be had in, as named
 * @param machineReadable whether one of them is made for programs
 * @param publisher who publishes it, or null
 * @param scope which portal or account it belongs to, or null
 * @param downloads addresses of its files
 */
record DatasetRow(
        @Nullable LocalDate modified,
        @Nullable String licence,
        List<String> formats,
        boolean machineReadable,
        @Nullable String publisher,
        @Nullable String scope,
        List<String> downloads) {
    /** Copies the lists. */
    public DatasetRow {
        formats = List.copyOf(formats);
        downloads = List.copyOf(downloads);
    }
}
