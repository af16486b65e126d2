package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precheck.model.Coverage;
import org.precheck.model.ExtractionStatus;
import org.precheck.settings.ExtractSettings;

/** Pages without a text layer: counted as unread, or read by Tesseract within a budget. */
@Tag("long")
class ScannedPagesTest {
    private static final String FIRST = "The council adopts the open data policy";
    private static final String SECOND = "Each department names a person for its data";
    private static final String THIRD = "The mayor reports every year in October";

    /** Two pages of a document, three of a night. */
    private static ExtractSettings settings(boolean ocr) {
        return new ExtractSettings(
                1, 256, Duration.ofSeconds(60), Duration.ofSeconds(180), 1_000_000, true, ocr, List.of("eng"), 2, 3);
    }

    private byte[] scanned = {};

    @BeforeEach
    void makesAFileOfThreeScannedPages() throws IOException {
        try (ScannedPdf pdf = new ScannedPdf()) {
            scanned = pdf.scan(FIRST, "of the City of Springfield")
                    .scan(SECOND, "and keeps a list of them")
                    .scan(THIRD, "before the whole council")
                    .bytes();
        }
    }

    private static Extraction extract(Extractor extractor, byte[] bytes) {
        return extractor.extract(Source.of(bytes, "application/pdf", null));
    }

    private static Coverage coverage(Extraction extraction) {
        return Objects.requireNonNull(extraction.document()).coverage();
    }

    @Test
    void withoutOcrTheyAreWhatWeCouldNotLookAt() {
        try (Extractor extractor = new Extractor(settings(false), AnswerReader.NONE)) {
            Extraction extraction = extract(extractor, scanned);
            assertThat(extraction.status()).isEqualTo(ExtractionStatus.SCANNED_NO_TEXT);
            assertThat(extraction.detail()).isEqualTo("3 of 3 pages without text");
            assertThat(extraction.pages()).isEqualTo(3);
        }
    }

    @Test
    void countsEachKindOfPage() throws IOException {
        try (ScannedPdf pdf = new ScannedPdf();
                Extractor extractor = new Extractor(settings(false), AnswerReader.NONE)) {
            byte[] mixed = pdf.text(FIRST, SECOND, THIRD)
                    .scan(SECOND)
                    .garbled()
                    .blank()
                    .bytes();
            Extraction extraction = extract(extractor, mixed);
            assertThat(extraction.status()).isEqualTo(ExtractionStatus.TEXT_PARTIAL);
            assertThat(coverage(extraction)).isEqualTo(new Coverage(4, 1, 0, 1, 1, 1));
            assertThat(coverage(extraction).complete()).isFalse();
        }
    }

    @Test
    void areReadByTesseractWithinTheBudgetsOfADocumentAndANight() {
        assumeThat(Path.of("/usr/bin/tesseract"))
                .as("Tesseract, which this system does not have")
                .isExecutable();
        try (Extractor extractor = new Extractor(settings(true), AnswerReader.NONE)) {
            Extraction first = extract(extractor, scanned);
            assertThat(first.status()).isEqualTo(ExtractionStatus.OCR_USED);
            assertThat(coverage(first)).isEqualTo(new Coverage(3, 0, 2, 0, 1, 0));
            assertThat(Objects.requireNonNull(first.document()).text())
                    .contains(FIRST, SECOND)
                    .doesNotContain(THIRD);
            assertThat(first.flags())
                    .filteredOn(flag -> flag.startsWith("ocr-confidence="))
                    .singleElement()
                    .satisfies(flag -> assertThat(Integer.parseInt(flag.substring(flag.indexOf('=') + 1)))
                            .isBetween(70, 100));

            Extraction second = extract(extractor, scanned);
            assertThat(coverage(second)).as("one page of the night was left").isEqualTo(new Coverage(3, 0, 1, 0, 2, 0));

            Extraction third = extract(extractor, scanned);
            assertThat(third.status()).isEqualTo(ExtractionStatus.SCANNED_NO_TEXT);
        }
    }

    @Test
    void costNothingOfTheBudgetWhereTheyAreNotScanned() throws IOException {
        OcrBudget budget = new OcrBudget(settings(true));
        for (int i = 0; i < 10; i++) budget.giveBack(budget.take(), 0);
        assertThat(budget.take().pages()).isEqualTo(2);
        assertThat(budget.take().pages()).isEqualTo(1);
        assertThat(budget.take().pages()).isZero();
    }
}
