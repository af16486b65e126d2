package org.precheck.model;

/** What extracting the text of one snapshot came to. */
public enum ExtractionStatus {
    /** All of it was read. */
    TEXT_OK,
    /** A part was read; the coverage says how much. */
    TEXT_PARTIAL,
    /** There is a text layer, but it is no language. */
    TEXT_GARBLED,
    /** Read, at least in part, by optical character recognition. */
    OCR_USED,
    /** Scanned pages without a text layer, and no OCR: we could not look. */
    SCANNED_NO_TEXT,
    /** Needs a password. */
    ENCRYPTED,
    /** The parser did not end in time. */
    TIMEOUT,
    /** The parser needed more memory than it may have. */
    OUT_OF_MEMORY,
    /** The parser failed or died. */
    CRASH,
    /** There is no text in it. */
    EMPTY,
    /** A type that we do not read. */
    UNSUPPORTED;

    /** True where there is text that may be quoted. */
    public boolean hasText() {
        return this == TEXT_OK || this == TEXT_PARTIAL || this == OCR_USED;
    }
}
