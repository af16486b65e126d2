package org.precheck.extract;

import java.util.concurrent.atomic.AtomicInteger;
import org.precheck.extract.worker.Request;
import org.precheck.settings.ExtractSettings;

/**
 * Pages that may still be read by optical character recognition, of one document and of all of a night. Whoever reads a
 * document takes its pages beforehand and gives back those it did not need, so that two at a time do not spend a page twice.
 */
final class OcrBudget {
    private final ExtractSettings settings;
    private final AtomicInteger left;

    OcrBudget(ExtractSettings settings) {
        this.settings = settings;
        this.left = new AtomicInteger(settings.ocr() ? settings.ocrPagesPerNight() : 0);
    }

    /** What one document may use. */
    Request.Ocr take() {
        int most = Math.max(0, settings.ocrPagesPerDocument());
        int before = left.getAndUpdate(pages -> pages - Math.min(pages, most));
        int taken = Math.min(before, most);
        return taken == 0 ? Request.Ocr.NONE : new Request.Ocr(settings.ocrLanguages(), taken);
    }

    /** Gives back what was taken and not used. */
    void giveBack(Request.Ocr taken, int used) {
        left.addAndGet(Math.max(0, taken.pages() - used));
    }
}
