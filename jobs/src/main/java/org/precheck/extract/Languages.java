package org.precheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Passage;

/**
 * Tells languages by the small words that no sentence does without. Libraries with statistics of letters know more
 * languages, but take longer to load than a page takes to check; reports and word lists need only a few.
 */
final class Languages {
    private static final Map<String, String> SMALL_WORDS = Map.of(
            "en",
                    "the of and to in is that for with as on by are be this from at or an shall which not have has it was will"
                            + " their its any all who been were may must these other into more about than also within such our"
                            + " your we you can they how what when where if",
            "es",
                    "el la los las de del y en que un una por para con se su sus es al lo como más o no este esta son fue ha"
                            + " sobre entre también será serán todos todas cada desde hasta sin muy pero ser está están nuestra"
                            + " ciudad datos según cual",
            "pt",
                    "o a os as de do da dos das e em no na nos nas que um uma por para com se seu sua seus suas é ao aos à"
                            + " como mais ou não este esta são foi pelo pela pelos pelas sobre entre também será serão todos"
                            + " cada desde até sem muito mas ser está estão cidade dados",
            "fr",
                    "le la les de des du et en que qui un une pour par avec se sa son ses est au aux dans ce cette ces sur plus"
                            + " ou ne pas sont été être a ont entre aussi sera seront tous toutes chaque depuis sans très mais"
                            + " nous vous leur leurs ville données il elle",
            "de",
                    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er"
                            + " hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder"
                            + " aber vor zur bis mehr durch",
            "it",
                    "il lo la i gli le di del della dei delle e in che un una per con si su è al alla come più o non questo"
                            + " questa sono fu nel nella dal dalla anche sarà ogni tra fra da ha hanno essere città dati");
    private static final Map<String, List<String>> LANGUAGES = new HashMap<>();
    private static final int MOST_WORDS = 4000;
    private static final int FEWEST_WORDS = 10;
    private static final double SHARE = 0.12;
    private static final double LEAD = 1.25;
    private static final double SECOND = 0.1;

    static {
        SMALL_WORDS.forEach((language, words) -> {
            for (String word : words.split(" ", -1)) {
                // single letters are marks in tables rather than words
                if (word.length() < 2) continue;
                LANGUAGES.merge(word, List.of(language), (a, b) -> {
                    List<String> both = new java.util.ArrayList<>(a);
                    both.addAll(b);
                    return List.copyOf(both);
                });
            }
        });
    }

    private Languages() {}

    /** The code of a BCP 47 tag such as {@code en-US}, or null where it names none. */
    static @Nullable String code(String tag) {
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 ? language : null;
    }

    /** ISO 639-1 of a text, or null where it cannot be told. */
    static @Nullable String of(String text) {
        Map<String, Double> scores = new TreeMap<>();
        int words = 0;
        int from = -1;
        for (int i = 0; i <= text.length() && words < MOST_WORDS; i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) from = i;
            if (letter || from < 0) continue;
            List<String> languages = LANGUAGES.getOrDefault(
                    i - from > 8 ? "" : text.substring(from, i).toLowerCase(Locale.ROOT), List.of());
            for (String language : languages) scores.merge(language, 1.0 / languages.size(), Double::sum);
            words++;
            from = -1;
        }
        return words < FEWEST_WORDS ? null : best(scores, words);
    }

    private static @Nullable String best(Map<String, Double> scores, int words) {
        String best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> score : scores.entrySet()) {
            if (score.getValue() > first) {
                second = first;
                first = score.getValue();
                best = score.getKey();
            } else {
                second = Math.max(second, score.getValue());
            }
        }
        return first >= SHARE * words && first >= LEAD * second ? best : null;
    }

    /** Languages of the passages that hold at least a tenth of the text whose language can be told, most text first. */
    static List<String> ofPassages(String text, List<Passage> passages) {
        Map<String, Integer> characters = new TreeMap<>();
        int told = 0;
        int read = 0;
        for (Passage passage : passages) {
            if (passage.kind() == org.precheck.model.PassageKind.FURNITURE || read > 200_000) continue;
            String language = of(text.substring(passage.start(), passage.end()));
            read += passage.end() - passage.start();
            if (language == null) continue;
            characters.merge(language, passage.end() - passage.start(), Integer::sum);
            told += passage.end() - passage.start();
        }
        int all = told;
        return characters.entrySet().stream()
                .filter(e -> e.getValue() >= SECOND * all)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
