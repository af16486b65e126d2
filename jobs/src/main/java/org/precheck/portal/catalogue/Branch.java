package org.precheck.portal.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes one value, such as a dataset, out of the stream as a tree of bounded size: what is beyond a bound is read and
 * dropped. Names of properties lose their vocabulary on the way, so that {@code dct:title} and {@code title} are one.
 */
final class Branch {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_NODES = 20_000;
    private static final int MOST_CHARACTERS = 500_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_NAMES = 2_000;
    private static final int LONGEST_NAME = 200;

    private final JsonParser parser;
    private final Map<String, String> names = new HashMap<>();
    private int nodes;
    private int characters;
    private boolean qualified;

    Branch(JsonParser parser) {
        this.parser = parser;
    }

    /** The value at the current token, after which the parser stands at its last token. */
    JsonNode next() {
        nodes = 0;
        characters = 0;
        JsonNode node = node(parser.currentToken());
        return node == null ? JSON.nullNode() : node;
    }

    /** Whether a name so far carried a vocabulary of DCAT, as only JSON-LD has it. */
    boolean qualified() {
        return qualified;
    }

    private @Nullable JsonNode node(@Nullable JsonToken token) {
        nodes++;
        if (token == null) return null;
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JSON.stringNode(text());
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> JSON.numberNode(parser.getValueAsDouble(0));
            case VALUE_TRUE -> JSON.booleanNode(true);
            case VALUE_FALSE -> JSON.booleanNode(false);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, PROPERTY_NAME, END_ARRAY, END_OBJECT, NOT_AVAILABLE ->
                JSON.nullNode();
        };
    }

    private ObjectNode object() {
        ObjectNode object = JSON.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (nodes >= MOST_NODES || characters >= MOST_CHARACTERS) {
                parser.skipChildren();
                continue;
            }
            characters += name.length();
            JsonNode value = node(token);
            if (value != null) object.set(local(name), value);
        }
        return object;
    }

    private ArrayNode array() {
        ArrayNode array = JSON.arrayNode();
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (nodes >= MOST_NODES || characters >= MOST_CHARACTERS) {
                parser.skipChildren();
                continue;
            }
            JsonNode value = node(token);
            if (value != null) array.add(value);
        }
        return array;
    }

    private String text() {
        String text = parser.getString();
        if (text.length() > LONGEST_TEXT) text = text.substring(0, LONGEST_TEXT);
        characters += text.length();
        return text;
    }

    /** A number of any length: beyond what a long holds it stays text, which costs no long arithmetic. */
    private JsonNode whole() {
        return parser.getStringLength() > 18 ? JSON.stringNode(text()) : JSON.numberNode(parser.getValueAsLong(0));
    }

    private String local(String name) {
        if (name.indexOf(':') < 0) return name;
        qualified |= LocalNames.qualified(name);
        String known = names.get(name);
        if (known != null) return known;
        String local = LocalNames.of(name);
        if (names.size() < MOST_NAMES && name.length() < LONGEST_NAME) names.put(name, local);
        return local;
    }
}
