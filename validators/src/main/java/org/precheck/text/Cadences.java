package org.precheck.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds how often something happens, in English, Spanish, Portuguese and French: {@code every other Wednesday}, {@code
 * mensualmente}, {@code a cada trimestre}, {@code quatre fois par année}.
 */
public final class Cadences {
    private static final Set<String> WEEKDAYS = Set.copyOf(List.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "lunes",
            "martes",
            "miercoles",
            "jueves",
            "viernes",
            "segunda",
            "terca",
            "quarta",
            "quinta",
            "sexta",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "mondays",
            "tuesdays",
            "wednesdays",
            "thursdays",
            "fridays",
            "lundis",
            "mardis",
            "mercredis",
            "jeudis",
            "vendredis"));
    private static final Set<String> ORDINAL = Set.copyOf(List.of(
            "first",
            "third",
            "fourth",
            "last",
            "1st",
            "3rd",
            "4th",
            "primer",
            "tercer",
            "cuarto",
            "ultimo",
            "primeira",
            "terceira",
            "ultima",
            "premier",
            "troisieme",
            "dernier",
            "ultimo",
            "segundo",
            "deuxieme",
            "quarto"));
    private static final Map<Cadence, Phrases> SAID = said();
    private static final Phrases EVERY = Phrases.of(
            "every", "each", "cada", "toda", "todas as", "todos los", "chaque", "tous les", "toutes les", "aux");

    private Cadences() {}

    /** All cadences of a text, in its order. */
    public static List<CadencePlace> of(Words words) {
        List<CadencePlace> found = new ArrayList<>();
        for (Map.Entry<Cadence, Phrases> entry : SAID.entrySet()) {
            for (Phrases.Hit hit : entry.getValue().hits(words)) {
                found.add(new CadencePlace(entry.getKey(), hit.first(), hit.last()));
            }
        }
        for (Phrases.Hit hit : EVERY.hits(words)) weekday(words, hit, found);
        found.sort(
                (a, b) -> a.from() != b.from() ? Integer.compare(a.from(), b.from()) : Integer.compare(b.to(), a.to()));
        return List.copyOf(found);
    }

    /** {@code every Tuesday}, {@code every other Wednesday}, {@code every third Thursday}, {@code every six weeks}. */
    private static void weekday(Words words, Phrases.Hit hit, List<CadencePlace> found) {
        int next = hit.last() + 1;
        if (next >= words.size()) return;
        String first = words.folded(next);
        String second = next + 1 < words.size() ? words.folded(next + 1) : "";
        if (WEEKDAYS.contains(first)) {
            found.add(new CadencePlace(Cadence.WEEKLY, hit.first(), next));
        } else if (WEEKDAYS.contains(second)) {
            boolean other =
                    first.equals("other") || first.equals("second") || first.equals("dos") || first.equals("deux");
            if (other) found.add(new CadencePlace(Cadence.BIWEEKLY, hit.first(), next + 1));
            else if (ORDINAL.contains(first)) found.add(new CadencePlace(Cadence.MONTHLY, hit.first(), next + 1));
        } else {
            count(words, hit, next, second, found);
        }
    }

    private static void count(Words words, Phrases.Hit hit, int next, String unit, List<CadencePlace> found) {
        int value = Numerals.small(words.folded(next));
        if (value < 0 && Character.isDigit(words.folded(next).charAt(0))) {
            double number = Numerals.value(words.folded(next));
            value = number < 100 ? (int) number : -1;
        }
        if (value < 1) return;
        int days = switch (unit) {
            case "weeks", "semanas", "semaines" -> value * 7;
            case "months", "meses", "mois" -> value * 30;
            case "days", "dias", "jours" -> value;
            default -> 0;
        };
        if (days == 0) return;
        Cadence cadence;
        if (days <= 7) cadence = Cadence.WEEKLY;
        else if (days <= 15) cadence = Cadence.BIWEEKLY;
        else if (days <= 49) cadence = Cadence.MONTHLY;
        else if (days <= 70) cadence = Cadence.BIMONTHLY;
        else if (days <= 120) cadence = Cadence.QUARTERLY;
        else if (days <= 190) cadence = Cadence.SEMIANNUAL;
        else cadence = Cadence.ANNUAL;
        found.add(new CadencePlace(cadence, hit.first(), next + 1));
    }

    private static Map<Cadence, Phrases> said() {
        Map<Cadence, Phrases> said = new EnumMap<>(Cadence.class);
        said.put(
                Cadence.WEEKLY,
                Phrases.of(
                        "weekly",
                        "every week",
                        "each week",
                        "once a week",
                        "semanal",
                        "semanalmente",
                        "semanales",
                        "cada semana",
                        "todas las semanas",
                        "toda semana",
                        "todas as semanas",
                        "hebdomadaire",
                        "hebdomadaires",
                        "chaque semaine",
                        "toutes les semaines"));
        said.put(
                Cadence.BIWEEKLY,
                Phrases.of(
                        "biweekly",
                        "bi weekly",
                        "fortnightly",
                        "every other week",
                        "every two weeks",
                        "every second week",
                        "twice a month",
                        "quincenal",
                        "quincenales",
                        "quincenalmente",
                        "cada quincena",
                        "cada dos semanas",
                        "quinzenal",
                        "quinzenais",
                        "quinzenalmente",
                        "a cada quinzena",
                        "a cada duas semanas",
                        "aux deux semaines",
                        "toutes les deux semaines",
                        "bimensuel*",
                        "dos veces al mes"));
        said.put(
                Cadence.MONTHLY,
                Phrases.of(
                        "monthly",
                        "every month",
                        "each month",
                        "once a month",
                        "a month",
                        "about monthly",
                        "mensual",
                        "mensuales",
                        "mensualmente",
                        "cada mes",
                        "una vez al mes",
                        "todos los meses",
                        "mensal",
                        "mensais",
                        "mensalmente",
                        "todo mes",
                        "a cada mes",
                        "todos os meses",
                        "mensuel",
                        "mensuelle",
                        "mensuels",
                        "mensuelles",
                        "mensuellement",
                        "chaque mois",
                        "tous les mois",
                        "une fois par mois",
                        "par mois"));
        said.put(
                Cadence.BIMONTHLY,
                Phrases.of(
                        "bimonthly",
                        "every other month",
                        "every two months",
                        "bimestral",
                        "bimestrales",
                        "bimestrais",
                        "cada dos meses",
                        "a cada dois meses",
                        "bimestriel*",
                        "tous les deux mois",
                        "aux deux mois",
                        "six times a year",
                        "seis veces al ano"));
        said.put(
                Cadence.QUARTERLY,
                Phrases.of(
                        "quarterly",
                        "every quarter",
                        "each quarter",
                        "once a quarter",
                        "a quarter",
                        "four times a year",
                        "four times per year",
                        "every three months",
                        "trimestral",
                        "trimestrales",
                        "trimestralmente",
                        "trimestrais",
                        "cada trimestre",
                        "a cada trimestre",
                        "cada tres meses",
                        "cuatro veces al ano",
                        "quatro vezes por ano",
                        "trimestriel*",
                        "chaque trimestre",
                        "tous les trimestres",
                        "tous les trois mois",
                        "aux trois mois",
                        "quatre fois par an",
                        "quatre fois par annee",
                        "quatre fois l an"));
        said.put(
                Cadence.SEMIANNUAL,
                Phrases.of(
                        "twice a year",
                        "twice yearly",
                        "twice per year",
                        "semiannual",
                        "semi annual",
                        "semiannually",
                        "semi annually",
                        "half yearly",
                        "every six months",
                        "two times a year",
                        "semestral",
                        "semestrales",
                        "semestralmente",
                        "semestrais",
                        "cada semestre",
                        "a cada semestre",
                        "cada seis meses",
                        "a cada seis meses",
                        "dos veces al ano",
                        "duas vezes por ano",
                        "semestriel*",
                        "deux fois par an",
                        "deux fois par annee",
                        "deux fois l an",
                        "chaque semestre",
                        "tous les six mois"));
        said.put(
                Cadence.ANNUAL,
                Phrases.of(
                        "annually",
                        "once a year",
                        "every year",
                        "each year",
                        "yearly",
                        "anualmente",
                        "una vez al ano",
                        "cada ano",
                        "todos los anos",
                        "uma vez por ano",
                        "todos os anos",
                        "annuellement",
                        "une fois par an",
                        "une fois par annee",
                        "chaque annee",
                        "tous les ans"));
        return said;
    }
}
