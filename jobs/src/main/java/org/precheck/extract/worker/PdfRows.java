package org.precheck.extract.worker;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table, told by gaps between words that stand under each other on several lines. */
final class PdfRows {
    private static final int FEWEST = 3;
    private static final int MOST_COLUMNS = 30;

    private PdfRows() {}

    /**
     * A cell.
     *
     * @param left its left edge
     * @param right its right edge
     */
    private record Piece(String text, float left, float right) {}

    /** How many lines from an index on are rows of one table; 0 where there is none. */
    static int length(List<PdfLine> lines, int from) {
        List<Piece> first = pieces(lines.get(from));
        if (first.size() < 2 || first.size() > MOST_COLUMNS) return 0;
        int end = from + 1;
        List<Piece> above = first;
        int rows = 1;
        while (end < lines.size()) {
            PdfLine line = lines.get(end);
            float drop = line.top() - lines.get(end - 1).top();
            if (drop <= 0 || drop > 3.5f * line.size()) break;
            List<Piece> pieces = pieces(line);
            if (pieces.size() < 2 || aligned(above, pieces) < Math.min(2, Math.min(above.size(), pieces.size()))) break;
            above = pieces;
            rows++;
            end++;
        }
        return rows >= FEWEST ? end - from : 0;
    }

    private static int aligned(List<Piece> above, List<Piece> below) {
        int aligned = 0;
        for (Piece piece : below) {
            for (Piece over : above) {
                boolean left = Math.abs(piece.left() - over.left()) < 4;
                boolean right = Math.abs(piece.right() - over.right()) < 4;
                boolean middle = Math.abs(piece.left() + piece.right() - over.left() - over.right()) < 8;
                if (left || right || middle) {
                    aligned++;
                    break;
                }
            }
        }
        return aligned;
    }

    private static List<Piece> pieces(PdfLine line) {
        List<Piece> pieces = new ArrayList<>();
        float gap = Math.max(6, 1.1f * line.size());
        StringBuilder text = new StringBuilder();
        float left = line.left();
        float right = line.left();
        for (PdfLine.Word word : line.words()) {
            if (!text.isEmpty() && word.left() - right > gap) {
                pieces.add(new Piece(text.toString(), left, right));
                text.setLength(0);
                left = word.left();
            }
            if (!text.isEmpty()) text.append(' ');
            text.append(word.text());
            right = word.right();
        }
        if (!text.isEmpty()) pieces.add(new Piece(text.toString(), left, right));
        return pieces;
    }

    /** The cells of the rows, each in the column that it stands under. */
    static List<List<String>> cells(List<PdfLine> lines) {
        List<float[]> columns = columns(lines);
        List<List<String>> rows = new ArrayList<>();
        for (PdfLine line : lines) {
            List<String> cells = new ArrayList<>();
            for (Piece piece : pieces(line)) {
                int column = cells.size();
                while (column < columns.size() - 1 && columns.get(column)[1] < piece.left()) column++;
                while (cells.size() < column) cells.add("");
                cells.add(piece.text());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Columns are the spans that the pieces of all rows cover together. */
    private static List<float[]> columns(List<PdfLine> lines) {
        List<float[]> spans = new ArrayList<>();
        for (PdfLine line : lines) {
            for (Piece piece : pieces(line)) spans.add(new float[] {piece.left(), piece.right()});
        }
        spans.sort((a, b) -> Float.compare(a[0], b[0]));
        List<float[]> columns = new ArrayList<>();
        for (float[] span : spans) {
            if (!columns.isEmpty() && span[0] <= columns.getLast()[1]) {
                columns.getLast()[1] = Math.max(columns.getLast()[1], span[1]);
            } else {
                columns.add(span.clone());
            }
        }
        return columns;
    }
}
