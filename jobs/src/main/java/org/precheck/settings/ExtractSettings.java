package org.precheck.settings;

import java.time.Duration;
import java.util.List;

/**
 * How the extract room behaves.
 *
 * @param workers parser processes kept warm
 * @param heapMiB heap ceiling of one parser process, in MiB
 * @param progressTimeout longest time without progress on one document
 * @param totalTimeout longest time for one document
 * @param maxCharacters most characters of text kept of one document; more is marked as cut off
 * @param detectLanguage whether the language of documents is told from their text where they do not name it
 * @param ocr whether scanned pages are read by Tesseract, where it is installed
 * @param ocrLanguages Tesseract's names of the languages to read, such as {@code eng}
 * @param ocrPagesPerDocument most pages of one document read by OCR
 * @param ocrPagesPerNight most pages read by OCR by one extractor, which lives for one night
 */
public record ExtractSettings(
        int workers,
        int heapMiB,
        Duration progressTimeout,
        Duration totalTimeout,
        int maxCharacters,
        boolean detectLanguage,
        boolean ocr,
        List<String> ocrLanguages,
        int ocrPagesPerDocument,
        int ocrPagesPerNight) {
    /** What holds where the settings say nothing. */
    public static final ExtractSettings DEFAULTS = new ExtractSettings(
            2, 512, Duration.ofSeconds(60), Duration.ofSeconds(180), 20_000_000, true, false, List.of("eng"), 20, 500);

    /** Copies the list. */
    public ExtractSettings {
        ocrLanguages = List.copyOf(ocrLanguages);
    }

    /** The same with OCR. */
    public ExtractSettings withOcr() {
        return new ExtractSettings(
                workers,
                heapMiB,
                progressTimeout,
                totalTimeout,
                maxCharacters,
                detectLanguage,
                true,
                ocrLanguages,
                ocrPagesPerDocument,
                ocrPagesPerNight);
    }
}
