package org.precheck.extract.worker;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table.
 *
 * @param head what stands on its first line
 * @param below lines that go on with its cells
 * @param lines how many lines of the page it takes
 */
record PdfRow(PdfLine head, List<PdfLine> below, int lines) {
    private static final int MOST_LINES = 6;
    private static final float TIGHT = 1.45f;

    /**
     * The row that begins at an index. Many programs write a table cell by cell: then the second line of a cell comes before
     * the first line of the next cell, which stands at the height where the row began.
     */
    static PdfRow at(List<PdfLine> lines, int from) {
        PdfLine head = lines.get(from);
        PdfLine part = head;
        List<PdfLine> below = new ArrayList<>();
        int end = from + 1;
        for (int next = beside(lines, from, end); next > 0; next = beside(lines, from, end)) {
            if (!isUnder(lines, end, next, part)) break;
            below.addAll(lines.subList(end, next));
            part = lines.get(next);
            List<PdfLine.Word> words = new ArrayList<>(head.words());
            words.addAll(part.words());
            head = PdfLine.of(words, head.top(), Math.max(head.size(), part.size()), head.bold() && part.bold());
            end = next + 1;
        }
        return new PdfRow(head, below, end - from);
    }

    /** The index of a line close by that stands at the height where the row begins, to the right of it, or 0. */
    private static int beside(List<PdfLine> lines, int from, int after) {
        PdfLine head = lines.get(from);
        int last = Math.min(lines.size(), after + MOST_LINES);
        for (int i = after; i < last; i++) {
            PdfLine line = lines.get(i);
            boolean level = Math.abs(line.top() - head.top()) < 1;
            if (level) return line.left() > lines.get(after - 1).left() ? i : 0;
        }
        return 0;
    }

    /** Whether the lines before the next cell go on with this one: close below each other and left of the next cell. */
    private static boolean isUnder(List<PdfLine> lines, int from, int next, PdfLine part) {
        float edge = lines.get(next).left();
        if (part.right() >= edge) return false;
        float top = part.top();
        for (PdfLine line : lines.subList(from, next)) {
            float drop = line.top() - top;
            if (drop <= 0 || drop > TIGHT * line.size() || line.right() >= edge || line.right() < part.left())
                return false;
            top = line.top();
        }
        return true;
    }

    /** The same with one more line below. */
    PdfRow and(PdfLine line) {
        List<PdfLine> more = new ArrayList<>(below);
        more.add(line);
        return new PdfRow(head, more, lines + 1);
    }

    /** How far down it reaches. */
    float bottom() {
        float bottom = head.top();
        for (PdfLine line : below) bottom = Math.max(bottom, line.top());
        return bottom;
    }
}
