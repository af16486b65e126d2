package org.precheck.settings;

import java.math.BigDecimal;
import org.precheck.settings.YamlNode.YamlEntry;
import org.precheck.settings.YamlNode.YamlList;
import org.precheck.settings.YamlNode.YamlMap;
import org.precheck.settings.YamlNode.YamlScalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows YAML nodes as the JSON that a schema speaks of. */
final class JsonView {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonView() {}

    static JsonNode of(YamlNode node) {
        return switch (node) {
            case YamlMap map -> {
                ObjectNode object = JSON.objectNode();
                for (YamlEntry entry : map.entries()) {
                    object.set(entry.key().text(), of(entry.value()));
                }
                yield object;
            }
            case YamlList list -> {
                ArrayNode array = JSON.arrayNode();
                for (YamlNode item : list.items()) {
                    array.add(of(item));
                }
                yield array;
            }
            case YamlScalar scalar ->
                switch (scalar.type()) {
                    case TEXT -> JSON.stringNode(scalar.text());
                    case NUMBER -> JSON.numberNode(new BigDecimal(scalar.text()));
                    case TRUTH -> JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
                    case NOTHING -> JSON.nullNode();
                };
        };
    }
}
