package org.precheck.extract.worker;

import com.google.re2j.Pattern;
import java.util.List;

/** Which lines of a page make one paragraph, and how they are joined. */
final class PdfParagraph {
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[-*•▪◦‣●○■□·–\\x{F0B7}\\x{F0A7}]|\\(?[0-9]{1,3}[.)]|\\(?[a-zA-Z][.)]|\\(?[ivxIVX]{1,5}[.)])\\s+\\S");
    private static final float FULL = 0.85f;

    private PdfParagraph() {}

    static boolean isItem(String text) {
        return ITEM.matcher(text).find();
    }

    /** Whether the line at an index goes on with the paragraph that began at start. */
    static boolean goesOn(List<PdfLine> lines, int start, int index) {
        PdfLine before = lines.get(index - 1);
        PdfLine line = lines.get(index);
        float drop = line.top() - before.top();
        float size = Math.max(before.size(), line.size());
        boolean below = drop > 0.2f * size && drop < 1.9f * size;
        boolean alike = Math.abs(line.size() - before.size()) < 0.12f * size && line.bold() == before.bold();
        boolean over = line.left() < before.right() + size && line.right() > before.left() - size;
        if (!below || !alike || !over || isItem(line.text())) return false;
        // lines that stand further apart than the first two did begin something new
        if (index - start >= 2) {
            float usual = lines.get(start + 1).top() - lines.get(start).top();
            if (drop > usual * 1.25f + 1) return false;
        }
        return !(isShort(lines, start, index - 1) && endsSentence(before.text()) && isIndented(line, lines.get(start)));
    }

    private static boolean isShort(List<PdfLine> lines, int start, int index) {
        float right = 0;
        for (int i = start; i <= index; i++)
            right = Math.max(right, lines.get(i).right());
        return lines.get(index).right() < right - lines.get(index).size() * 3;
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.endsWith(":") || text.endsWith(";");
    }

    private static boolean isIndented(PdfLine line, PdfLine first) {
        return Math.abs(line.left() - first.left()) < line.size() * 4;
    }

    /** One text; a line that does not reach the right edge was ended by its author. */
    static String join(List<PdfLine> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfLine line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0) out.append(isFull(lines.get(i - 1), line, left, right) ? ' ' : '\n');
            out.append(line.text());
        }
        return out.toString();
    }

    private static boolean isFull(PdfLine before, PdfLine next, float left, float right) {
        PdfLine.Word word = next.words().getFirst();
        boolean wouldNotFit = before.right() + (word.right() - word.left()) + before.size() * 0.3f > right;
        return wouldNotFit || before.right() >= left + FULL * (right - left);
    }
}
