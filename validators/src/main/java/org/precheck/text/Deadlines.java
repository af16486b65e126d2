package org.precheck.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds deadlines in English, Spanish, Portuguese and French: {@code by 2030}, {@code no later than June 30}, {@code d'ici
 * 2030}, {@code para 2030}, {@code até 2030}, {@code within three years}, {@code 1,000 days}. A span counts from the
 * nearest full date before it in the same sentence or paragraph, if there is one.
 */
public final class Deadlines {
    private static final int REACH = 7;
    private static final int START_REACH = 80;
    private static final Phrases FIRM = Phrases.of(
            "by",
            "before",
            "until",
            "till",
            "no later than",
            "not later than",
            "prior to",
            "by the end of",
            "deadline",
            "due",
            "target date",
            "end of",
            "antes de",
            "antes del",
            "hasta",
            "para",
            "a mas tardar",
            "al cierre de",
            "a finales de",
            "fin de",
            "ate",
            "prazo",
            "plazo",
            "avant",
            "d ici",
            "au plus tard",
            "jusqu en",
            "jusqu au",
            "horizon",
            "echeance",
            "ici la fin de",
            "a horizonte",
            "horizonte",
            "target for",
            "targets for",
            "goal for",
            "goals for",
            "hacia",
            "al termino de",
            "antes de que termine",
            "ao final de",
            "ao fim de",
            "a la fin de",
            "vers",
            "target goals by",
            "al");
    private static final Phrases WITHIN = Phrases.of(
            "within",
            "in",
            "over the next",
            "in the next",
            "during the next",
            "over",
            "in no more than",
            "en",
            "em",
            "en un plazo de",
            "en los proximos",
            "nos proximos",
            "em ate",
            "no prazo de",
            "dans les",
            "d ici",
            "en moins de",
            "sur",
            "au cours des",
            "inside of",
            "clock at",
            "durante los proximos",
            "au bout de",
            "dans un delai de");
    private static final Map<String, Integer> UNITS = units();
    private static final Set<String> FILLERS = Set.copyOf(List.of(
            "the",
            "end",
            "of",
            "close",
            "calendar",
            "fiscal",
            "year",
            "years",
            "el",
            "la",
            "los",
            "ano",
            "anos",
            "fin",
            "final",
            "finales",
            "de",
            "del",
            "o",
            "do",
            "fim",
            "da",
            "les",
            "le",
            "l",
            "annee",
            "exercice",
            "dia",
            "31",
            "30",
            "june",
            "fy",
            "at",
            "last",
            "night",
            "proximos",
            "next",
            "prochaines",
            "prochains",
            "prochain",
            "proximo",
            "period",
            "a",
            "un",
            "term",
            "summer",
            "spring",
            "mas",
            "tardar",
            "cierre",
            "horizon",
            "en",
            "em",
            "in"));

    private static final Set<String> BETWEEN = Set.of("between", "entre");
    private static final Set<String> AND = Set.of("and", "y", "e", "et");

    private final Words words;
    private final List<DatePlace> dates;
    private final List<Amount> amounts;
    private final List<Deadline> found = new ArrayList<>();

    private Deadlines(Words words, List<DatePlace> dates, List<Amount> amounts) {
        this.words = words;
        this.dates = dates;
        this.amounts = amounts;
    }

    /** All deadlines of a text, in its order, from its dates and quantities. */
    public static List<Deadline> of(Words words, List<DatePlace> dates, List<Amount> amounts) {
        Deadlines deadlines = new Deadlines(words, dates, amounts);
        deadlines.dated();
        deadlines.spans();
        deadlines.found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return List.copyOf(deadlines.found);
    }

    private void dated() {
        Map<Integer, Integer> firmAt = new HashMap<>();
        for (Phrases.Hit hit : FIRM.hits(words)) firmAt.merge(hit.last(), hit.first(), Math::min);
        int free = 0;
        DatePlace earlier = null;
        for (DatePlace date : dates) {
            int from = date.from();
            int at = from - 1;
            int start = -1;
            while (at >= free && from - at <= REACH) {
                Integer begins = firmAt.get(at);
                if (begins != null) {
                    start = begins;
                    break;
                }
                if (!FILLERS.contains(words.folded(at))) break;
                at--;
            }
            if (start < 0 && from > free && date.precision() != DatePlace.Precision.YEAR) {
                String before = words.folded(from - 1);
                if (before.equals("a") || before.equals("au")) start = from - 1;
            }
            if (start < 0 && earlier != null && between(earlier, from)) start = from - 1;
            earlier = date;
            boolean firm = start >= 0;
            found.add(new Deadline(date.last(), firm, null, firm ? start : from, date.to()));
            free = date.to() + 1;
        }
    }

    /** Whether a date is the end of a span that the earlier one begins: {@code between 2025 and 2029}. */
    private boolean between(DatePlace earlier, int from) {
        boolean joined = from - 1 == earlier.to() + 1 && AND.contains(words.folded(from - 1));
        return joined && earlier.from() > 0 && BETWEEN.contains(words.folded(earlier.from() - 1));
    }

    /** Spans such as {@code within three years} or {@code in 1,000 days}. */
    private void spans() {
        Set<Integer> within = new HashSet<>();
        for (Phrases.Hit hit : WITHIN.hits(words)) within.add(hit.last());
        int date = 0;
        for (Amount amount : amounts) {
            int unitAt = amount.last() + 1;
            if (amount.kind() != Amount.Kind.COUNT || unitAt >= words.size()) continue;
            if (words.start(unitAt) - words.end(amount.last()) > 2) continue;
            Integer days = UNITS.get(words.folded(unitAt));
            if (days == null || amount.value() < 1 || amount.value() * days < 80 || amount.value() * days > 15_000)
                continue;
            int at = amount.first() - 1;
            while (at >= 0 && amount.first() - at <= 4 && !within.contains(at) && FILLERS.contains(words.folded(at)))
                at--;
            if (at < 0 || amount.first() - at > 4 || !within.contains(at)) continue;
            while (date + 1 < dates.size() && dates.get(date + 1).to() < amount.first()) date++;
            found.add(new Deadline(due(date, amount, days), true, (int) Math.round(amount.value() * days), at, unitAt));
        }
    }

    private @Nullable LocalDate due(int date, Amount amount, int days) {
        for (int at = Math.min(date, dates.size() - 1); at >= 0 && at > date - 4; at--) {
            DatePlace start = dates.get(at);
            if (start.to() >= amount.first()) continue;
            if (amount.first() - start.to() > START_REACH) return null;
            if (start.certain()) return start.first().plusDays(Math.round(amount.value() * days));
        }
        return null;
    }

    private static Map<String, Integer> units() {
        Map<String, Integer> units = new HashMap<>();
        for (String word : "day days dias jours".split(" ", -1)) units.put(word, 1);
        for (String word : "week weeks semanas semaines".split(" ", -1)) units.put(word, 7);
        for (String word : "month months meses mois".split(" ", -1)) units.put(word, 30);
        for (String word : "year years anos ans annees".split(" ", -1)) units.put(word, 365);
        return Map.copyOf(units);
    }
}
