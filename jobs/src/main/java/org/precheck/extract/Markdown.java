package org.precheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.worker.Block;
import org.precheck.model.PassageKind;

/** Markdown as GitHub shows it: marks of emphasis and link addresses are not text, tables are rows. */
final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();
    private static final Set<String> LINE_TAGS = Set.of("<br>", "<br/>", "<br />");

    private static final int SENTENCE = 40;

    private final @Nullable String address;
    private final HtmlLinks links = new HtmlLinks();
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int depth;

    private Markdown(@Nullable String address) {
        this.address = address;
    }

    /** Blocks and links of a text. */
    record Read(List<Block> blocks, List<Extraction.PageLink> links) {}

    static Read read(String text, @Nullable String address) {
        Markdown reading = new Markdown(address);
        int start = FrontMatter.end(text);
        if (start > 0) reading.frontMatter(text.substring(0, start));
        reading.children(PARSER.parse(text.substring(start)));
        return new Read(reading.blocks, reading.links.links());
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) visit(child);
    }

    private void visit(Node node) {
        switch (node) {
            case Heading heading -> {
                String text = inline(heading);
                links.heading(text);
                blocks.add(Block.of(PassageKind.HEADING, heading.getLevel(), text, null));
            }
            case Paragraph paragraph -> blocks.add(Block.of(PassageKind.PARAGRAPH, 0, inline(paragraph), null));
            case BulletList list -> list(list, -1);
            case OrderedList list -> list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            case FencedCodeBlock code -> blocks.add(Block.of(PassageKind.PARAGRAPH, 0, code.getLiteral(), null));
            case IndentedCodeBlock code -> blocks.add(Block.of(PassageKind.PARAGRAPH, 0, code.getLiteral(), null));
            case HtmlBlock html -> blocks.addAll(HtmlPage.fragment(html.getLiteral(), links, address));
            case TableBlock table -> table(table);
            default -> children(node);
        }
    }

    private void list(Node list, int number) {
        depth++;
        int next = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) item(item, next < 0 ? "" : next++ + ". ");
        }
        depth--;
    }

    private void item(Node item, String mark) {
        String before = mark;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                blocks.add(Block.of(PassageKind.LIST_ITEM, depth, before + inline(child), null));
                before = "";
            } else {
                visit(child);
            }
        }
    }

    private void table(Node table) {
        tables++;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (!(row instanceof TableRow)) continue;
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) cells.add(inline(cell));
                }
                boolean head = part instanceof TableHead;
                blocks.add(Block.row(head ? PassageKind.TABLE_HEADER : PassageKind.TABLE_ROW, tables, cells, null));
            }
        }
    }

    /** A title there is a heading; words that make a sentence are text; the rest is furniture. */
    private void frontMatter(String text) {
        for (FrontMatter.Value value : FrontMatter.values(text)) {
            String key = value.key().toLowerCase(Locale.ROOT);
            if (key.equals("title") || key.equals("heading")) {
                blocks.add(Block.of(PassageKind.HEADING, key.equals("title") ? 2 : 3, value.text(), null));
            } else if (value.text().indexOf(' ') > 0 && value.text().length() > SENTENCE) {
                children(PARSER.parse(value.text()));
            } else {
                blocks.add(new Block(PassageKind.FURNITURE, 0, value.text(), List.of(), null, false, false));
            }
        }
    }

    private String inline(Node parent) {
        StringBuilder out = new StringBuilder();
        inline(parent, out);
        return out.toString();
    }

    private void inline(Node parent, StringBuilder out) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case Text text -> out.append(text.getLiteral());
                case Code code -> out.append(code.getLiteral());
                case SoftLineBreak _ -> out.append(' ');
                case HardLineBreak _ -> out.append('\n');
                case HtmlInline html -> {
                    if (LINE_TAGS.contains(html.getLiteral())) out.append('\n');
                }
                case Image _ -> {}
                case Link link -> {
                    int from = out.length();
                    inline(link, out);
                    links.to(address, link.getDestination(), out.substring(from));
                }
                default -> inline(child, out);
            }
        }
    }
}
