package org.precheck.extract.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.PassageKind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML events that Tika's parsers give into blocks: headings, paragraphs, items, rows, slides as pages. */
final class XhtmlBlocks extends DefaultHandler {
    private static final Set<String> AROUND =
            Set.of("header", "footer", "slide-master-content", "slide-notes", "slide-master-notes", "master-notes");
    private static final int MOST_COLUMNS = 1000;

    private final Outlet outlet;
    private final StringBuilder run = new StringBuilder();
    private final Deque<Boolean> divisions = new ArrayDeque<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private PassageKind kind = PassageKind.PARAGRAPH;
    private int level;
    private int listDepth;
    private int tableDepth;
    private int tables;
    private int around;
    private int pages;
    private int ignored;
    private boolean headerCells;

    XhtmlBlocks(Outlet outlet) {
        this.outlet = outlet;
    }

    /** Slides or pages met; 0 where the format has none. */
    int pages() {
        return pages;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "head", "script", "style" -> ignored++;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> start(PassageKind.HEADING, local.charAt(1) - '0');
            case "p", "pre", "blockquote", "dt", "dd" -> start(PassageKind.PARAGRAPH, 0);
            case "ul", "ol" -> {
                flush();
                listDepth++;
            }
            case "li" -> start(PassageKind.LIST_ITEM, Math.max(1, listDepth));
            case "table" -> {
                flush();
                if (tableDepth++ == 0) tables++;
            }
            case "tr" -> {
                if (tableDepth == 1) {
                    cells = new ArrayList<>();
                    headerCells = true;
                }
            }
            case "td", "th" -> {
                if (tableDepth == 1) cell = new StringBuilder();
                headerCells &= local.equals("th");
            }
            case "br" -> text("\n");
            case "div", "section" -> division(attributes.getValue("class"));
            default -> {}
        }
    }

    private void division(String name) {
        flush();
        boolean furniture = name != null && AROUND.contains(name);
        if (furniture) around++;
        divisions.push(furniture);
        if (name != null && (name.equals("slide-content") || name.equals("page") || name.equals("slide"))) pages++;
    }

    private void start(PassageKind next, int rank) {
        if (tableDepth > 0) {
            text(" ");
            return;
        }
        // a paragraph inside an item is the item
        if (next == PassageKind.PARAGRAPH
                && kind == PassageKind.LIST_ITEM
                && run.toString().isBlank()) return;
        flush();
        kind = next;
        level = rank;
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "head", "script", "style" -> ignored--;
            case "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "blockquote", "dt", "dd", "li" -> {
                if (tableDepth > 0) text(" ");
                else flush();
            }
            case "ul", "ol" -> {
                flush();
                listDepth = Math.max(0, listDepth - 1);
            }
            case "td", "th" -> {
                if (tableDepth == 1 && cells.size() < MOST_COLUMNS) cells.add(cell.toString());
            }
            case "tr" -> {
                if (tableDepth == 1) row();
            }
            case "table" -> tableDepth = Math.max(0, tableDepth - 1);
            case "div", "section" -> {
                flush();
                if (!divisions.isEmpty() && divisions.pop()) around--;
            }
            default -> {}
        }
    }

    private void row() {
        if (cells.stream().allMatch(String::isBlank)) return;
        boolean names = headerCells && cells.size() > 1;
        outlet.add(new Block(
                names ? PassageKind.TABLE_HEADER : PassageKind.TABLE_ROW,
                tables,
                "",
                cells,
                page(),
                around == 0,
                false));
    }

    private @Nullable Integer page() {
        return pages == 0 ? null : pages;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (ignored > 0) return;
        StringBuilder to = tableDepth > 0 ? cell : run;
        to.append(characters, start, length);
        outlet.progress();
    }

    private void text(String text) {
        if (ignored == 0) (tableDepth > 0 ? cell : run).append(text);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        text(" ");
    }

    /** Sends what is left. */
    void end() {
        flush();
    }

    private void flush() {
        String said = run.toString();
        run.setLength(0);
        if (!said.isBlank()) {
            boolean furniture = around > 0;
            outlet.add(new Block(
                    furniture ? PassageKind.FURNITURE : kind,
                    furniture ? 0 : level,
                    said,
                    List.of(),
                    page(),
                    !furniture,
                    false));
        }
        kind = PassageKind.PARAGRAPH;
        level = 0;
    }
}
