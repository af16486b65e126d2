package org.precheck.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes PDF files whose pages have a text layer, are pictures of text, garbled, or blank. */
public final class ScannedPdf implements AutoCloseable {
    private static final float DOTS_PER_INCH = 150;

    private final PDDocument document = new PDDocument();

    /** A page with a text layer. */
    public ScannedPdf text(String... lines) throws IOException {
        write(document, lines);
        return this;
    }

    /** A page that is a picture of these lines. */
    public ScannedPdf scan(String... lines) throws IOException {
        BufferedImage image;
        try (PDDocument drawn = new PDDocument()) {
            write(drawn, lines);
            image = new PDFRenderer(drawn).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
        }
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, image),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
        return this;
    }

    /** A page whose text layer is no language. */
    public ScannedPdf garbled() throws IOException {
        String[] lines = new String[12];
        java.util.Arrays.fill(lines, "Wkhw flwb rkdo sxqolvk wzxrq qqtr mkpl bcdfg hjklm npqrs tvwxz");
        return text(lines);
    }

    /** A page with nothing on it. */
    public ScannedPdf blank() {
        document.addPage(new PDPage());
        return this;
    }

    private static void write(PDDocument to, String... lines) throws IOException {
        PDPage page = new PDPage();
        to.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(to, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            content.setLeading(22);
            content.newLineAtOffset(60, 720);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
