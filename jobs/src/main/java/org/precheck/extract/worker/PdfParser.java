package org.precheck.extract.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.precheck.model.DocumentDate;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.PassageKind;

/** PDF by page, with PDFBox. */
final class PdfParser {
    private static final String TYPE = "application/pdf";
    private static final int MOST_FIELDS = 2000;

    /** A number, not a time, so that reading the same bytes again gives the same text. */
    private static final int MOST_PAGES = 5000;

    private static final double DOTS_PER_INCH = 200;
    private static final double MOST_PIXELS = 12_000_000;

    PdfParser() {
        FontMappers.set(new PdfFonts());
    }

    Content parse(Request request, Outlet outlet) throws IOException {
        try (PDDocument document = Loader.loadPDF(request.bytes())) {
            return read(document, request, outlet);
        } catch (InvalidPasswordException e) {
            return Content.failed(ExtractionStatus.ENCRYPTED, "it needs a password", TYPE);
        } catch (IOException e) {
            // encrypted for the holders of certificates
            if (!PdfFlags.contains(request.bytes(), "/Encrypt")) throw e;
            return Content.failed(ExtractionStatus.ENCRYPTED, "it is encrypted and cannot be opened", TYPE);
        }
    }

    private static Content read(PDDocument document, Request request, Outlet outlet) throws IOException {
        int pages = document.getNumberOfPages();
        PdfCoverage coverage = new PdfCoverage(pages);
        PdfStripper stripper = new PdfStripper(document);
        PdfLayout layout = new PdfLayout(outlet);
        Tesseract tesseract = new Tesseract(request.ocr());
        String detail = "";
        Iterator<PDPage> all = document.getPages().iterator();
        try {
            for (int number = 1; all.hasNext(); number++) {
                if (number > MOST_PAGES) {
                    detail = "only the first " + MOST_PAGES + " of " + pages + " pages were read";
                    break;
                }
                PdfPage page = page(stripper, all, number);
                PdfCoverage.Page state = PdfCoverage.of(page);
                boolean unread = state == PdfCoverage.Page.UNREAD || state == PdfCoverage.Page.GARBLED;
                if (unread && tesseract.mayRead() && recognise(document, number, tesseract, layout, outlet)) {
                    state = PdfCoverage.Page.OCR;
                } else if (page.characters() > 0 && state != PdfCoverage.Page.GARBLED) {
                    layout.add(page);
                }
                coverage.count(state);
                outlet.progress();
            }
            layout.end();
            fields(document, outlet);
        } catch (Outlet.Full e) {
            detail = "the text is longer than may be kept";
        }
        List<String> flags = new ArrayList<>(PdfFlags.of(document, request.bytes()));
        if (coverage.sum().ocr() > 0) flags.add("ocr-confidence=" + tesseract.meanConfidence());
        PDDocumentInformation information = document.getDocumentInformation();
        return new Content(
                coverage.status(),
                detail.isEmpty() ? coverage.detail() : detail,
                TYPE,
                title(information.getTitle()),
                document.getDocumentCatalog().getLanguage(),
                true,
                coverage.sum(),
                List.of(),
                dates(information),
                flags);
    }

    /** A page that cannot be read is a page that was not read; the others are. */
    private static PdfPage page(PdfStripper stripper, Iterator<PDPage> pages, int number) {
        try {
            return stripper.page(pages.next(), number);
        } catch (IOException | RuntimeException e) {
            return new PdfPage(number, List.of(), 0, true, false);
        }
    }

    /** Reads a page as a picture; false where no words were found. */
    private static boolean recognise(
            PDDocument document, int number, Tesseract tesseract, PdfLayout layout, Outlet outlet) {
        try {
            PDRectangle size = document.getPage(number - 1).getCropBox();
            float area = Math.max(1, size.getWidth() * size.getHeight());
            float scale = (float) Math.min(DOTS_PER_INCH / 72.0, Math.sqrt(MOST_PIXELS / area));
            BufferedImage image = new PDFRenderer(document).renderImage(number - 1, scale, ImageType.GRAY);
            List<String> paragraphs = tesseract.read(image);
            // the pages before this one go out first
            layout.end();
            for (String paragraph : paragraphs) outlet.add(Block.of(PassageKind.PARAGRAPH, 0, paragraph, number));
            return !paragraphs.isEmpty();
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    /** What was filled into a form stands beside the pages. */
    private static void fields(PDDocument document, Outlet outlet) {
        PDAcroForm form;
        try {
            form = document.getDocumentCatalog().getAcroForm(null);
        } catch (RuntimeException e) {
            return;
        }
        if (form == null) return;
        int seen = 0;
        for (PDField field : form.getFieldTree()) {
            if (seen++ > MOST_FIELDS) return;
            if (!(field instanceof PDTerminalField)) continue;
            String value = field.getValueAsString();
            if (value == null || value.isBlank() || value.equals("Off")) continue;
            String name =
                    field.getAlternateFieldName() == null ? field.getPartialName() : field.getAlternateFieldName();
            outlet.add(Block.of(PassageKind.PARAGRAPH, 0, name + ": " + value, null));
        }
    }

    private static @Nullable String title(@Nullable String title) {
        if (title == null || title.isBlank()) return null;
        String plain = title.strip();
        // what word processors put there is a file name
        return plain.startsWith("Microsoft ") || plain.equalsIgnoreCase("untitled") ? null : plain;
    }

    private static List<DocumentDate> dates(PDDocumentInformation information) {
        List<DocumentDate> dates = new ArrayList<>();
        add(dates, DocumentDate.Role.CREATED, information.getCreationDate());
        add(dates, DocumentDate.Role.MODIFIED, information.getModificationDate());
        return dates;
    }

    private static void add(List<DocumentDate> dates, DocumentDate.Role role, @Nullable Calendar calendar) {
        if (calendar == null) return;
        LocalDate day =
                calendar.toInstant().atZone(calendar.getTimeZone().toZoneId()).toLocalDate();
        if (day.getYear() > 1980 && day.getYear() < 2200) dates.add(new DocumentDate(role, day, "pdf"));
    }
}
