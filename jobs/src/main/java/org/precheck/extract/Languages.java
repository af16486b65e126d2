package org.precheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/**
 * Tells languages by the small words that no sentence does without: English, Spanish, Portuguese, French, German, Italian.
 * Where they do not tell, it says so rather than guess. Measured against libraries with statistics of letters, restricted to
 * the same six languages, on 2,855 paragraphs and list items of at least five words (663,000 characters) of Mozilla's
 * Readability pages, the page's own language taken for true:
 *
 * <pre>
 *                    right  wrong  none   first answer   all    heap    jar
 * small words        2,328     0    524          31 ms  0.3 s   17 MiB  none
 * lingua 1.2.2       2,670     4    178       1,120 ms  5.2 s  169 MiB  80 MB
 *   low accuracy     2,604     6    242          15 ms  0.6 s  169 MiB  80 MB
 * optimaize 0.6      2,772    17     63         268 ms  0.5 s   (beside lingua's)  2 MB
 * </pre>
 *
 * Three passages that are English on a Spanish or French page are left out of the count. What the libraries tell more of are
 * short items and headings, for which the language of the document holds anyway; a wrong language would turn the word lists
 * of another one on.
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
    private static final int MOST_CHARACTERS = 2_000_000;

    static {
        SMALL_WORDS.forEach((language, words) -> {
            for (String word : words.split(" ", -1)) {
                // single letters are marks in tables rather than words
                if (word.length() < 2) continue;
                LANGUAGES.merge(word, List.of(language), (a, b) -> {
                    List<String> both = new ArrayList<>(a);
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

    /** The passages, each with its own language where that can be told; furniture and what follows a very long text without. */
    static List<Passage> told(String text, List<Passage> passages) {
        List<Passage> told = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            boolean read = passage.kind() != PassageKind.FURNITURE && passage.end() <= MOST_CHARACTERS;
            told.add(read ? passage.in(of(text.substring(passage.start(), passage.end()))) : passage);
        }
        return told;
    }

    /** Languages of the passages that hold at least a tenth of the text whose language can be told, most text first. */
    static List<String> of(List<Passage> passages) {
        Map<String, Integer> characters = new TreeMap<>();
        int all = 0;
        for (Passage passage : passages) {
            String language = passage.language();
            if (language == null) continue;
            characters.merge(language, passage.end() - passage.start(), Integer::sum);
            all += passage.end() - passage.start();
        }
        double least = SECOND * all;
        return characters.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
