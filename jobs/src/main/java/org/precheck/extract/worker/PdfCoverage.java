package org.precheck.extract.worker;

import java.util.EnumMap;
import java.util.Map;
import org.precheck.model.Coverage;
import org.precheck.model.ExtractionStatus;

/** Counts which pages of a PDF were really read. */
final class PdfCoverage {
    private static final int FEW_CHARACTERS = 50;

    private final int pages;
    private final Map<Page, Integer> counts = new EnumMap<>(Page.class);

    PdfCoverage(int pages) {
        this.pages = pages;
    }

    /** What became of a page. */
    enum Page {
        READ,
        OCR,
        GARBLED,
        UNREAD,
        BLANK
    }

    /** What the text layer of a page comes to. */
    static Page of(PdfPage page) {
        if (page.characters() == 0) return page.pictures() ? Page.UNREAD : Page.BLANK;
        if (Garble.is(page)) return Page.GARBLED;
        // a stamp on a scanned page is not its text
        return page.characters() < FEW_CHARACTERS && page.scan() ? Page.UNREAD : Page.READ;
    }

    void count(Page page) {
        counts.merge(page, 1, Integer::sum);
    }

    private int of(Page page) {
        return counts.getOrDefault(page, 0);
    }

    /** Pages that were never come to count as unread; a file may say that it has fewer pages than it has. */
    Coverage sum() {
        int seen = of(Page.READ) + of(Page.OCR) + of(Page.GARBLED) + of(Page.BLANK);
        int all = Math.max(pages, seen + of(Page.UNREAD));
        int unread = all - seen;
        return new Coverage(all, of(Page.READ), of(Page.OCR), of(Page.GARBLED), unread, of(Page.BLANK));
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
            out.append(sum.unread()).append(" of ").append(sum.pages()).append(" pages without text");
        if (sum.garbled() > 0) {
            if (!out.isEmpty()) out.append(", ");
            out.append(sum.garbled()).append(" with a text layer that is no language");
        }
        return out.toString();
    }
}
