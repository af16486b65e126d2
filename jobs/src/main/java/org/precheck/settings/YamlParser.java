package org.precheck.settings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.YamlNode.YamlEntry;
import org.precheck.settings.YamlNode.YamlList;
import org.precheck.settings.YamlNode.YamlMap;
import org.precheck.settings.YamlNode.YamlScalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 file into nodes that know their place. Built on the parser's events, so that depth and aliases are
 * bounded, and every key that stands twice is reported, before anything grows.
 */
final class YamlParser {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NODES = 200_000;

    private final String file;
    private final List<Problem> problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, YamlNode> anchors = new HashMap<>();
    private final IdentityHashMap<YamlNode, Integer> sizes = new IdentityHashMap<>();
    private @Nullable YamlNode root;
    private int documents;

    private YamlParser(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file's mapping, empty for an empty file; nothing where a problem was reported. */
    static Optional<YamlMap> parse(String file, String text, List<Problem> problems) {
        int before = problems.size();
        YamlNode root = new YamlParser(file, problems).read(text);
        if (problems.size() > before) return Optional.empty();
        return switch (root) {
            case null -> Optional.of(new YamlMap(List.of(), 1, 1));
            case YamlMap map -> Optional.of(map);
            case YamlScalar nothing
            when nothing.type() == YamlNode.ScalarType.NOTHING -> Optional.of(new YamlMap(List.of(), 1, 1));
            case YamlNode other -> {
                problems.add(new Problem(
                        file,
                        other.line(),
                        other.column(),
                        "The file holds " + other.kind() + ".",
                        "It must hold keys with values, such as 'name: Boston'."));
                yield Optional.empty();
            }
        };
    }

    private @Nullable YamlNode read(String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                if (!take(event)) break;
            }
        } catch (YamlEngineException refused) {
            problems.add(YamlComplaint.of(file, text, refused));
        }
        return root;
    }

    /** Takes one event; false stops the reading. */
    private boolean take(Event event) {
        return switch (event.getEventId()) {
            case StreamStart, StreamEnd, DocumentEnd, Comment -> true;
            case DocumentStart ->
                documents++ == 0 || refuse(event, "A second document begins here.", "Keep one document a file.");
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                yield !tagged(scalar, scalar.getTag())
                        && storable(scalar)
                        && add(
                                new YamlScalar(
                                        scalar.getValue(),
                                        ScalarTypes.of(scalar.getValue(), scalar.isPlain()),
                                        line(event),
                                        column(event)),
                                scalar.getAnchor());
            }
            case Alias -> alias((AliasEvent) event);
            case SequenceStart -> begin((NodeEvent) event, ((SequenceStartEvent) event).getTag(), false);
            case MappingStart -> begin((NodeEvent) event, ((MappingStartEvent) event).getTag(), true);
            case SequenceEnd, MappingEnd -> {
                Open done = open.pop();
                yield add(done.close(), done.anchor);
            }
        };
    }

    private boolean begin(NodeEvent event, Optional<String> tag, boolean mapping) {
        if (tagged(event, tag)) return false;
        if (open.size() >= MAX_DEPTH) return refuse(event, "This is nested too deeply.", "");
        open.push(new Open(mapping, event.getAnchor(), line(event), column(event)));
        return true;
    }

    private boolean tagged(Event event, Optional<String> tag) {
        return tag.isPresent()
                && !refuse(event, "The tag " + tag.get() + " is not read here.", "Write the value without a tag.");
    }

    /** What no database and no report can hold may not be written as an escape either. */
    private boolean storable(ScalarEvent scalar) {
        String value = scalar.getValue();
        boolean half = value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return (value.indexOf(0) < 0 && !half)
                || refuse(
                        scalar,
                        "This value holds " + (half ? "half a character." : "the character with the code 0."),
                        "Remove it; it is probably an escape such as \\u0000.");
    }

    private boolean alias(AliasEvent event) {
        YamlNode known = anchors.get(event.getAlias());
        if (known == null) {
            return refuse(event, "Nothing above is named &" + event.getAlias().getValue() + ".", "");
        }
        return add(known, Optional.empty());
    }

    private boolean add(YamlNode node, Optional<Anchor> anchor) {
        int size = sizes.computeIfAbsent(node, fresh -> 1);
        anchor.ifPresent(name -> anchors.put(name, node));
        Open parent = open.peek();
        if (parent == null) {
            root = node;
            return true;
        }
        parent.size += size;
        if (parent.size > MAX_NODES) {
            return refuse(node.line(), node.column(), "The file holds too many values.", "");
        }
        return parent.add(node);
    }

    private boolean refuse(Event event, String message, String hint) {
        return refuse(line(event), column(event), message, hint);
    }

    private boolean refuse(int line, int column, String message, String hint) {
        problems.add(new Problem(file, line, column, message, hint));
        return false;
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }

    /** A list or mapping whose end has not been read yet. */
    private final class Open {
        private final boolean mapping;
        private final Optional<Anchor> anchor;
        private final int line;
        private final int column;
        private final List<YamlNode> items = new ArrayList<>();
        private final Map<String, YamlEntry> entries = new LinkedHashMap<>();
        private @Nullable YamlScalar key;
        private int size = 1;

        Open(boolean mapping, Optional<Anchor> anchor, int line, int column) {
            this.mapping = mapping;
            this.anchor = anchor;
            this.line = line;
            this.column = column;
        }

        boolean add(YamlNode node) {
            if (!mapping) return items.add(node);
            YamlScalar name = key;
            if (name == null) {
                if (!(node instanceof YamlScalar scalar)) {
                    return refuse(node.line(), node.column(), "A key must be text, not " + node.kind() + ".", "");
                }
                key = scalar;
                return true;
            }
            YamlEntry first = entries.putIfAbsent(name.text(), new YamlEntry(name, node));
            if (first != null) {
                refuse(
                        name.line(),
                        name.column(),
                        "The key '" + name.text() + "' stands twice.",
                        "It is already on line " + first.key().line() + ".");
            }
            key = null;
            return true;
        }

        YamlNode close() {
            YamlNode node = mapping
                    ? new YamlMap(List.copyOf(entries.values()), line, column)
                    : new YamlList(items, line, column);
            sizes.put(node, size);
            return node;
        }
    }
}
