package org.precheck.settings;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the name that somebody probably meant. */
final class NearestName {
    private static final int MOST_LISTED = 40;

    private NearestName() {}

    /** Says which name was probably meant, or lists them where none is near. */
    static String hint(String wrong, Collection<String> right) {
        if (right.isEmpty()) return "";
        Optional<String> nearest = of(wrong, right);
        return nearest.map(name -> "Did you mean '" + name + "'?")
                .orElseGet(() -> "Possible here: " + list(right) + ".");
    }

    private static String list(Collection<String> names) {
        TreeSet<String> sorted = new TreeSet<>(names);
        String listed = sorted.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return sorted.size() <= MOST_LISTED ? listed : listed + " and " + (sorted.size() - MOST_LISTED) + " more";
    }

    /** The nearest name, where it is near enough to be meant. */
    static Optional<String> of(String wrong, Collection<String> right) {
        String best = null;
        int least = Math.max(2, wrong.length() / 3) + 1;
        for (String name : new TreeSet<>(right)) {
            int distance = distance(plain(wrong), plain(name));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Edit distance where two neighbours that changed places count once (optimal string alignment). */
    private static int distance(String a, String b) {
        if (a.length() > 100 || b.length() > 100) return Integer.MAX_VALUE;
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
