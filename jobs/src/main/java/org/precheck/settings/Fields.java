package org.precheck.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.YamlNode.YamlList;
import org.precheck.settings.YamlNode.YamlMap;
import org.precheck.settings.YamlNode.YamlScalar;

/**
 * Typed values of a mapping that has passed its schema; what the schema cannot say is reported with its place.
 *
 * @param file the file's name
 * @param map the mapping
 * @param problems where problems are reported
 */
record Fields(String file, YamlMap map, List<Problem> problems) {
    /** The mapping under a key, or an empty one. */
    Fields group(String key) {
        return map.get(key) instanceof YamlMap inner
                ? new Fields(file, inner, problems)
                : new Fields(file, new YamlMap(List.of(), map.line(), map.column()), problems);
    }

    /** The mappings in the list under a key. */
    List<Fields> groups(String key) {
        List<Fields> groups = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlMap inner) groups.add(new Fields(file, inner, problems));
        }
        return groups;
    }

    /** The nodes of the list under a key; a single value is a list of one. */
    List<YamlNode> items(String key) {
        return switch (map.get(key)) {
            case null -> List.of();
            case YamlList list -> list.items();
            case YamlNode single -> List.of(single);
        };
    }

    @Nullable
    String text(String key) {
        return map.get(key) instanceof YamlScalar scalar ? scalar.text() : null;
    }

    String text(String key, String absent) {
        String text = text(key);
        return text == null ? absent : text;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlScalar scalar) texts.add(scalar.text());
        }
        return texts;
    }

    int whole(String key, int absent) {
        String text = text(key);
        return text == null ? absent : Math.toIntExact((long) Double.parseDouble(text));
    }

    boolean truth(String key, boolean absent) {
        String text = text(key);
        return text == null ? absent : Boolean.parseBoolean(text);
    }

    Duration duration(String key, Duration absent) {
        String text = text(key);
        return text == null ? absent : Quantities.duration(text);
    }

    long bytes(String key, long absent) {
        String text = text(key);
        return text == null ? absent : Quantities.bytes(text);
    }

    /** Reports a problem with the value under a key, or with the mapping where the key is absent. */
    void problem(String key, String message, String hint) {
        YamlNode node = map.get(key);
        problem(node == null ? map : node, message, hint);
    }

    /** Reports a problem with a node. */
    void problem(YamlNode node, String message, String hint) {
        problems.add(new Problem(file, node.line(), node.column(), message, hint));
    }
}
