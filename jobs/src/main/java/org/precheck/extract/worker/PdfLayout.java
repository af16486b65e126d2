package org.precheck.extract.worker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precheck.model.PassageKind;

/**
 * From the lines of pages to blocks: headings by their size, paragraphs by the distance of lines, rows by their gaps,
 * running heads and page numbers as furniture. A few pages are looked at together before the first goes out.
 */
final class PdfLayout {
    private static final int TOGETHER = 4;
    private static final float HEADING = 1.15f;
    private static final int LONGEST_HEADING = 160;

    private final Outlet outlet;
    private final List<PdfPage> waiting = new ArrayList<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Set<String> running = new HashSet<>();
    private final Set<String> edges = new HashSet<>();
    private int tables;

    PdfLayout(Outlet outlet) {
        this.outlet = outlet;
    }

    void add(PdfPage page) {
        waiting.add(page);
        for (PdfLine line : page.lines()) {
            sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
        }
        for (PdfLine line : edges(page)) {
            if (!edges.add(edge(line))) running.add(edge(line));
        }
        if (waiting.size() >= TOGETHER) send();
    }

    void end() {
        send();
    }

    private void send() {
        float body = body();
        for (PdfPage page : waiting) blocks(page, body);
        waiting.clear();
    }

    /** The font size that most characters are set in. */
    private float body() {
        return sizes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey() / 2f)
                .orElse(10f);
    }

    /** The first and last two lines of a page, where running heads and page numbers stand. */
    private static List<PdfLine> edges(PdfPage page) {
        List<PdfLine> lines = page.lines();
        if (lines.size() <= 4) return lines;
        List<PdfLine> edges = new ArrayList<>(lines.subList(0, 2));
        edges.addAll(lines.subList(lines.size() - 2, lines.size()));
        return edges;
    }

    /** A line at an edge whatever its numbers, at its height on the page. */
    private static String edge(PdfLine line) {
        StringBuilder out = new StringBuilder();
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit) out.append(c);
            else if (out.isEmpty() || out.charAt(out.length() - 1) != '#') out.append('#');
        }
        return out.append('@').append(Math.round(line.top() / 4)).toString();
    }

    private void blocks(PdfPage page, float body) {
        List<PdfLine> lines = page.lines();
        Set<PdfLine> atEdge = new HashSet<>(edges(page));
        int i = 0;
        while (i < lines.size()) {
            PdfLine line = lines.get(i);
            List<PdfRow> rows = PdfRows.from(lines, i);
            if (atEdge.contains(line) && running.contains(edge(line))) {
                outlet.add(new Block(PassageKind.FURNITURE, 0, line.text(), List.of(), page.number(), false, false));
                i++;
            } else if (!rows.isEmpty()) {
                tables++;
                for (List<String> cells : PdfCells.of(rows)) {
                    outlet.add(Block.row(PassageKind.TABLE_ROW, tables, cells, page.number()));
                }
                for (PdfRow row : rows) i += row.lines();
            } else {
                int end = i + 1;
                while (end < lines.size()
                        && PdfParagraph.goesOn(lines, i, end)
                        && !(atEdge.contains(lines.get(end)) && running.contains(edge(lines.get(end))))
                        && !PdfRows.begin(lines, end)) {
                    end++;
                }
                paragraph(lines.subList(i, end), page.number(), body);
                i = end;
            }
        }
    }

    private void paragraph(List<PdfLine> lines, int page, float body) {
        String text = PdfParagraph.join(lines);
        PdfLine first = lines.getFirst();
        int rank = rank(first, text, lines.size(), body);
        if (rank > 0) outlet.add(Block.of(PassageKind.HEADING, rank, text, page));
        else if (PdfParagraph.isItem(first.text())) outlet.add(Block.of(PassageKind.LIST_ITEM, 1, text, page));
        else outlet.add(Block.of(PassageKind.PARAGRAPH, 0, text, page));
    }

    /** A heading's rank, or 0 where it is none. */
    private static int rank(PdfLine line, String text, int lines, float body) {
        if (text.length() > LONGEST_HEADING || lines > 3 || !text.chars().anyMatch(Character::isLetter)) return 0;
        if (line.size() >= body * 1.6f) return 1;
        if (line.size() >= body * 1.3f) return 2;
        if (line.size() >= body * HEADING) return 3;
        char last = text.charAt(text.length() - 1);
        boolean sentence = last == '.' || last == ',' || last == ';' || last == ':';
        return line.bold() && !sentence && lines <= 2 && text.length() <= 100 ? 4 : 0;
    }
}
