package org.precheck.readers;

import java.util.List;
import java.util.Set;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * Verbs by which rules in Spanish, Portuguese and French lay down duties without a word of duty: futures ({@code
 * publicará}, {@code designarão}, {@code publieront}) and the imperatives of ordinances ({@code Establécese}).
 */
final class Futures {
    /** Endings with their accents, which tell {@code publicará} from {@code publicara}. */
    private static final List<String> ENDINGS = List.of(
            "ará", "arán", "arão", "erá", "erán", "erão", "irá", "irán", "irão", "drá", "drán", "brá", "brán", "ieront",
            "eront", "iront");
    /** The same where a text has no accents: only forms that are nothing else. */
    private static final List<String> BARE = List.of("aran", "arao", "erao", "irao");

    private static final List<String> IMPERATIVES = List.of("ese", "ense", "ase", "anse");
    private static final int SHORTEST = 6;
    private static final Set<String> OTHER =
            Set.of("podrá", "podrán", "poderá", "poderão", "entrará", "entrarán", "entrarão", "verão");

    private Futures() {}

    /** The first such verb of a sentence, or -1. */
    static int first(Words words, Sentence sentence) {
        for (int w = sentence.firstWord(); w < sentence.endWord(); w++) {
            String folded = words.folded(w);
            if (folded.length() < SHORTEST) continue;
            String written = words.written(w).toLowerCase(java.util.Locale.ROOT);
            if (OTHER.contains(written)) continue;
            boolean future = ends(written, ENDINGS) || (written.equals(folded) && ends(folded, BARE));
            boolean imperative = w - sentence.firstWord() <= 5
                    && words.capital(w)
                    && !written.equals(folded)
                    && ends(folded, IMPERATIVES);
            if (future || imperative) return w;
        }
        return -1;
    }

    private static boolean ends(String word, List<String> endings) {
        for (String ending : endings) if (word.endsWith(ending)) return true;
        return false;
    }
}
