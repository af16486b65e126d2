package org.precheck.portal.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks through a catalogue in any of the shapes that are published: an object with its {@code dataset} list, a bare list
 * of datasets, a JSON-LD graph whose nodes stand beside each other, or JSON-LD in its expanded form. One dataset at a time
 * is in memory.
 */
final class CatalogueScanner {
    /** Members of a catalogue that are looked at; all others, however large, are passed over. */
    private static final Set<String> HEAD = Set.of(
            "@type",
            "@id",
            "conformsTo",
            "title",
            "description",
            "publisher",
            "license",
            "homepage",
            "modified",
            "issued",
            "language",
            "next",
            "totalItems",
            "spatial",
            "themeTaxonomy",
            "rights");

    private static final int DEEPEST = 3;

    private final JsonParser parser;
    private final Branch branch;
    private final Visitor visitor;
    private final ObjectNode head = JsonNodeFactory.instance.objectNode();
    private boolean catalogue;

    CatalogueScanner(JsonParser parser, Visitor visitor) {
        this.parser = parser;
        this.branch = new Branch(parser);
        this.visitor = visitor;
    }

    /** Is told of each thing in the order of the file. */
    interface Visitor {
        /**
         * A dataset.
         *
         * @param head the catalogue's own members so far
         * @param bare whether it stands in a list without a catalogue around it
         * @param linked whether the file is JSON-LD with vocabularies
         */
        void dataset(JsonNode dataset, ObjectNode head, boolean bare, boolean linked);

        /** A node of a JSON-LD graph that is no dataset: a distribution, an organisation, a page of results. */
        void node(JsonNode node);
    }

    /** The catalogue's own members. */
    ObjectNode head() {
        return head;
    }

    /** Whether the shape so far is that of a catalogue. */
    boolean catalogue() {
        return catalogue;
    }

    /** Reads to the end; Jackson's exceptions pass through. */
    void scan() {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            list(true, 0);
        } else if (first == JsonToken.START_OBJECT) {
            object(0);
        }
    }

    private void object(int depth) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = LocalNames.of(parser.currentName());
            JsonToken token = parser.nextToken();
            boolean list = token == JsonToken.START_ARRAY;
            if (name.equals("dataset") && (list || token == JsonToken.START_OBJECT)) {
                catalogue = true;
                datasets(list);
            } else if (name.equals("@graph") && list) {
                list(false, depth);
            } else if (name.equals("catalog") && depth < DEEPEST && list) {
                while (parser.nextToken() == JsonToken.START_OBJECT) object(depth + 1);
            } else if (HEAD.contains(name) && depth == 0) {
                JsonNode value = branch.next();
                if (!head.has(name)) head.set(name, value);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void datasets(boolean list) {
        if (!list) {
            dataset(branch.next(), false);
            return;
        }
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            JsonNode node = branch.next();
            // text or a lone @id points to a node of the graph, which is met there
            boolean reference = node.isString() || (node.size() == 1 && node.has("@id"));
            if (!reference) dataset(node, false);
        }
    }

    private void dataset(JsonNode node, boolean bare) {
        visitor.dataset(node, head, bare, branch.qualified());
    }

    /** Nodes of a graph, or datasets in a bare list. */
    private void list(boolean bare, int depth) {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            JsonNode node = branch.next();
            if (!node.isObject()) continue;
            String nodes = graph(node);
            if (nodes != null && depth == 0) {
                for (JsonNode inner : node.path(nodes).values()) member(inner, false);
            } else {
                member(node, bare);
            }
        }
    }

    private static @Nullable String graph(JsonNode node) {
        return node.path("@graph").isArray() ? "@graph" : null;
    }

    private void member(JsonNode node, boolean bare) {
        if (Values.isA(node, "Dataset") || (bare && !node.has("@type") && looksLikeDataset(node))) {
            catalogue = true;
            boolean linked = node.has("@type") && (!bare || branch.qualified());
            visitor.dataset(node, head, bare && !linked, linked);
        } else if (Values.isA(node, "Catalog")) {
            catalogue = true;
            for (String name : HEAD) {
                if (node.has(name) && !head.has(name)) head.set(name, node.path(name));
            }
            for (JsonNode inner : Values.list(node.path("dataset"))) {
                boolean reference = !inner.isObject() || (inner.size() == 1 && inner.has("@id"));
                if (!reference) visitor.dataset(inner, head, false, true);
            }
        } else if (node.has("@type")) {
            visitor.node(node);
        }
    }

    private static boolean looksLikeDataset(JsonNode node) {
        int marks = 0;
        for (String name : new String[] {
            "title",
            "description",
            "keyword",
            "accessLevel",
            "publisher",
            "identifier",
            "modified",
            "distribution",
            "accessURL",
            "contactPoint",
            "mbox"
        }) {
            if (node.has(name)) marks++;
        }
        return marks >= 3;
    }
}
