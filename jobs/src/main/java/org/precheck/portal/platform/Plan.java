package org.precheck.portal.platform;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The pages of a plan that a city publishes with Envisio: goals, actions and measures, each with its dates. */
final class Plan {
    private static final int MOST_LINES = 20_000;

    private Plan() {}

    static List<String> lines(JsonNode plan) {
        List<String> lines = new ArrayList<>();
        for (JsonNode page : plan.path("pages").values()) {
            if (lines.size() >= MOST_LINES) break;
            page(page, lines);
        }
        return lines;
    }

    private static void page(JsonNode page, List<String> lines) {
        add("Plan item", page.path("title"), lines);
        add("Number", page.path("numberWithLabel"), lines);
        add("Start date", page.path("startDate"), lines);
        add("End date", page.path("endDate"), lines);
        add("Status", page.path("status"), lines);
        if (page.path("description").isString()) {
            lines.addAll(Markup.lines(page.path("description").asString()));
        }
        add("Latest update", page.path("latestUpdate"), lines);
    }

    private static void add(String label, JsonNode value, List<String> lines) {
        if (!value.isString() && !value.isNumber()) return;
        String text = String.join(" ", Markup.lines(value.asString()));
        if (!text.isEmpty()) lines.add(label + ": " + text);
    }
}
