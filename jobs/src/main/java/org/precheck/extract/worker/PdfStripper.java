package org.precheck.extract.worker;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** PDFBox's reading order, with the place and face of every line kept. */
final class PdfStripper extends PDFTextStripper {
    private List<PdfLine> lines = new ArrayList<>();
    private List<PdfLine.Word> words = new ArrayList<>();
    private float top;
    private float size;
    private boolean bold = true;
    private int characters;
    private @Nullable PDFont lastFont;
    private boolean lastBold;

    /** Pages are handed in one by one, so that PDFBox does not walk all of them for each: it is never past the first. */
    PdfStripper(PDDocument document) {
        setSuppressDuplicateOverlappingText(false);
        setStartPage(0);
        this.document = document;
        output = Writer.nullWriter();
    }

    /** The lines of one page. */
    PdfPage page(PDPage page, int number) throws IOException {
        lines = new ArrayList<>();
        words = new ArrayList<>();
        characters = 0;
        if (page.hasContents()) processPage(page);
        endLine();
        return new PdfPage(number, lines, characters, PdfFlags.hasPictures(page), PdfFlags.hasScan(page));
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty()) return;
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        if (words.isEmpty()) {
            top = first.getYDirAdj();
            size = 0;
            bold = true;
        }
        size = Math.max(size, height(first));
        bold &= isBold(first.getFont());
        if (text.length() == positions.size()) addWords(text, positions);
        else words.add(word(text, first, last));
        characters += text.length();
    }

    /** Where a file has spaces as characters, PDFBox takes a whole line for one word. */
    private void addWords(String text, List<TextPosition> positions) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || text.charAt(i) == ' ';
            if (!space && from < 0) from = i;
            if (!space || from < 0) continue;
            words.add(word(text.substring(from, i), positions.get(from), positions.get(i - 1)));
            from = -1;
        }
    }

    private static PdfLine.Word word(String text, TextPosition first, TextPosition last) {
        return new PdfLine.Word(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj());
    }

    private static float height(TextPosition position) {
        float size = position.getFontSizeInPt();
        return size > 1 && size < 500 ? size : Math.max(1, position.getHeightDir() * 1.4f);
    }

    private boolean isBold(PDFont font) {
        if (font.equals(lastFont)) return lastBold;
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        lastFont = font;
        lastBold = name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi");
        return lastBold;
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) lines.add(PdfLine.of(words, top, size, bold));
        words = new ArrayList<>();
    }
}
