package org.precheck.model;

/**
 * How much of a document was really read, in pages; an unpaged document counts as one page.
 *
 * @param pages pages in all
 * @param read pages whose text layer was read
 * @param ocr pages read by optical character recognition
 * @param garbled pages with a text layer that is no language
 * @param unread pages with nothing that could be read, such as scans without OCR, or cut off
 * @param blank pages that hold nothing at all
 */
public record Coverage(int pages, int read, int ocr, int garbled, int unread, int blank) {
    /** Coverage of one page that was read whole. */
    public static final Coverage ONE_PAGE = new Coverage(1, 1, 0, 0, 0, 0);

    /** True where every page was read or is blank, so that "not found" may be said of it. */
    public boolean complete() {
        return garbled == 0 && unread == 0 && pages > 0;
    }
}
