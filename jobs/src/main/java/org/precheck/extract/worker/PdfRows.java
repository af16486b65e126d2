package org.precheck.extract.worker;

import java.util.ArrayList;
import java.util.List;
import org.precheck.extract.worker.PdfCells.Piece;

/**
 * Rows of a table, told by gaps between words that stand under each other on several lines. A line with fewer cells that
 * stands clearly closer to the line above than rows do goes on with the cells of that row; where rows stand as close as the
 * lines of a cell, nothing tells the two apart, and each line stays a row.
 */
final class PdfRows {
    private static final int FEWEST = 3;
    private static final int MOST_COLUMNS = 30;
    private static final float CLOSER = 0.8f;
    private static final float TIGHT = 1.5f;

    private PdfRows() {}

    /** Whether a table begins at an index. */
    static boolean begin(List<PdfLine> lines, int from) {
        return !from(lines, from).isEmpty();
    }

    /** The rows of the table that begins at an index; none where none does. */
    static List<PdfRow> from(List<PdfLine> lines, int from) {
        PdfRow first = PdfRow.at(lines, from);
        List<Piece> above = PdfCells.pieces(first.head());
        if (above.size() < 2 || above.size() > MOST_COLUMNS) return List.of();
        float usual = usualDrop(lines, from, first);
        List<PdfRow> rows = new ArrayList<>(List.of(first));
        int at = from + first.lines();
        while (at < lines.size()) {
            PdfRow next = PdfRow.at(lines, at);
            PdfLine line = next.head();
            List<Piece> pieces = PdfCells.pieces(line);
            float closer = line.top() - lines.get(at - 1).top();
            if (next.lines() == 1
                    && pieces.size() < above.size()
                    && closer > 0
                    && closer < CLOSER * usual
                    && goesOn(above, pieces)) {
                rows.set(rows.size() - 1, rows.getLast().and(line));
            } else if (isRow(above, pieces, line.top() - rows.getLast().bottom(), line)) {
                rows.add(next);
                above = pieces;
            } else {
                break;
            }
            at += next.lines();
        }
        return rows.size() >= FEWEST ? rows : List.of();
    }

    /** The distance of rows that have all their cells from what stands above, or 0 where there are too few to tell. */
    private static float usualDrop(List<PdfLine> lines, int from, PdfRow first) {
        List<Float> drops = new ArrayList<>();
        List<Piece> above = PdfCells.pieces(first.head());
        int columns = above.size();
        float bottom = first.bottom();
        int at = from + first.lines();
        while (at < lines.size()) {
            PdfRow next = PdfRow.at(lines, at);
            PdfLine line = next.head();
            List<Piece> pieces = PdfCells.pieces(line);
            float drop = line.top() - bottom;
            boolean full = pieces.size() >= columns;
            if (isRow(above, pieces, drop, line)) {
                if (full) drops.add(drop);
            } else if (drop > TIGHT * line.size() || !goesOn(above, pieces)) {
                break;
            }
            if (full) above = pieces;
            bottom = Math.max(bottom, next.bottom());
            at += next.lines();
        }
        if (drops.size() < 2) return 0;
        drops.sort(null);
        return drops.get(drops.size() / 2);
    }

    private static boolean isRow(List<Piece> above, List<Piece> pieces, float drop, PdfLine line) {
        if (drop <= 0 || drop > 3.5f * line.size() || pieces.size() < 2) return false;
        long aligned = pieces.stream()
                .filter(piece -> above.stream().anyMatch(piece::isUnder))
                .count();
        return aligned >= Math.min(2, Math.min(above.size(), pieces.size()));
    }

    /** Whether each piece begins where a cell above does and ends before the next cell begins. */
    private static boolean goesOn(List<Piece> above, List<Piece> pieces) {
        for (Piece piece : pieces) {
            boolean fits = false;
            for (int c = 0; c < above.size() && !fits; c++) {
                boolean begins = piece.isUnder(above.get(c));
                boolean ends = c + 1 == above.size()
                        || piece.right() < above.get(c + 1).left();
                fits = begins && ends;
            }
            if (!fits) return false;
        }
        return !pieces.isEmpty();
    }
}
