package org.precheck.settings;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The reference of {@code precheck.yml} as Markdown, made from the schema that files are checked against. */
public final class SettingsTable {
    /** What stands before it in the README. */
    public static final String START = "<!-- settings -->";

    /** What stands after it in the README. */
    public static final String END = "<!-- /settings -->";

    private SettingsTable() {}

    /** One row a key, in the order of the schema. */
    public static String markdown() {
        JsonNode schema = ConfigurationSchema.document("settings");
        StringBuilder text = new StringBuilder("| key | default | meaning |\n|---|---|---|\n");
        rows(text, "", schema.path("properties"));
        JsonNode forms = schema.path("$defs");
        return text.append("\nTimes: ")
                .append(forms.path("duration").path("description").asString())
                .append(" Sizes: ")
                .append(forms.path("size").path("description").asString())
                .append('\n')
                .toString();
    }

    private static void rows(StringBuilder text, String prefix, JsonNode keys) {
        for (Map.Entry<String, JsonNode> key : keys.properties()) {
            JsonNode rule = key.getValue();
            String meaning = rule.path("description").asString("");
            if (rule.has("enum")) {
                meaning += " One of: "
                        + rule.path("enum")
                                .valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(", "))
                        + ".";
            }
            text.append("| `")
                    .append(prefix)
                    .append(key.getKey())
                    .append("` | ")
                    .append(rule.has("default") ? "`" + value(rule.path("default")) + "`" : "")
                    .append(" | ")
                    .append(meaning.replace("|", "\\|"))
                    .append(" |\n");
            rows(text, prefix + key.getKey() + ".", rule.path("properties"));
        }
    }

    private static String value(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ", "[", "]"))
                : value.asString();
    }
}
