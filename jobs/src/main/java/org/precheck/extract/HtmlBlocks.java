package org.precheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.precheck.extract.worker.Block;
import org.precheck.model.PassageKind;

/** Walks a page in the order of its text and gives its blocks, furniture and hidden text marked, and its links. */
final class HtmlBlocks {
    private final Predicate<Element> isMain;
    private final HtmlLinks links;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final List<String> aside = new ArrayList<>();
    private PassageKind kind = PassageKind.PARAGRAPH;
    private int level;
    private int mainCharacters;
    private int listDepth;
    private boolean inItem;
    private boolean furniture;
    private boolean hidden;
    private int tables;

    /**
     * A walk.
     *
     * @param isMain whether text that stands directly in an element belongs to the main content
     * @param links takes the links
     */
    HtmlBlocks(Predicate<Element> isMain, HtmlLinks links) {
        this.isMain = isMain;
        this.links = links;
    }

    List<Block> of(Element body) {
        visit(body);
        flush();
        return blocks;
    }

    private void visit(Element element) {
        String tag = element.normalName();
        if (HtmlTags.NOT_TEXT.contains(tag)) {
            links.embedded(element);
            return;
        }
        boolean furnitureBefore = furniture;
        boolean hiddenBefore = hidden;
        boolean becomesHidden = !hidden && HtmlTags.isHidden(element);
        if (becomesHidden && !HtmlTags.BLOCKS.contains(tag) && !run.isEmpty()) {
            // hidden words in the middle of a sentence stand after it, so that it can be quoted as people see it
            aside.add(element.text());
            return;
        }
        boolean becomesFurniture = !furniture && HtmlTags.isFurniture(element);
        if (becomesHidden || becomesFurniture) flush();
        hidden |= becomesHidden;
        furniture |= becomesFurniture;
        links.enter(element);
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, PassageKind.HEADING, tag.charAt(1) - '0');
            case "figcaption" -> block(element, PassageKind.CAPTION, 0);
            case "li", "dt", "dd" -> item(element);
            case "ul", "ol", "dl", "menu" -> list(element);
            case "table" -> table(element);
            case "br" -> run.append('\n');
            case "pre", "textarea" -> preformatted(element);
            default -> flow(element, tag);
        }
        if (becomesHidden || becomesFurniture) flush();
        furniture = furnitureBefore;
        hidden = hiddenBefore;
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) text(element, text.getWholeText());
            else if (child instanceof Element inner) visit(inner);
        }
    }

    private void text(Element parent, String text) {
        // line ends in the source are only white space; those that a br makes are kept
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        if (!text.isBlank() && isMain.test(parent)) mainCharacters += text.length();
    }

    private void flow(Element element, String tag) {
        boolean breaks = HtmlTags.BLOCKS.contains(tag);
        if (breaks && inItem) run.append('\n');
        else if (breaks) flush();
        children(element);
        if (breaks && inItem) run.append('\n');
        else if (breaks) flush();
        else if (tag.equals("option") || tag.equals("button")) run.append(' ');
    }

    private void block(Element element, PassageKind as, int rank) {
        flush();
        boolean itemBefore = inItem;
        inItem = false;
        kind = as;
        level = rank;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) text(element, text.getWholeText());
            else if (child instanceof Element inner) inline(inner);
        }
        if (as == PassageKind.HEADING && !furniture) links.heading(run.toString());
        flush();
        inItem = itemBefore;
    }

    /** Everything below a heading or caption is one run, whatever its tags. */
    private void inline(Element element) {
        if (HtmlTags.NOT_TEXT.contains(element.normalName())) return;
        links.enter(element);
        boolean breaks = HtmlTags.BLOCKS.contains(element.normalName())
                || element.normalName().equals("br");
        if (breaks) run.append(' ');
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) text(element, text.getWholeText());
            else if (child instanceof Element inner) inline(inner);
        }
        if (breaks) run.append(' ');
    }

    private void list(Element element) {
        flush();
        boolean itemBefore = inItem;
        inItem = false;
        listDepth++;
        children(element);
        listDepth--;
        flush();
        inItem = itemBefore;
        if (inItem) as(PassageKind.LIST_ITEM, Math.max(1, listDepth));
    }

    private void item(Element element) {
        flush();
        boolean itemBefore = inItem;
        inItem = true;
        as(PassageKind.LIST_ITEM, Math.max(1, listDepth));
        children(element);
        flush();
        inItem = itemBefore;
    }

    private void preformatted(Element element) {
        flush();
        run.append(element.wholeText());
        if (isMain.test(element)) mainCharacters += run.length();
        flush();
    }

    private void table(Element table) {
        flush();
        boolean itemBefore = inItem;
        inItem = false;
        if (HtmlTable.isLayout(table)) {
            children(table);
        } else {
            tables++;
            for (HtmlTable.Row row : HtmlTable.rows(table)) {
                if (row.kind() == PassageKind.CAPTION) {
                    as(PassageKind.CAPTION, 0);
                    inline(row.element());
                    flush();
                    continue;
                }
                row.element().select("a[href]").forEach(links::enter);
                blocks.add(new Block(
                        furniture ? PassageKind.FURNITURE : row.kind(),
                        tables,
                        furniture ? String.join(" ", row.cells()) : "",
                        furniture ? List.of() : row.cells(),
                        null,
                        !furniture && isMain.test(row.element()),
                        hidden || HtmlTags.isHidden(row.element())));
            }
        }
        flush();
        inItem = itemBefore;
    }

    private void as(PassageKind next, int rank) {
        kind = next;
        level = rank;
    }

    private void flush() {
        String said = run.toString();
        run.setLength(0);
        if (!said.isBlank()) {
            boolean main = !furniture && 2 * mainCharacters >= said.strip().length();
            blocks.add(new Block(
                    furniture ? PassageKind.FURNITURE : kind,
                    furniture ? 0 : level,
                    said,
                    List.of(),
                    null,
                    main,
                    hidden));
        }
        for (String text : aside) {
            if (!text.isBlank()) blocks.add(new Block(PassageKind.PARAGRAPH, 0, text, List.of(), null, false, true));
        }
        aside.clear();
        mainCharacters = 0;
        as(PassageKind.PARAGRAPH, 0);
    }
}
