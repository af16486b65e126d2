package org.precheck.extract.worker;

import java.util.ArrayList;
import java.util.List;

/** What stands apart from each other on a line, and which column each such piece stands under. */
final class PdfCells {
    private static final float NEAR = 4;

    private PdfCells() {}

    /**
     * Words that stand together.
     *
     * @param left its left edge, in points
     * @param right its right edge
     */
    record Piece(String text, float left, float right) {
        /** Whether both begin, end or are centred at the same place. */
        boolean isUnder(Piece over) {
            return Math.abs(left - over.left) < NEAR
                    || Math.abs(right - over.right) < NEAR
                    || Math.abs(left + right - over.left - over.right) < 2 * NEAR;
        }
    }

    static List<Piece> pieces(PdfLine line) {
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

    /** The cells of rows, each in the column that it stands under; what goes on below in the same cell is joined to it. */
    static List<List<String>> of(List<PdfRow> rows) {
        List<float[]> columns = columns(rows);
        List<List<String>> texts = new ArrayList<>();
        for (PdfRow row : rows) {
            List<String> cells = new ArrayList<>();
            for (Piece piece : pieces(row.head())) {
                int column = column(columns, piece, cells.size());
                while (cells.size() < column) cells.add("");
                cells.add(piece.text());
            }
            for (PdfLine below : row.below()) {
                for (Piece piece : pieces(below)) {
                    int column = column(columns, piece, 0);
                    while (cells.size() <= column) cells.add("");
                    cells.set(column, PdfParagraph.joined(cells.get(column), piece.text()));
                }
            }
            texts.add(cells);
        }
        return texts;
    }

    private static int column(List<float[]> columns, Piece piece, int from) {
        int column = from;
        while (column < columns.size() - 1 && columns.get(column)[1] < piece.left()) column++;
        return column;
    }

    /** Columns are the spans that the pieces of all rows cover together. */
    private static List<float[]> columns(List<PdfRow> rows) {
        List<float[]> spans = new ArrayList<>();
        for (PdfRow row : rows) {
            for (Piece piece : pieces(row.head())) spans.add(new float[] {piece.left(), piece.right()});
            for (PdfLine line : row.below()) {
                for (Piece piece : pieces(line)) spans.add(new float[] {piece.left(), piece.right()});
            }
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
