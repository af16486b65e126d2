package org.precheck.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds how often something happens, in English, Spanish, Portuguese and French: {@code every other Wednesday}, {@code
 * mensualmente}, {@code a cada trimestre}, {@code ten sessions a year}, {@code on the third Thursday}. The words stand in
 * {@code cadence.terms}.
 */
public final class Cadences {
    private static final int MOST_A_YEAR = 60;
    private static final Terms LISTS = Terms.named(Cadences.class, "cadence");
    private static final Map<Cadence, Phrases> SAID = said();
    private static final Phrases EVERY = Phrases.of(LISTS.list("every"));
    private static final Phrases EACH_WEEKDAY = Phrases.of(LISTS.list("each-weekday"));
    private static final Phrases OCCASIONS = Phrases.of(LISTS.list("occasions"));
    private static final Phrases WEEKDAY = Phrases.of(LISTS.list("weekdays"));
    private static final Set<String> WEEKDAYS = set("weekdays");
    private static final Set<String> ORDINALS = set("ordinals");
    private static final Set<String> SECOND = set("second");
    private static final Set<String> THE = set("the");
    private static final Set<String> OF = set("of");
    private static final Set<String> PER = set("per");
    private static final Set<String> YEARS = set("years");

    private final Words words;
    private final List<CadencePlace> found = new ArrayList<>();

    private Cadences(Words words) {
        this.words = words;
    }

    /** All cadences of a text, in its order. */
    public static List<CadencePlace> of(Words words) {
        Cadences cadences = new Cadences(words);
        for (Map.Entry<Cadence, Phrases> entry : SAID.entrySet()) {
            for (Phrases.Hit hit : entry.getValue().hits(words)) cadences.add(entry.getKey(), hit.first(), hit.last());
        }
        for (Phrases.Hit hit : EACH_WEEKDAY.hits(words)) cadences.add(Cadence.WEEKLY, hit.first(), hit.last());
        for (Phrases.Hit hit : EVERY.hits(words)) cadences.every(hit);
        for (Phrases.Hit hit : WEEKDAY.hits(words)) cadences.ofMonth(hit.first());
        for (Phrases.Hit hit : OCCASIONS.hits(words)) cadences.aYear(hit.first());
        cadences.found.sort(
                (a, b) -> a.from() != b.from() ? Integer.compare(a.from(), b.from()) : Integer.compare(b.to(), a.to()));
        return List.copyOf(cadences.found);
    }

    private void add(Cadence cadence, int from, int to) {
        found.add(new CadencePlace(cadence, from, to));
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.folded(at) : "";
    }

    /** {@code every Tuesday}, {@code every other Wednesday}, {@code every third Thursday}, {@code every six weeks}. */
    private void every(Phrases.Hit hit) {
        int next = hit.last() + 1;
        String first = word(next);
        String second = word(next + 1);
        if (WEEKDAYS.contains(first)) {
            add(Cadence.WEEKLY, hit.first(), next);
        } else if (WEEKDAYS.contains(second)) {
            if (SECOND.contains(first)) add(Cadence.BIWEEKLY, hit.first(), next + 1);
            else if (ORDINALS.contains(first)) add(Cadence.MONTHLY, hit.first(), next + 1);
        } else {
            span(hit, next, second);
        }
    }

    private void span(Phrases.Hit hit, int next, String unit) {
        int value = number(next);
        int days = switch (unit) {
            case "weeks", "semanas", "semaines" -> value * 7;
            case "months", "meses", "mois" -> value * 30;
            case "days", "dias", "jours" -> value;
            default -> 0;
        };
        if (days <= 0) return;
        Cadence cadence;
        if (days <= 7) cadence = Cadence.WEEKLY;
        else if (days <= 15) cadence = Cadence.BIWEEKLY;
        else if (days <= 49) cadence = Cadence.MONTHLY;
        else if (days <= 70) cadence = Cadence.BIMONTHLY;
        else if (days <= 120) cadence = Cadence.QUARTERLY;
        else if (days <= 190) cadence = Cadence.SEMIANNUAL;
        else cadence = Cadence.ANNUAL;
        add(cadence, hit.first(), next + 1);
    }

    /** {@code on the third Thursday}; of one month alone it is a day. */
    private void ofMonth(int weekday) {
        boolean ordinal =
                ORDINALS.contains(word(weekday - 1)) || word(weekday - 1).equals("second");
        if (!ordinal || !THE.contains(word(weekday - 2))) return;
        boolean oneMonth = OF.contains(word(weekday + 1)) && Months.month(word(weekday + 2)) > 0;
        if (!oneMonth) add(Cadence.MONTHLY, weekday - 2, weekday);
    }

    /** {@code ten sessions a year}. */
    private void aYear(int occasion) {
        int times = number(occasion - 1);
        boolean span = PER.contains(word(occasion + 1)) && YEARS.contains(word(occasion + 2));
        if (!span || times < 1 || times > MOST_A_YEAR) return;
        Cadence cadence;
        if (times >= 40) cadence = Cadence.WEEKLY;
        else if (times >= 20) cadence = Cadence.BIWEEKLY;
        else if (times >= 9) cadence = Cadence.MONTHLY;
        else if (times >= 6) cadence = Cadence.BIMONTHLY;
        else if (times >= 4) cadence = Cadence.QUARTERLY;
        else if (times >= 2) cadence = Cadence.SEMIANNUAL;
        else cadence = Cadence.ANNUAL;
        add(cadence, occasion - 1, occasion + 2);
    }

    /** The small number that a word is, or -1. */
    private int number(int at) {
        String word = word(at);
        if (word.isEmpty()) return -1;
        if (!Character.isDigit(word.charAt(0))) return Numerals.small(word);
        double number = Numerals.value(word);
        return number < 100 ? (int) number : -1;
    }

    private static Map<Cadence, Phrases> said() {
        Map<Cadence, Phrases> said = new EnumMap<>(Cadence.class);
        for (Cadence cadence : Cadence.values()) {
            said.put(cadence, Phrases.of(LISTS.list(cadence.name().toLowerCase(Locale.ROOT))));
        }
        return said;
    }

    private static Set<String> set(String list) {
        return Set.copyOf(LISTS.list(list));
    }
}
