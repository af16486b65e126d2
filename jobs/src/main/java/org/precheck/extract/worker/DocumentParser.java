package org.precheck.extract.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.precheck.model.Coverage;
import org.precheck.model.ExtractionStatus;

/** Tells what a document is and hands it to the parser for it; every way that may end is a case. */
final class DocumentParser {
    private static final String PDF = "application/pdf";
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-zip-compressed");
    private static final Set<String> GZIP = Set.of("application/gzip", "application/x-gzip");

    private final DefaultDetector detector = new DefaultDetector();
    private final TikaParsers tika = new TikaParsers();
    private final PdfParser pdf = new PdfParser();

    /** Reads a document; its blocks go to the outlet. */
    Content parse(Request request, Outlet outlet) {
        return parse(request, outlet, 0);
    }

    /** Reads a document that stands so many archives deep. */
    Content parse(Request request, Outlet outlet, int depth) {
        String type = "application/octet-stream";
        try {
            type = type(request);
            return ofType(type, request, outlet, depth);
        } catch (Outlet.Full e) {
            return partial(type, "the text is longer than may be kept");
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            return Content.failed(ExtractionStatus.ENCRYPTED, "it needs a password", type);
        } catch (IOException | TikaException | org.xml.sax.SAXException | RuntimeException e) {
            return failed(e, type, outlet);
        }
    }

    private Content ofType(String type, Request request, Outlet outlet, int depth)
            throws IOException, TikaException, org.xml.sax.SAXException {
        if (type.equals(PDF)) return pdf.parse(request, outlet);
        if (ARCHIVES.contains(type)) return new ZipContents(this, depth).parse(request, outlet, type);
        if (GZIP.contains(type)) return new ZipContents(this, depth).gunzip(request, outlet, type);
        if (type.startsWith("image/") && !tika.reads(type)) return new ImageText().parse(request, outlet, type);
        return tika.parse(request, outlet, type);
    }

    private String type(Request request) throws IOException {
        if (isPdf(request.bytes())) return PDF;
        Metadata metadata = new Metadata();
        if (!request.fileName().isEmpty()) metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.fileName());
        if (!request.contentType().isEmpty()) metadata.set(HttpHeaders.CONTENT_TYPE, request.contentType());
        try (TikaInputStream in = TikaInputStream.get(request.bytes())) {
            return detector.detect(in, metadata).getBaseType().toString();
        }
    }

    /** Tells what most documents are without asking every signature that Tika knows. */
    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    /** What failed half-way leaves its first half. */
    private static Content failed(Exception e, String type, Outlet outlet) {
        Throwable cause = e;
        for (int i = 0; i < 10 && cause.getCause() != null; i++) {
            if (isPassword(cause)) break;
            cause = cause.getCause();
        }
        if (isPassword(cause)) return Content.failed(ExtractionStatus.ENCRYPTED, "it needs a password", type);
        if (cause instanceof Outlet.Full) return partial(type, "the text is longer than may be kept");
        String detail = "it is damaged, cut off or not what it seems to be ("
                + cause.getClass().getSimpleName() + ")";
        return outlet.blocks() > 0 ? partial(type, detail) : Content.failed(ExtractionStatus.CRASH, detail, type);
    }

    private static boolean isPassword(Throwable e) {
        return e instanceof EncryptedDocumentException
                || e instanceof org.apache.poi.EncryptedDocumentException
                || e instanceof org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
    }

    private static Content partial(String type, String detail) {
        return new Content(
                ExtractionStatus.TEXT_PARTIAL,
                detail,
                type,
                null,
                null,
                false,
                new Coverage(1, 0, 0, 0, 1, 0),
                List.of(),
                List.of(),
                List.of());
    }
}
