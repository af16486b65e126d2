package org.precheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Side;

/** Fetch outcomes by whose side they are on. */
final class Sides {
    private Sides() {}

    /** Counts of links by side, those that were reached first. */
    static List<Chart.Share> shares(Map<FetchOutcome, Integer> outcomes) {
        List<Chart.Share> shares = new ArrayList<>();
        for (Side side : Side.values()) {
            int count = outcomes.entrySet().stream()
                    .filter(e -> e.getKey().side() == side)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            shares.add(new Chart.Share(label(side), style(side), count));
        }
        return shares;
    }

    /** What a side is called where links are counted. */
    static String label(Side side) {
        return side == Side.NONE ? "Reached" : side.words();
    }

    /** The class that colours a side. */
    static String style(Side side) {
        return switch (side) {
            case NONE -> "yes";
            case CITY -> "no";
            case UNVERIFIABLE -> "cant";
            case TRANSIENT -> "part";
            case CONTENT -> "stale";
            case OURS -> "fault";
        };
    }

    /** The side of an outcome with a shape of its own. */
    static Html badge(FetchOutcome outcome) {
        Look shape = switch (outcome.side()) {
            case NONE -> Look.SUPPORTED;
            case CITY -> Look.NOT_FOUND;
            case UNVERIFIABLE, CONTENT -> Look.NOT_ASSESSED;
            case TRANSIENT -> Look.STALE;
            case OURS -> Look.FAULT;
        };
        return shape.badge(label(outcome.side()), style(outcome.side()));
    }
}
