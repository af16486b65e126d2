package org.precheck.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements and attributes of a page say about its layout. */
final class HtmlTags {
    /** Elements whose content is no text of the page. */
    static final Set<String> NOT_TEXT = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "head",
            "datalist",
            "noframes",
            "applet",
            "map",
            "progress",
            "meter");

    /** Elements that begin and end a block. */
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "details",
            "dialog",
            "div",
            "dir",
            "fieldset",
            "figure",
            "footer",
            "form",
            "frameset",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "main",
            "nav",
            "noscript",
            "p",
            "section",
            "summary",
            "search",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "caption",
            "select",
            "optgroup",
            "xmp",
            "listing",
            "plaintext");

    private static final Set<String> FURNITURE_TAGS = Set.of("nav", "select", "dialog", "search");
    private static final Set<String> FOLDS = Set.of("accordion", "collapsible", "tab-pane", "tabpanel", "faq-answer");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog", "toolbar");

    private HtmlTags() {}

    /** Whether a person with a browser would not see it, as far as its own attributes tell. */
    static boolean isHidden(Element element) {
        if (element.normalName().equals("noscript")) return true;
        if (isFolded(element)) return false;
        if (element.hasAttr("hidden")) return true;
        String style = element.attr("style");
        if (!style.isEmpty()) {
            String squeezed = style.toLowerCase(Locale.ROOT).replace(" ", "");
            if (squeezed.contains("display:none") || squeezed.contains("visibility:hidden")) return true;
        }
        String classes = element.className();
        return !classes.isEmpty()
                && (element.hasClass("sr-only")
                        || element.hasClass("visually-hidden")
                        || element.hasClass("visuallyhidden")
                        || element.hasClass("element-invisible")
                        || element.hasClass("screen-reader-text"));
    }

    /** Whether it is the panel of an accordion or a tab, which a click opens: folded away, not hidden. */
    private static boolean isFolded(Element element) {
        if (element.attributesSize() == 0) return false;
        if (element.attr("role").equals("tabpanel")) return true;
        String own = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        Element parent = element.parent();
        String above = parent == null ? "" : (parent.id() + " " + parent.className()).toLowerCase(Locale.ROOT);
        return FOLDS.stream().anyMatch(fold -> own.contains(fold) || above.contains(fold));
    }

    /** Whether it is navigation, banner, footer or notice around the content. */
    static boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (FURNITURE_TAGS.contains(tag)) return true;
        if (element.attributesSize() > 0 && FURNITURE_ROLES.contains(element.attr("role"))) return true;
        if ((tag.equals("header") || tag.equals("footer")) && element.closest("article, main, [role=main]") == null) {
            return true;
        }
        return element.attributesSize() > 0 && !tag.equals("body") && !tag.equals("html") && isNotice(element);
    }

    private static boolean isNotice(Element element) {
        String name = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
        return name.length() > 1
                && (name.contains("cookie-")
                        || name.contains("cookie_")
                        || name.contains("cookieconsent")
                        || name.contains("gdpr")
                        || name.contains("breadcrumb")
                        || name.contains("skip-link")
                        || name.contains("skiplink"));
    }
}
