package org.precheck.extract.worker;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.jspecify.annotations.Nullable;
import org.precheck.model.DocumentDate;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.PassageKind;

/** PDF by page, with PDFBox. */
final class PdfParser {
    private static final String TYPE = "application/pdf";
    private static final int MOST_FIELDS = 2000;

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
        PdfStripper stripper = new PdfStripper();
        PdfLayout layout = new PdfLayout(outlet);
        String detail = "";
        try {
            for (int number = 1; number <= pages; number++) {
                PdfPage page = page(document, stripper, number);
                if (coverage.take(page)) layout.add(page);
                outlet.progress();
            }
            layout.end();
            fields(document, outlet);
        } catch (Outlet.Full e) {
            detail = "the text is longer than may be kept";
        }
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
                PdfFlags.of(document, request.bytes()));
    }

    /** A page that cannot be read is a page that was not read; the others are. */
    private static PdfPage page(PDDocument document, PdfStripper stripper, int number) {
        try {
            return stripper.page(document, number);
        } catch (IOException | RuntimeException e) {
            return new PdfPage(number, List.of(), 0, true, false);
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
