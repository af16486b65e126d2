package org.precheck.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds named governments ({@code City of Denton}, {@code Suffolk County}, {@code Prefeitura de Recife}) and their bodies. */
public final class Jurisdictions {
    private static final Map<String, Level> BEFORE = new LinkedHashMap<>();
    private static final Map<String, Level> AFTER = new LinkedHashMap<>();
    private static final Map<String, Level> BODIES = new LinkedHashMap<>();

    static {
        level(
                BEFORE,
                Level.CITY,
                "city of",
                "town of",
                "village of",
                "borough of",
                "township of",
                "municipality of",
                "city and county of",
                "city council of",
                "metropolitan government of",
                "unified government of");
        level(
                BEFORE,
                Level.CITY,
                "ciudad de",
                "municipio de",
                "municipalidad de",
                "ayuntamiento de",
                "alcaldia de",
                "alcaldia mayor de",
                "alcaldia municipal de",
                "intendencia de",
                "concejo municipal de",
                "concejo de",
                "concejo deliberante de",
                "municipalidad provincial de",
                "municipalidad distrital de",
                "gobierno municipal de",
                "gobierno autonomo municipal de",
                "gad municipal de",
                "partido de",
                "intendencia municipal de",
                "intendente municipal de",
                "alcalde de",
                "intendente de",
                "gobierno de la ciudad de",
                "h ayuntamiento de",
                "honorable ayuntamiento de",
                "cabildo de",
                "alcaldesa de",
                "municipio libre de",
                "distrito de");
        level(
                BEFORE,
                Level.CITY,
                "prefeitura de",
                "prefeitura municipal de",
                "prefeitura do municipio de",
                "municipio de",
                "camara municipal de",
                "cidade de",
                "prefeito de",
                "prefeita de",
                "prefeitura da cidade de",
                "prefeito municipal de",
                "prefeita municipal de",
                "prefeito do municipio de",
                "prefeita do municipio de");
        level(
                BEFORE,
                Level.CITY,
                "ville de",
                "ville d",
                "commune de",
                "commune d",
                "mairie de",
                "mairie d",
                "municipalite de",
                "municipalite d",
                "conseil municipal de",
                "maire de",
                "conseil de la ville de");
        level(
                BEFORE,
                Level.COUNTY,
                "county of",
                "condado de",
                "departement de",
                "departement du",
                "departement des",
                "departement de la",
                "communaute de communes de",
                "communaute de communes du",
                "mrc de",
                "mrc des",
                "mrc du",
                "municipalite regionale de comte de",
                "municipalite regionale de comte des",
                "municipalite regionale de comte du",
                "mancomunidad de",
                "consorcio intermunicipal",
                "parish of",
                "communaute d agglomeration de",
                "communaute d agglomeration du",
                "conseil departemental de",
                "conseil departemental du",
                "conseil departemental des");
        level(
                BEFORE,
                Level.STATE,
                "state of",
                "commonwealth of",
                "province of",
                "gobierno del estado de",
                "gobierno de la provincia de",
                "gobernacion de",
                "gobierno regional de",
                "gobierno provincial de",
                "gobernacion del",
                "governo do estado de",
                "governo do estado do",
                "governo do estado da",
                "governador do estado de",
                "governador do estado do",
                "governador do estado da",
                "gobernador del estado de",
                "gobernador de la provincia de",
                "estado de",
                "estado do",
                "estado da",
                "estado libre y soberano de",
                "provincia de",
                "provincia del",
                "conseil regional de",
                "region of",
                "gouvernement du",
                "prefecture de",
                "prefecture du");
        level(
                BEFORE,
                Level.AGENCY,
                "university of",
                "port of",
                "housing authority of",
                "universidad de",
                "universidad nacional de",
                "universidade de",
                "universidade federal de",
                "universite de",
                "archdiocese of",
                "diocese of",
                "federal reserve bank of");
        level(
                AFTER,
                Level.COUNTY,
                "county",
                "parish",
                "counties",
                "metropolitan council",
                "county board",
                "regional council",
                "council of governments");
        level(AFTER, Level.STATE, "state");
        level(
                AFTER,
                Level.AGENCY,
                "university",
                "transit authority",
                "school district",
                "housing authority",
                "public schools",
                "community college",
                "unified school",
                "independent school",
                "water district",
                "port authority",
                "transit",
                "chamber of commerce",
                "metropolitan transit",
                "regional transit",
                "transportation authority",
                "redevelopment agency",
                "development authority",
                "water authority",
                "utility district",
                "library district",
                "park district",
                "fire district",
                "sanitation district",
                "joint powers authority");
        level(
                AFTER,
                Level.CITY,
                "city council",
                "common council",
                "municipal code",
                "metro council",
                "metro government",
                "town council");
        level(
                BODIES,
                Level.CITY,
                "city council",
                "mayor",
                "town council",
                "city manager",
                "common council",
                "city commission",
                "metro council",
                "board of aldermen",
                "town manager",
                "city administrator",
                "village board",
                "city clerk",
                "town board",
                "concejo municipal",
                "concejo deliberante",
                "alcalde",
                "alcaldesa",
                "intendente municipal",
                "cabildo",
                "ayuntamiento",
                "prefeito",
                "prefeita",
                "camara municipal",
                "camara de vereadores",
                "conseil municipal",
                "maire",
                "mairesse",
                "presidente municipal",
                "city attorney",
                "council of the city",
                "members of council",
                "board of mayor");
        level(
                BODIES,
                Level.COUNTY,
                "board of supervisors",
                "county commissioners",
                "county commission",
                "county executive",
                "county board",
                "county council",
                "county legislature",
                "county manager",
                "county administrator",
                "fiscal court",
                "commissioners court",
                "conseil departemental",
                "conseil communautaire",
                "conseil de la mrc",
                "conseil des maires",
                "municipalite regionale de comte",
                "prefete",
                "diputacion provincial",
                "police jury",
                "county attorney",
                "board of county");
        level(
                BODIES,
                Level.AGENCY,
                "board of directors",
                "board of education",
                "school board",
                "board of regents",
                "joint powers board",
                "consejo directivo",
                "conselho diretor",
                "comite syndical",
                "conseil d administration");
        level(
                BODIES,
                Level.STATE,
                "governor",
                "general assembly",
                "state legislature",
                "general court",
                "house of representatives",
                "senate",
                "legislative assembly",
                "gobernador",
                "gobernadora",
                "governador",
                "governadora",
                "assembleia legislativa",
                "congreso del estado",
                "conseil regional",
                "camara de diputados",
                "legislature of the state",
                "chief information officer of the commonwealth");
        level(
                BODIES,
                Level.NATION,
                "president of the united states",
                "presidente de la republica",
                "presidente da republica",
                "congreso de la republica",
                "congresso nacional",
                "premier ministre",
                "presidente de la nacion",
                "congress assembled");
    }

    private static final Phrases BEFORE_TERMS = Phrases.of(BEFORE.keySet());
    private static final Phrases AFTER_TERMS = Phrases.of(AFTER.keySet());
    private static final Phrases BODY_TERMS = Phrases.of(BODIES.keySet());
    private static final List<Level> BEFORE_LEVELS = List.copyOf(BEFORE.values());
    private static final List<Level> AFTER_LEVELS = List.copyOf(AFTER.values());
    private static final List<Level> BODY_LEVELS = List.copyOf(BODIES.values());
    private static final Set<String> JOINING = Set.of(
            "de", "la", "las", "los", "del", "do", "da", "dos", "das", "du", "des", "le", "les", "d", "l", "of", "y",
            "el", "san", "sur");
    private static final Set<String> STOPS = Set.of(
            "for",
            "and",
            "to",
            "in",
            "by",
            "that",
            "hereby",
            "council",
            "is",
            "a",
            "an",
            "the",
            "at",
            "on",
            "or",
            "as",
            "with",
            "open",
            "data",
            "policy",
            "has",
            "shall",
            "will",
            "mayor",
            "no",
            "department",
            "office",
            "e",
            "y",
            "et",
            "en",
            "em",
            "para",
            "por",
            "que",
            "county",
            "city",
            "code",
            "resolution",
            "ordinance",
            "adopts",
            "from",
            "are",
            "was",
            "be",
            "do",
            "does",
            "wants",
            "whereas",
            "estado",
            "provincia",
            "municipal",
            "manager",
            "section",
            "government",
            "administrative",
            "executive",
            "order",
            "its",
            "this");
    private static final int NAME_WORDS = 5;

    private Jurisdictions() {}

    private static void level(Map<String, Level> table, Level level, String... terms) {
        for (String term : terms) table.put(term, level);
    }

    /**
     * A named government.
     *
     * @param level where it stands
     * @param name its folded name, words parted by one space
     * @param firstWord first word of the mention, its kind included
     * @param lastWord last word, inclusive
     */
    public record Mention(Level level, String name, int firstWord, int lastWord) {}

    /** The governments named, in the order of the text. */
    public static List<Mention> named(Words words, String text) {
        List<Mention> found = new ArrayList<>();
        for (Phrases.Hit hit : BEFORE_TERMS.hits(words)) {
            Mention mention = after(BEFORE_LEVELS.get(hit.term()), hit, words, text);
            if (mention != null) found.add(mention);
        }
        for (Phrases.Hit hit : AFTER_TERMS.hits(words)) {
            Mention mention = before(AFTER_LEVELS.get(hit.term()), hit, words, text);
            if (mention != null) found.add(mention);
        }
        found.sort((a, b) -> Integer.compare(a.firstWord(), b.firstWord()));
        return found;
    }

    /** Bodies and offices of governments, with their level, in the order of the text. */
    public static List<Mention> bodies(Words words) {
        return BODY_TERMS.hits(words).stream()
                .map(hit -> new Mention(
                        BODY_LEVELS.get(hit.term()), BODY_TERMS.terms().get(hit.term()), hit.first(), hit.last()))
                .toList();
    }

    private static @Nullable Mention after(Level level, Phrases.Hit hit, Words words, String text) {
        int first = hit.last() + 1;
        int last = first - 1;
        for (int w = first; w < words.size() && w < first + NAME_WORDS && joined(words, text, w); w++) {
            String folded = words.folded(w);
            boolean joining = JOINING.contains(folded) && !words.capital(w);
            if (!joining && (STOPS.contains(folded) || !words.capital(w))) break;
            if (!joining) last = w;
        }
        return last < first ? null : new Mention(level, name(words, first, last), hit.first(), last);
    }

    private static @Nullable Mention before(Level level, Phrases.Hit hit, Words words, String text) {
        if (!words.capital(hit.first())) return null;
        int last = hit.first() - 1;
        int first = hit.first();
        for (int w = last; w >= 0 && last - w < 3 && joined(words, text, w + 1); w--) {
            if (!words.capital(w) || STOPS.contains(words.folded(w)) || JOINING.contains(words.folded(w))) break;
            if (!Character.isLetter(words.written(w).charAt(0))) break;
            first = w;
        }
        return first > last ? null : new Mention(level, name(words, first, last), first, hit.last());
    }

    /** Whether only blanks, hyphens, points or apostrophes stand between a word and the one before it. */
    private static boolean joined(Words words, String text, int word) {
        if (word == 0) return false;
        int from = words.end(word - 1);
        int to = words.start(word);
        if (to - from > 3) return false;
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') lines++;
            if (!Character.isWhitespace(c) && c != '-' && c != '.' && c != '\'' && c != '\u2019') return false;
            if (lines > 1) return false;
        }
        return true;
    }

    private static String name(Words words, int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int w = first; w <= last; w++) {
            if (w > first) name.append(' ');
            name.append(words.folded(w));
        }
        return name.toString();
    }
}
