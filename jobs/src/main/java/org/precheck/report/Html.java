package org.precheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One element of a page. Whatever comes from outside can only become text or the value of a harmless attribute: names of
 * elements and attributes are taken from closed sets without anything active, and an address becomes a link only through
 * {@link #toWeb}, {@link #toPlace} and {@link #toFile}.
 */
final class Html {
    private static final Set<String> INLINE = Set.of(
            "a", "b", "bdi", "br", "cite", "code", "dfn", "em", "mark", "q", "small", "span", "strong", "sub", "sup",
            "time");
    private static final Set<String> BLOCK = Set.of(
            "article",
            "aside",
            "blockquote",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "header",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> DRAWING = Set.of("svg", "g", "rect", "path", "circle", "title", "text");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "id",
            "lang",
            "dir",
            "role",
            "scope",
            "datetime",
            "title",
            "tabindex",
            "open",
            "colspan",
            "start",
            "aria-label",
            "aria-labelledby",
            "aria-describedby",
            "aria-hidden",
            "aria-current",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "cx",
            "cy",
            "r",
            "rx",
            "d",
            "transform",
            "preserveAspectRatio");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Html(String name) {
        this.name = name;
    }

    /** An empty element. */
    static Html el(String name) {
        if (!INLINE.contains(name) && !BLOCK.contains(name) && !DRAWING.contains(name)) {
            throw new IllegalArgumentException("no element of a report: " + name);
        }
        return new Html(name);
    }

    /** An element of a class with a text. */
    static Html el(String name, String styleClass, String text) {
        return el(name).cls(styleClass).text(text);
    }

    /** Sets an attribute. */
    Html at(String attribute, String value) {
        if (!ATTRIBUTES.contains(attribute))
            throw new IllegalArgumentException("no attribute of a report: " + attribute);
        attributes.put(attribute, value);
        return this;
    }

    /** Sets the class; an empty one leaves it out. */
    Html cls(String value) {
        return value.isEmpty() ? this : at("class", value);
    }

    /** Adds text, which is escaped. */
    Html text(String text) {
        if (!text.isEmpty()) content.add(text);
        return this;
    }

    /** Adds elements. */
    Html add(Html... elements) {
        content.addAll(List.of(elements));
        return this;
    }

    /** Adds elements. */
    Html add(List<Html> elements) {
        content.addAll(elements);
        return this;
    }

    /** An address with its label: a link where {@link WebAddress} allows one, else the label alone. */
    static Html toWeb(String address, String label) {
        Html shown = el(WebAddress.mayBeLinked(address) ? "a" : "span").text(label);
        if (shown.name.equals("a")) {
            shown.attributes.put("href", address);
            shown.attributes.put("rel", "noopener noreferrer nofollow");
        }
        return shown;
    }

    /** A link to a place on the same page. */
    static Html toPlace(String id, String label) {
        return local("#" + id, label);
    }

    /** A link to a file beside this one, by a name that we gave it. */
    static Html toFile(String file, String label) {
        return local(file, label);
    }

    /** A link to a file two folders up, by a name that we gave it. */
    static Html toParent(String file, String label) {
        Html link = local(file, label);
        link.attributes.put("href", "../../" + file);
        return link;
    }

    private static Html local(String target, String label) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "#/._-".indexOf(c) >= 0);
            if (!plain || target.startsWith("/") || target.contains("..")) {
                throw new IllegalArgumentException("no name that we give a file or place: " + target);
            }
        }
        Html link = el("a").text(label);
        link.attributes.put("href", target);
        return link;
    }

    /** Writes the element. */
    void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            Escape.append(value, out);
            out.append('"');
        });
        out.append('>');
        for (Object part : content) {
            if (part instanceof Html element) element.write(out);
            else Escape.append((String) part, out);
        }
        if (!name.equals("br")) out.append("</").append(name).append('>');
        if (BLOCK.contains(name)) out.append('\n');
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }
}
