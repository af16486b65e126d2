package org.precheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.precheck.model.PassageKind;

/** Tells tables that hold rows from tables that only arrange a page, and reads the rows. */
final class HtmlTable {
    private static final int LONGEST_CELL = 1500;
    private static final int MOST_COLUMNS = 200;

    private HtmlTable() {}

    /**
     * One row, or the caption.
     *
     * @param kind header, row or caption
     * @param cells texts, a cell that spans columns followed by empty ones
     */
    record Row(PassageKind kind, Element element, List<String> cells) {}

    static boolean isLayout(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) return true;
        boolean widest = false;
        for (Element cell : table.select("td, th")) {
            if (cell.selectFirst("table, form, h1, h2, article, section, nav") != null) return true;
            if (cell.text().length() > LONGEST_CELL) return true;
            widest |= cell.siblingIndex() > 0 && cell.previousElementSibling() != null;
        }
        return !widest || hasStray(table, false);
    }

    /**
     * Whether anything stands in a table outside its cells. A parser moves such things out, but leaves them where elements
     * nest deeper than it goes.
     */
    private static boolean hasStray(Element part, boolean isRow) {
        for (Node child : part.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) return true;
            if (!(child instanceof Element element)) continue;
            boolean stray = switch (element.normalName()) {
                case "thead", "tbody", "tfoot" -> isRow || hasStray(element, false);
                case "tr" -> isRow || hasStray(element, true);
                case "td", "th" -> !isRow && element.hasText();
                case "caption", "colgroup", "col" -> false;
                default -> element.hasText();
            };
            if (stray) return true;
        }
        return false;
    }

    static List<Row> rows(Element table) {
        List<Row> rows = new ArrayList<>();
        Element caption = table.selectFirst("> caption");
        if (caption != null) rows.add(new Row(PassageKind.CAPTION, caption, List.of()));
        int[] spans = new int[MOST_COLUMNS];
        boolean headed = false;
        for (Element tr : table.select("tr")) {
            List<String> cells = cells(tr, spans);
            if (cells.isEmpty()) continue;
            boolean header = !headed && isHeader(tr);
            headed |= header || (!rows.isEmpty() && rows.getLast().kind() == PassageKind.TABLE_ROW);
            rows.add(new Row(header ? PassageKind.TABLE_HEADER : PassageKind.TABLE_ROW, tr, cells));
        }
        return rows;
    }

    private static boolean isHeader(Element tr) {
        Elements cells = tr.children();
        if (cells.size() < 2) return false;
        Element group = tr.parent();
        if (group != null && group.normalName().equals("thead")) return true;
        return cells.stream().allMatch(c -> c.normalName().equals("th"));
    }

    private static List<String> cells(Element tr, int[] spans) {
        List<String> cells = new ArrayList<>();
        for (Element cell : tr.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) continue;
            spanned(cells, spans);
            if (cells.size() >= MOST_COLUMNS) break;
            int wide = Math.clamp(number(cell, "colspan"), 1, MOST_COLUMNS - cells.size());
            int high = Math.clamp(number(cell, "rowspan"), 1, 1000);
            for (int i = 0; i < wide; i++) spans[cells.size() + i] = high - 1;
            cells.add(cell.text());
            for (int i = 1; i < wide; i++) cells.add("");
        }
        spanned(cells, spans);
        return cells;
    }

    /** Leaves empty cells below a cell that spans rows. */
    private static void spanned(List<String> cells, int[] spans) {
        while (cells.size() < MOST_COLUMNS && spans[cells.size()] > 0) {
            spans[cells.size()]--;
            cells.add("");
        }
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) return 1;
        return Integer.parseInt(value);
    }
}
