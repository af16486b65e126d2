package org.precheck.settings;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.precheck.settings.YamlNode.YamlMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema of {@code config/schema}, as it was built into the program. */
final class ConfigurationSchema {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, ConfigurationSchema> READ = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final Schema schema;

    private ConfigurationSchema(JsonNode document) {
        this.document = document;
        this.schema = REGISTRY.getSchema(document);
    }

    /** The schema of that name, such as {@code card}. */
    static ConfigurationSchema named(String name) {
        return READ.computeIfAbsent(name, fresh -> new ConfigurationSchema(document(fresh)));
    }

    /** The text of the schema of that name as JSON. */
    static JsonNode document(String name) {
        try (InputStream in = ConfigurationSchema.class.getResourceAsStream("/precheck/schema/" + name + ".json")) {
            if (in == null) throw new IllegalStateException("the schema " + name + " is not in the program");
            return JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds a problem for everything in the file that the schema does not allow; true where there is none. */
    boolean check(String file, YamlMap root, List<Problem> problems) {
        List<Error> errors = schema.validate(JsonView.of(root));
        for (Error error : errors) {
            problems.add(new SchemaComplaint(file, root, document).of(error));
        }
        return errors.isEmpty();
    }

    /** The deepest node on the path that exists. */
    static YamlNode locate(YamlNode root, NodePath path) {
        YamlNode at = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            YamlNode next = at.child(path.getElement(i));
            if (next == null) break;
            at = next;
        }
        return at;
    }
}
