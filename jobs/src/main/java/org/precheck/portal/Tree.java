package org.precheck.portal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Looks into JSON that others wrote: what is absent or of another type is null or empty, never an exception. */
final class Tree {
    private Tree() {}

    static @Nullable JsonNode at(@Nullable JsonNode node, String name) {
        if (node == null || !node.isObject()) return null;
        JsonNode child = node.get(name);
        return child == null || child.isNull() ? null : child;
    }

    static @Nullable JsonNode at(@Nullable JsonNode node, String name, String then) {
        return at(at(node, name), then);
    }

    /** A text with something in it; of a text in several languages the first; numbers as they stand. */
    static @Nullable String text(@Nullable JsonNode node) {
        if (node == null) return null;
        if (node.isString() || node.isNumber()) {
            String text = node.asString().strip();
            return text.isEmpty() ? null : text;
        }
        if (node.isArray()) return node.isEmpty() ? null : text(node.get(0));
        return null;
    }

    static @Nullable String text(@Nullable JsonNode node, String name) {
        return text(at(node, name));
    }

    /** A count: a whole number that is not negative, also where it is written as a text. */
    static @Nullable Long count(@Nullable JsonNode node, String name) {
        JsonNode value = at(node, name);
        if (value == null) return null;
        if (value.isIntegralNumber() && value.canConvertToLong()) return value.asLong() < 0 ? null : value.asLong();
        if (!value.isString()) return null;
        String text = value.asString();
        boolean number = !text.isEmpty() && text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.valueOf(text) : null;
    }

    /** The elements of a list; none where it is no list. */
    static List<JsonNode> list(@Nullable JsonNode node, String name) {
        JsonNode list = at(node, name);
        if (list == null || !list.isArray()) return List.of();
        List<JsonNode> elements = new ArrayList<>(list.size());
        list.forEach(elements::add);
        return elements;
    }

    static boolean isList(@Nullable JsonNode node, String name) {
        JsonNode list = at(node, name);
        return list != null && list.isArray();
    }
}
