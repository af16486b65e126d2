package org.precheck.extract.worker;

import org.precheck.model.ExtractionStatus;

/** A picture: a scanned page without a text layer. */
final class ImageText {
    Content parse(Request request, Outlet outlet, String type) {
        return Content.failed(ExtractionStatus.SCANNED_NO_TEXT, "a picture, and no OCR", type);
    }
}
