package org.precheck.extract;

import org.precheck.model.ExtractionStatus;

/**
 * A document that ended its parser process twice. The same version of the extractor does not try it again, on whatever night
 * and wherever it comes from; a new version does.
 *
 * @param sha256 digest of its bytes, lower-case hexadecimal
 * @param status what became of the process: TIMEOUT, OUT_OF_MEMORY or CRASH
 * @param detail one sentence with the particulars
 * @param mediaType as detected from the bytes
 */
public record Quarantined(String sha256, ExtractionStatus status, String detail, String mediaType) {
    /** The flag of an extraction that names such a document. */
    public static final String FLAG = "quarantined";

    private static final String NOT_AGAIN = "; not tried again by this version of the extractor";

    /** The same as found again. */
    Quarantined again() {
        return detail.endsWith(NOT_AGAIN) ? this : new Quarantined(sha256, status, detail + NOT_AGAIN, mediaType);
    }
}
