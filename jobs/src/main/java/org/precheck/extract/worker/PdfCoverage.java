package org.precheck.extract.worker;

import org.precheck.model.Coverage;
import org.precheck.model.ExtractionStatus;

/** Counts which pages of a PDF were really read. */
final class PdfCoverage {
    private static final int FEW_CHARACTERS = 50;

    private final int pages;
    private int read;
    private int ocr;
    private int garbled;
    private int unread;
    private int blank;

    PdfCoverage(int pages) {
        this.pages = pages;
    }

    /** Counts a page; true where its text layer is worth keeping. */
    boolean take(PdfPage page) {
        if (page.characters() == 0) {
            if (page.pictures()) unread++;
            else blank++;
            return false;
        }
        if (Garble.is(page)) {
            garbled++;
            return false;
        }
        // a stamp on a scanned page is not its text
        if (page.characters() < FEW_CHARACTERS && page.scan()) unread++;
        else read++;
        return true;
    }

    Coverage sum() {
        return new Coverage(pages, read, ocr, garbled, unread + pages - read - ocr - garbled - unread - blank, blank);
    }

    ExtractionStatus status() {
        Coverage sum = sum();
        if (sum.ocr() > 0) return ExtractionStatus.OCR_USED;
        if (sum.read() == 0 && sum.garbled() > 0) return ExtractionStatus.TEXT_GARBLED;
        if (sum.read() == 0 && sum.unread() > 0) return ExtractionStatus.SCANNED_NO_TEXT;
        if (sum.read() == 0) return ExtractionStatus.EMPTY;
        return sum.complete() ? ExtractionStatus.TEXT_OK : ExtractionStatus.TEXT_PARTIAL;
    }

    String detail() {
        Coverage sum = sum();
        StringBuilder out = new StringBuilder();
        if (sum.unread() > 0)
            out.append(sum.unread()).append(" of ").append(pages).append(" pages without text");
        if (sum.garbled() > 0) {
            if (!out.isEmpty()) out.append(", ");
            out.append(sum.garbled()).append(" with a text layer that is no language");
        }
        return out.toString();
    }
}
