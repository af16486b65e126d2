package org.precheck.portal.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads values the way catalogues in the wild write them: as text or as a number, alone or in a list, as JSON-LD
 * ({@code @value}, {@code @id}), or as one text a language.
 */
final class Values {
    private static final int DEEPEST = 4;

    private Values() {}

    /** The first text, English where there is a choice; null where there is none or it is blank. */
    static @Nullable String text(JsonNode node) {
        return text(node, 0);
    }

    private static @Nullable String text(JsonNode node, int depth) {
        if (depth > DEEPEST) return null;
        if (node.isString() || node.isNumber() || node.isBoolean()) {
            String text = node.asString().strip();
            return text.isEmpty() ? null : text;
        }
        if (node.isArray()) {
            String first = null;
            for (JsonNode item : node.values()) {
                String text = text(item, depth + 1);
                if (text != null && item.path("@language").asString("").startsWith("en")) return text;
                if (first == null) first = text;
            }
            return first;
        }
        if (!node.isObject()) return null;
        if (node.has("@value")) return text(node.path("@value"), depth + 1);
        if (node.has("en")) return text(node.path("en"), depth + 1);
        return languages(node) ? text(node.values().iterator().next(), depth + 1) : null;
    }

    /** Whether the names of an object are codes of languages, such as {@code fr} or {@code pt-BR}. */
    private static boolean languages(JsonNode node) {
        if (node.isEmpty()) return false;
        for (String name : node.propertyNames()) {
            boolean code = name.length() == 2 || (name.length() == 5 && name.charAt(2) == '-');
            if (!code || !Character.isLowerCase(name.charAt(0))) return false;
        }
        return true;
    }

    /** What it points to: the {@code @id} of an object, else its text; null where it holds neither. */
    static @Nullable String id(JsonNode node) {
        if (node.isArray()) return node.isEmpty() ? null : id(node.path(0));
        if (node.isObject() && node.has("@id")) return text(node.path("@id"));
        return text(node);
    }

    /** The items of a list, or the one value that stands where a list is meant; nothing for null. */
    static List<JsonNode> list(JsonNode node) {
        if (node.isArray()) return new ArrayList<>(node.values());
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    /** Whether it says anything: no null, no blank text, no empty list or object. */
    static boolean present(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) return false;
        if (node.isString()) return !node.asString().isBlank();
        if (!node.isArray()) return !node.isObject() || !node.isEmpty();
        for (JsonNode item : node.values()) {
            if (present(item)) return true;
        }
        return false;
    }

    /** Whether a JSON-LD node is of a class, whatever prefix its name has. */
    static boolean isA(JsonNode node, String type) {
        for (JsonNode item : list(node.path("@type"))) {
            String name = item.asString("");
            if (LocalNames.of(name).equals(type)) return true;
        }
        return false;
    }
}
