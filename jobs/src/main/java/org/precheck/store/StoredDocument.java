package org.precheck.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Document;
import org.precheck.model.ExtractionStatus;

/**
 * What extracting a snapshot came to, as stored.
 *
 * @param id names it by snapshot, content type and extractor
 * @param sha256 digest of the snapshot's bytes
 * @param contentType the Content-Type as sent, or null
 * @param extractor name and version of what read it
 * @param status the case
 * @param detail one sentence with the particulars; may be empty
 * @param mediaType as detected from the bytes
 * @param flags particulars that a reviewer should know
 * @param document the text, or null where there is none
 * @param digest names normal form and layout together, as readings are kept under; empty where there is no text
 */
public record StoredDocument(
        String id,
        String sha256,
        @Nullable String contentType,
        String extractor,
        ExtractionStatus status,
        String detail,
        String mediaType,
        List<String> flags,
        @Nullable Document document,
        String digest) {
    /** Copies the list. */
    public StoredDocument {
        flags = List.copyOf(flags);
    }

    /** The id for a snapshot as one extractor reads it. */
    public static String id(String sha256, @Nullable String contentType, String extractor) {
        return Key.of(sha256, contentType == null ? "" : contentType, extractor);
    }
}
