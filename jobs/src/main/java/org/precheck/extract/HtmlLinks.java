package org.precheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** Gathers the links of a page with their text and the nearest heading above. */
final class HtmlLinks {
    private static final int MOST = 5000;
    private static final int LONGEST_ADDRESS = 4000;
    private static final int LONGEST_ANCHOR = 300;

    private final List<Extraction.PageLink> links = new ArrayList<>();
    private String heading = "";

    void heading(String text) {
        heading = NormalForm.line(text);
    }

    void enter(Element element) {
        if (!element.normalName().equals("a") && !element.normalName().equals("area")) return;
        if (element.attr("href").startsWith("#")) return;
        String anchor = NormalForm.line(element.text());
        if (anchor.isEmpty()) {
            Element image = element.selectFirst("img[alt]");
            anchor = NormalForm.line(
                    image == null ? element.attr("aria-label") + element.attr("alt") : image.attr("alt"));
        }
        add(element.absUrl("href"), anchor);
    }

    /** A frame or viewer shows another document inside the page. */
    void embedded(Element element) {
        switch (element.normalName()) {
            case "iframe", "embed" -> add(element.absUrl("src"), NormalForm.line(element.attr("title")));
            case "object" -> add(element.absUrl("data"), NormalForm.line(element.attr("title")));
            case "map" -> element.select("area[href]").forEach(this::enter);
            default -> {}
        }
    }

    /** A link that stands in a text of another format. */
    void to(@Nullable String base, String target, String anchor) {
        Element link = new Element(Tag.valueOf("a"), base == null ? "" : base).attr("href", target);
        add(link.absUrl("href"), NormalForm.line(anchor));
    }

    private void add(String address, String anchor) {
        boolean followable = address.startsWith("http://") || address.startsWith("https://");
        if (!followable || address.length() > LONGEST_ADDRESS || links.size() >= MOST) return;
        links.add(new Extraction.PageLink(
                address, anchor.length() > LONGEST_ANCHOR ? anchor.substring(0, LONGEST_ANCHOR) : anchor, heading));
    }

    List<Extraction.PageLink> links() {
        return links;
    }
}
