package org.precheck.readers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.precheck.text.CityMentions;
import org.precheck.text.Jurisdictions;
import org.precheck.text.Level;

/**
 * The other city that a document names most.
 *
 * @param name its folded name, empty where there is none
 * @param count how often it is named
 * @param first the first word where it is named, or -1
 * @param places how many other cities are named
 */
record RivalCity(String name, int count, int first, int places) {
    /** The other city that is named most, and how many other cities are named. */
    static RivalCity of(List<Jurisdictions.Mention> named, List<CityMentions.Mention> own) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (Jurisdictions.Mention mention : named) {
            if (mention.level() != Level.CITY || isOwn(mention, own)) continue;
            counts.merge(mention.name(), 1, Integer::sum);
            firsts.putIfAbsent(mention.name(), mention.firstWord());
        }
        String best = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int mostSoFar = best.isEmpty() ? 0 : counts.getOrDefault(best, 0);
            boolean earlier = !best.isEmpty() && firsts.getOrDefault(entry.getKey(), 0) < firsts.getOrDefault(best, 0);
            if (entry.getValue() > mostSoFar || (entry.getValue() == mostSoFar && earlier)) best = entry.getKey();
        }
        return best.isEmpty()
                ? new RivalCity("", 0, -1, 0)
                : new RivalCity(best, counts.getOrDefault(best, 0), firsts.getOrDefault(best, 0), counts.size());
    }

    private static boolean isOwn(Jurisdictions.Mention mention, List<CityMentions.Mention> own) {
        for (CityMentions.Mention mine : own) {
            boolean overlap = mine.firstWord() <= mention.lastWord() && mine.lastWord() >= mention.firstWord();
            if (overlap) return true;
        }
        return false;
    }
}
