package org.precheck.extract.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Coverage;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.PassageKind;

/** A picture: a scanned page without a text layer. */
final class ImageText {
    private static final long MOST_PIXELS = 40_000_000;

    Content parse(Request request, Outlet outlet, String type) throws IOException {
        Tesseract tesseract = new Tesseract(request.ocr());
        if (!tesseract.mayRead())
            return Content.failed(ExtractionStatus.SCANNED_NO_TEXT, "a picture, and no OCR", type);
        BufferedImage image = image(request.bytes());
        if (image == null) {
            return Content.failed(ExtractionStatus.SCANNED_NO_TEXT, "a picture too large or of a kind not read", type);
        }
        List<String> paragraphs = tesseract.read(image);
        if (paragraphs.isEmpty()) return Content.failed(ExtractionStatus.SCANNED_NO_TEXT, "OCR found no words", type);
        for (String paragraph : paragraphs) outlet.add(Block.of(PassageKind.PARAGRAPH, 0, paragraph, 1));
        return new Content(
                ExtractionStatus.OCR_USED,
                "",
                type,
                null,
                null,
                true,
                new Coverage(1, 0, 1, 0, 0, 0),
                List.of(),
                List.of(),
                List.of("ocr-confidence=" + tesseract.meanConfidence()));
    }

    /** Asks for the size before anything is unpacked. */
    private static @Nullable BufferedImage image(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return null;
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) return null;
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
