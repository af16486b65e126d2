package org.precheck.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file that remembers where it stands; lines and columns count from 1. */
sealed interface YamlNode {
    /** Line of its first character. */
    int line();

    /** Column of its first character. */
    int column();

    /** What it is, for a message: {@code text}, {@code a list} … */
    String kind();

    /** The value under a key or index, or null where there is none. */
    default @Nullable YamlNode child(Object step) {
        return switch (this) {
            case YamlMap map -> map.get(step.toString());
            case YamlList list ->
                step instanceof Integer index && index < list.items().size()
                        ? list.items().get(index)
                        : null;
            case YamlScalar scalar -> null;
        };
    }

    /** Keys with their values in the order of the file; no key stands twice. */
    record YamlMap(List<YamlEntry> entries, int line, int column) implements YamlNode {
        public YamlMap {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a group of keys";
        }

        @Nullable
        YamlEntry entry(String key) {
            for (YamlEntry entry : entries) {
                if (entry.key().text().equals(key)) return entry;
            }
            return null;
        }

        @Nullable
        YamlNode get(String key) {
            YamlEntry entry = entry(key);
            return entry == null ? null : entry.value();
        }
    }

    /** One key with its value. */
    record YamlEntry(YamlScalar key, YamlNode value) {}

    /** A list. */
    record YamlList(List<YamlNode> items, int line, int column) implements YamlNode {
        public YamlList {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A single value.
     *
     * @param text as written, without quotes
     * @param type what YAML 1.2's core schema takes it for
     */
    record YamlScalar(String text, ScalarType type, int line, int column) implements YamlNode {
        @Override
        public String kind() {
            return switch (type) {
                case TEXT -> "text";
                case NUMBER -> "a number";
                case TRUTH -> "true or false";
                case NOTHING -> "nothing";
            };
        }
    }

    /** What a scalar is taken for. */
    enum ScalarType {
        /** Text: everything quoted, and what looks like none of the others; NO and ON are text. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** Nothing: empty, {@code null} or {@code ~}. */
        NOTHING
    }
}
