package org.precheck.portal.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The text of an ArcGIS story in the order in which it is read: from its root over the children of each node. Nodes that
 * the root does not reach are left out, as on the page.
 */
final class Story {
    private static final int MOST_LINES = 20_000;
    /** Where nodes keep words, by their place under {@code data}. */
    private static final List<String> WORDS = List.of("title", "summary", "byline", "text", "caption", "description");

    private final JsonNode nodes;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Story(JsonNode nodes) {
        this.nodes = nodes;
    }

    static List<String> lines(JsonNode story) {
        Story reading = new Story(story.path("nodes"));
        List<String> ahead = new ArrayList<>();
        ahead.add(story.path("root").asString(""));
        while (!ahead.isEmpty() && reading.lines.size() < MOST_LINES) {
            String name = ahead.removeFirst();
            if (reading.seen.add(name)) ahead.addAll(0, reading.node(reading.nodes.path(name)));
        }
        return reading.lines;
    }

    /** Takes a node's words; gives back the names of its children. */
    private List<String> node(JsonNode node) {
        JsonNode data = node.path("data");
        for (String name : WORDS) {
            JsonNode words = data.path(name);
            if (words.isString()) lines.addAll(Markup.lines(words.asString()));
        }
        List<String> children = new ArrayList<>();
        for (JsonNode child : node.path("children").values()) {
            if (child.isString()) children.add(child.asString());
        }
        return children;
    }
}
