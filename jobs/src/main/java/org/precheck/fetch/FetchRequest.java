package org.precheck.fetch;

import org.jspecify.annotations.Nullable;

/**
 * One address to ask for.
 *
 * @param address as supplied or discovered, verbatim
 * @param known what we hold of it from an earlier night, or null
 */
public record FetchRequest(String address, @Nullable Known known) {
    /**
     * The last good capture of the same address, for a conditional request.
     *
     * @param etag its ETag as sent, or null
     * @param lastModified its Last-Modified as sent, or null
     * @param sha256 digest of the snapshot that a 304 then stands for
     */
    public record Known(@Nullable String etag, @Nullable String lastModified, String sha256) {}
}
