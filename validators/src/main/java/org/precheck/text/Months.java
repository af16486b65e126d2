package org.precheck.text;

import java.util.HashMap;
import java.util.Map;

/** Names of months, seasons and weekdays in English, Spanish, Portuguese and French, folded. */
final class Months {
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, Integer> SEASONS = seasons();

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
        return folded.equals("may")
                || folded.equals("mar")
                || folded.equals("march")
                || folded.equals("set")
                || folded.equals("out")
                || folded.equals("dec")
                || folded.equals("avr");
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "january jan enero ene janeiro janvier janv",
            "february feb febrero fevereiro fev fevrier fevr",
            "march mar marzo marco mars",
            "april apr abril abr avril avr",
            "may mayo maio mai",
            "june jun junio junho juin",
            "july jul julio julho juillet juil",
            "august aug agosto ago aout",
            "september sept sep septiembre setiembre setembro set septembre",
            "october oct octubre outubro out octobre",
            "november nov noviembre novembro novembre",
            "december dec diciembre dic dezembro dez decembre"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int month = 0; month < 12; month++) {
            for (String name : names[month].split(" ", -1)) months.put(name, month + 1);
        }
        return Map.copyOf(months);
    }

    private static Map<String, Integer> seasons() {
        return Map.ofEntries(
                Map.entry("spring", 6),
                Map.entry("summer", 9),
                Map.entry("fall", 12),
                Map.entry("autumn", 12),
                Map.entry("winter", 3),
                Map.entry("primavera", 6),
                Map.entry("verano", 9),
                Map.entry("otono", 12),
                Map.entry("invierno", 3),
                Map.entry("verao", 3),
                Map.entry("outono", 6),
                Map.entry("inverno", 9),
                Map.entry("printemps", 6),
                Map.entry("ete", 9),
                Map.entry("automne", 12),
                Map.entry("hiver", 3));
    }
}
