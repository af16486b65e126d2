package org.precheck.store;

import java.util.List;
import java.util.TreeSet;

/**
 * A link that may be worth following.
 *
 * @param city id of the city
 * @param address where it leads
 * @param anchor its text; may be empty
 * @param score how promising it is; higher is better
 * @param depth links followed from a supplied page to it
 * @param foundOn the row of the page that it stands on
 * @param foundKey key of that page's address
 * @param criteria what the page was offered for; empty means every criterion
 */
public record Discovered(
        String city,
        Address address,
        String anchor,
        double score,
        int depth,
        long foundOn,
        String foundKey,
        List<String> criteria) {
    /** Copies the list. */
    public Discovered {
        criteria = List.copyOf(criteria);
    }

    /** The same address found twice: all criteria, the best score, the shortest way. The order does not matter. */
    Discovered and(Discovered other) {
        boolean mine = depth < other.depth || (depth == other.depth && foundKey.compareTo(other.foundKey) <= 0);
        Discovered way = mine ? this : other;
        return new Discovered(
                city,
                way.address,
                way.anchor,
                Math.max(score, other.score),
                way.depth,
                way.foundOn,
                way.foundKey,
                union(criteria, other.criteria));
    }

    private static List<String> union(List<String> one, List<String> two) {
        if (one.isEmpty() || two.isEmpty()) return List.of();
        TreeSet<String> all = new TreeSet<>(one);
        all.addAll(two);
        return List.copyOf(all);
    }
}
