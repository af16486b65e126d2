package org.precheck.portal.catalogue;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/** Says in plain words what a schema does not allow. */
final class FaultSentence {
    private FaultSentence() {}

    /**
     * The sentence, without a full stop.
     *
     * @param pattern where in the dataset, with {@code *} in place of numbers
     */
    static String of(Error error, String pattern) {
        String name = name(pattern);
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> name + " is missing";
            case "dependentRequired" -> name + " has no media type beside it";
            case "type" -> name + " is " + kind(error.getInstanceNode()) + " but must be " + types(rule);
            case "minLength" -> name + " is blank";
            case "minItems" -> name + " is an empty list";
            case "maxLength" -> name + " is longer than the standard allows";
            case "enum" -> name + " is none of the words that the standard knows";
            case "format" -> name + " is not written as " + meaning(rule);
            case "anyOf", "oneOf" -> name + " is in none of the forms that the standard allows";
            default -> name + " is not as the standard asks";
        };
    }

    private static String name(String pattern) {
        String path = pattern.replace("/*", "");
        return path.isEmpty() ? "the dataset" : path.substring(1).replace('/', '.');
    }

    private static String meaning(JsonNode format) {
        return switch (format.asString("")) {
            case "catalogue-moment" -> "a date (ISO 8601)";
            case "catalogue-address" -> "a web address";
            case "catalogue-mail" -> "a mail address with mailto: before it";
            case "catalogue-media-type" -> "a media type such as text/csv";
            default -> "the standard asks";
        };
    }

    private static String kind(JsonNode node) {
        if (node.isString()) return "text";
        if (node.isNumber()) return "a number";
        if (node.isBoolean()) return "true or false";
        if (node.isArray()) return "a list";
        if (node.isObject()) return "a group of values";
        return "null";
    }

    private static String types(JsonNode rule) {
        StringBuilder words = new StringBuilder();
        for (JsonNode type : Values.list(rule)) {
            String word = switch (type.asString("")) {
                case "string" -> "text";
                case "array" -> "a list";
                case "object" -> "a group of values";
                case "boolean" -> "true or false";
                case "null" -> "";
                default -> type.asString("");
            };
            if (!word.isEmpty()) words.append(words.isEmpty() ? "" : " or ").append(word);
        }
        return words.toString();
    }
}
