package org.precheck.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names of months and seasons, folded, and the words within dates; the lists stand in {@code date.terms}. */
final class Months {
    /** Between a day, its month and its year. */
    static final Set<String> BETWEEN;

    /** Said of a day in full. */
    static final Set<String> DAY_WORDS;

    /** Right behind the figures of a day. */
    static final Set<String> ORDINALS;

    /** Between two days of one month. */
    static final Set<String> RANGE;

    /** Before a fiscal year. */
    static final Set<String> FISCAL;

    /** Before a year in full. */
    static final Set<String> YEAR;

    private static final String SEASON_LIST = "season-";
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> SEASONS = new HashMap<>();
    private static final Set<String> DOUBTFUL;

    static {
        Terms terms = Terms.named(Months.class, "date");
        for (String list : terms.names()) {
            boolean month = Character.isDigit(list.charAt(0));
            boolean season = list.startsWith(SEASON_LIST);
            for (String word : terms.list(list)) {
                if (month) MONTHS.put(word, Integer.parseInt(list));
                else if (season) SEASONS.put(word, Integer.parseInt(list.substring(SEASON_LIST.length())));
            }
        }
        DOUBTFUL = Set.copyOf(terms.list("doubtful"));
        BETWEEN = Set.copyOf(terms.list("between"));
        DAY_WORDS = Set.copyOf(terms.list("day"));
        ORDINALS = Set.copyOf(terms.list("ordinal"));
        RANGE = Set.copyOf(terms.list("range"));
        YEAR = Set.copyOf(terms.list("year"));
        FISCAL = Set.copyOf(terms.list("fiscal"));
    }

    private Months() {}

    /** The month, 1 to 12, or 0. */
    static int month(String folded) {
        return MONTHS.getOrDefault(folded, 0);
    }

    /** The last month of a season, or 0. */
    static int season(String folded) {
        return SEASONS.getOrDefault(folded, 0);
    }

    /** Whether the name is a word of other meaning too, so that it counts only beside a number. */
    static boolean doubtful(String folded) {
        return DOUBTFUL.contains(folded);
    }
}
