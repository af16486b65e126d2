package org.precheck.fetch;

import org.jspecify.annotations.Nullable;

/**
 * One address to ask for.
 *
 * @param address as supplied or discovered, verbatim
 * @param known what we hold of it from an earlier night, or null
 * @param kind which limits hold
 */
public record FetchRequest(String address, @Nullable Known known, Kind kind) {
    /** A page or document, whichever the answer turns out to be. */
    public FetchRequest(String address, @Nullable Known known) {
        this(address, known, Kind.PAGE);
    }

    /** What is expected behind the address. */
    public enum Kind {
        /** A page or a document: the answer's own type decides between the two sets of limits. */
        PAGE,
        /** A data catalogue that a probe has confirmed: much larger, and slower. */
        CATALOGUE,
        /** A question to a program, such as a portal's API: the limits of a page, and no judging of its looks. */
        PROBE
    }

    /**
     * The last good capture of the same address, for a conditional request.
     *
     * @param etag its ETag as sent, or null
     * @param lastModified its Last-Modified as sent, or null
     * @param sha256 digest of the snapshot that a 304 then stands for
     */
    public record Known(@Nullable String etag, @Nullable String lastModified, String sha256) {}
}
