package org.precheck.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Bytes of a body after content decoding, kept once under their digest and never altered.
 *
 * @param sha256 lower-case hexadecimal
 * @param length number of bytes
 * @param contentType the Content-Type header as sent, or null
 * @param position where its record stands in a WARC file, or null where it is not kept in one
 */
public record Snapshot(
        String sha256,
        long length,
        @Nullable String contentType,
        @Nullable WarcPosition position) {
    /** The same bytes under the Content-Type that they were sent with another time, or null. */
    public Snapshot typed(@Nullable String other) {
        return new Snapshot(sha256, length, other, position);
    }

    /**
     * Place of one record.
     *
     * @param file name of the WARC file within the archive folder
     * @param offset first byte of the record's gzip member
     * @param length bytes of the member
     */
    public record WarcPosition(String file, long offset, long length) {}
}
