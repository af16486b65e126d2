package org.precheck.portal.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.catalogue.TurtleTokens.Kind;
import org.precheck.portal.catalogue.TurtleTokens.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks through a catalogue in Turtle, one subject at a time, and shows each as the JSON-LD node that it is. Names keep
 * their prefixes as written, which is enough to join what one file says.
 */
final class TurtleScanner {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_VALUES = 20_000;
    private static final int MOST_CHARACTERS = 500_000;
    private static final int DEEPEST = 50;

    private final TurtleTokens tokens;
    private final CatalogueScanner.Visitor visitor;
    private final ObjectNode head = JSON.objectNode();
    private @Nullable Token token;
    private int values;
    private int characters;
    private boolean catalogue;

    TurtleScanner(Reader in, CatalogueScanner.Visitor visitor) throws IOException {
        this.tokens = new TurtleTokens(in);
        this.visitor = visitor;
    }

    /** Whether a text that begins like this is Turtle and no web page. */
    static boolean begins(String start) {
        String text = start.stripLeading();
        while (text.startsWith("#")) {
            int end = text.indexOf('\n');
            if (end < 0) return false;
            text = text.substring(end).stripLeading();
        }
        String lower = text.substring(0, Math.min(10, text.length())).toLowerCase(Locale.ROOT);
        return lower.startsWith("@prefix")
                || lower.startsWith("@base")
                || lower.startsWith("prefix ")
                || lower.startsWith("<http");
    }

    /** The catalogue's own members. */
    ObjectNode head() {
        return head;
    }

    /** Whether it lists datasets or says that it is a catalogue. */
    boolean catalogue() {
        return catalogue;
    }

    /** Reads to the end. */
    void scan() throws IOException, TurtleFault {
        advance();
        while (token != null) statement();
    }

    private void advance() throws IOException, TurtleFault {
        token = tokens.next();
    }

    private TurtleFault fault() {
        return new TurtleFault(tokens.line(), token == null);
    }

    private void statement() throws IOException, TurtleFault {
        Token first = token;
        if (first == null) return;
        boolean directive = first.kind() == Kind.SUFFIX
                || first.text().equalsIgnoreCase("prefix")
                || first.text().equalsIgnoreCase("base");
        if (directive) {
            directive(first.kind() == Kind.SUFFIX);
            return;
        }
        values = 0;
        characters = 0;
        ObjectNode node = JSON.objectNode();
        if (first.is("[")) {
            node = blank(0);
        } else if (first.kind() == Kind.ADDRESS || first.kind() == Kind.NAME) {
            node.put("@id", first.text());
            advance();
        } else {
            throw fault();
        }
        if (token != null && !token.is(".")) properties(node, 0);
        if (token == null || !token.is(".")) throw fault();
        advance();
        show(node);
    }

    /** {@code @prefix a: <b> .} or, without a full stop, {@code PREFIX a: <b>}. */
    private void directive(boolean stopped) throws IOException, TurtleFault {
        do advance();
        while (token != null && token.kind() == Kind.NAME);
        if (token == null || token.kind() != Kind.ADDRESS) throw fault();
        advance();
        if (!stopped) return;
        if (token == null || !token.is(".")) throw fault();
        advance();
    }

    private void properties(ObjectNode node, int depth) throws IOException, TurtleFault {
        while (token != null && !token.is(".") && !token.is("]")) {
            if (token.is(";")) {
                advance();
                continue;
            }
            if (token.kind() != Kind.ADDRESS && token.kind() != Kind.NAME) throw fault();
            boolean type =
                    token.text().equals("a") || LocalNames.of(token.text()).equals("type");
            String name = type ? "@type" : LocalNames.of(token.text());
            do {
                advance();
                JsonNode value = object(depth);
                if (room()) add(node, name, type ? value.path("@id") : value);
            } while (token != null && token.is(","));
        }
    }

    /** Whether the subject may grow by one more value: what is beyond the bound is read and dropped. */
    private boolean room() {
        return values++ < MOST_VALUES && characters < MOST_CHARACTERS;
    }

    private JsonNode object(int depth) throws IOException, TurtleFault {
        Token value = token;
        if (value == null) throw fault();
        if (value.is("[")) return blank(depth + 1);
        if (value.is("(")) return list(depth + 1);
        if (value.kind() == Kind.SUFFIX || value.kind() == Kind.MARK) throw fault();
        characters += value.text().length();
        advance();
        return value.kind() == Kind.TEXT
                ? literal(value.text())
                : JSON.objectNode().put("@id", value.text());
    }

    private JsonNode literal(String text) throws IOException, TurtleFault {
        Token suffix = token;
        if (suffix == null || suffix.kind() != Kind.SUFFIX) return JSON.stringNode(text);
        advance();
        if (suffix.text().startsWith("@")) {
            return JSON.objectNode()
                    .put("@value", text)
                    .put("@language", suffix.text().substring(1));
        }
        if (suffix.text().equals("^^") && token != null && token.kind() == Kind.ADDRESS) advance();
        return JSON.stringNode(text);
    }

    private ObjectNode blank(int depth) throws IOException, TurtleFault {
        if (depth > DEEPEST) throw fault();
        ObjectNode node = JSON.objectNode();
        advance();
        properties(node, depth);
        if (token == null || !token.is("]")) throw fault();
        advance();
        return node;
    }

    private ArrayNode list(int depth) throws IOException, TurtleFault {
        if (depth > DEEPEST) throw fault();
        ArrayNode list = JSON.arrayNode();
        advance();
        while (token != null && !token.is(")")) {
            JsonNode value = object(depth);
            if (room()) list.add(value);
        }
        if (token == null) throw fault();
        advance();
        return list;
    }

    private static void add(ObjectNode node, String name, JsonNode value) {
        JsonNode before = node.get(name);
        if (before == null) node.set(name, value);
        else if (before instanceof ArrayNode list) list.add(value);
        else node.set(name, JSON.arrayNode().add(before).add(value));
    }

    private void show(ObjectNode node) {
        if (Values.isA(node, "Dataset")) {
            catalogue = true;
            visitor.dataset(node, head, false, true);
        } else if (Values.isA(node, "Catalog")) {
            catalogue = true;
            node.remove("dataset");
            for (var member : node.properties())
                if (!head.has(member.getKey())) head.set(member.getKey(), member.getValue());
        } else if (node.has("@type")) {
            visitor.node(node);
        }
    }
}
