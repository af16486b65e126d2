package org.precheck.settings;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.precheck.settings.YamlNode.YamlEntry;
import org.precheck.settings.YamlNode.YamlMap;
import org.precheck.settings.YamlNode.YamlScalar;
import tools.jackson.databind.JsonNode;

/**
 * Says in plain words what a schema does not allow.
 *
 * @param file the file's name
 * @param root its content
 * @param document the schema as JSON
 */
record SchemaComplaint(String file, YamlMap root, JsonNode document) {
    Problem of(Error error) {
        YamlNode node = ConfigurationSchema.locate(root, error.getInstanceLocation());
        String fragment = error.getSchemaLocation().getFragment().toString();
        JsonNode rule = document.at(parent(fragment));
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(node, error.getProperty(), rule);
            case "required" -> missing(node, error.getProperty(), rule);
            case "propertyNames" ->
                at(key(node, error), "The key '" + error.getProperty() + "' cannot be used here.", described(fragment));
            default -> at(node, message(error.getKeyword(), node, rule, name(error)), described(fragment));
        };
    }

    private Problem unknownKey(YamlNode node, String key, JsonNode rule) {
        YamlEntry entry = node instanceof YamlMap map ? map.entry(key) : null;
        return at(
                entry == null ? node : entry.key(),
                "The key '" + key + "' is not known"
                        + (rule.has("properties") && !names(rule).isEmpty() ? " here." : "."),
                elsewhere(key).orElseGet(() -> NearestName.hint(key, names(rule))));
    }

    /** Says under which key of the file a key would be right. */
    private Optional<String> elsewhere(String key) {
        for (Map.Entry<String, JsonNode> group : document.path("properties").properties()) {
            if (group.getValue().path("properties").has(key)) {
                return Optional.of("It belongs under '" + group.getKey() + "', indented.");
            }
        }
        return Optional.empty();
    }

    private Problem missing(YamlNode node, String key, JsonNode rule) {
        String meaning = rule.path("properties").path(key).path("description").asString("");
        return at(node, "The key '" + key + "' is missing.", meaning);
    }

    private static String message(String keyword, YamlNode node, JsonNode rule, String name) {
        String given =
                node instanceof YamlScalar scalar && !scalar.text().isEmpty() ? "'" + scalar.text() + "'" : node.kind();
        return switch (keyword) {
            case "type" ->
                name + " is " + (given.startsWith("'") ? given : node.kind()) + " but must be "
                        + types(rule.path("type")) + ".";
            case "enum" -> name + " is " + given + " but must be one of: " + values(rule.path("enum")) + ".";
            case "minimum" ->
                name + " is " + given + " but must be at least "
                        + rule.path("minimum").asString() + ".";
            case "maximum" ->
                rule.has("pattern")
                        ? name + " is " + given + ", which lacks a unit."
                        : name + " is " + given + " but must be at most "
                                + rule.path("maximum").asString() + ".";
            case "minItems", "minLength" -> name + " may not be empty.";
            case "pattern" -> name + " is " + given + ", which is not in the right form.";
            default -> name + " is not allowed here (" + keyword + ").";
        };
    }

    private String name(Error error) {
        int last = error.getInstanceLocation().getNameCount() - 1;
        for (int i = last; i >= 0; i--) {
            if (error.getInstanceLocation().getElement(i) instanceof String key) {
                return i == last ? "'" + key + "'" : "An item of '" + key + "'";
            }
        }
        return "The file";
    }

    private static YamlNode key(YamlNode node, Error error) {
        YamlEntry entry =
                node instanceof YamlMap map && error.getProperty() != null ? map.entry(error.getProperty()) : null;
        return entry == null ? node : entry.key();
    }

    private Problem at(YamlNode node, String message, String hint) {
        return new Problem(file, node.line(), node.column(), message, hint);
    }

    private static String types(JsonNode types) {
        List<String> words = new ArrayList<>();
        for (JsonNode type : types.isArray() ? types.values() : List.of(types)) {
            words.add(
                    switch (type.asString()) {
                        case "string" -> "text";
                        case "null" -> "";
                        case "integer" -> "a whole number";
                        case "number" -> "a number";
                        case "boolean" -> "true or false";
                        case "array" -> "a list";
                        case "object" -> "a group of keys";
                        default -> type.asString();
                    });
        }
        words.remove("");
        if (words.contains("text")) words.remove("a number"); // a number is text too
        return String.join(" or ", words);
    }

    private static String values(JsonNode values) {
        List<String> words = new ArrayList<>();
        for (JsonNode value : values) {
            words.add(value.asString());
        }
        return String.join(", ", words);
    }

    private static List<String> names(JsonNode rule) {
        return new ArrayList<>(rule.path("properties").propertyNames());
    }

    /** What the schema says of the rule, or of the list that it is the rule of. */
    private String described(String fragment) {
        String at = parent(fragment);
        String description = document.at(at).path("description").asString("");
        return description.isEmpty() && at.endsWith("/items")
                ? document.at(parent(at)).path("description").asString("")
                : description;
    }

    private static String parent(String fragment) {
        int slash = fragment.lastIndexOf('/');
        return slash <= 0 ? "" : fragment.substring(0, slash);
    }
}
