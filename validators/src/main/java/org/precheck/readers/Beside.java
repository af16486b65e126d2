package org.precheck.readers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Phrases;

/** Finds two words that stand near each other in one sentence of the content. */
final class Beside {
    private final Subject subject;
    private final List<Phrases.Hit> one;
    private final List<Phrases.Hit> other;
    private final int reach;
    private final boolean ordered;

    /**
     * Words to look for.
     *
     * @param reach words that may stand between them
     * @param ordered whether the one must come first
     */
    Beside(Subject subject, List<String> one, List<String> other, int reach, boolean ordered) {
        this.subject = subject;
        this.one = one.isEmpty() ? List.of() : subject.hits(one);
        this.other = other.isEmpty() || this.one.isEmpty() ? List.of() : subject.hits(other);
        this.reach = reach;
        this.ordered = ordered;
    }

    /** The first two that stand so from a word on, as one run of words, or null. */
    Phrases.@Nullable Hit from(int word) {
        int low = 0;
        for (Phrases.Hit hit : one) {
            if (hit.first() < word || !subject.isMain(hit.first())) continue;
            int left = ordered ? hit.last() + 1 : hit.first() - reach - 1;
            while (low < other.size() && other.get(low).first() < left) low++;
            for (int at = low; at < other.size() && other.get(at).first() <= hit.last() + reach + 1; at++) {
                Phrases.Hit second = other.get(at);
                boolean apart = second.first() > hit.last() || second.last() < hit.first();
                if (apart && subject.sentenceAt(hit.first()) == subject.sentenceAt(second.first())) {
                    return new Phrases.Hit(
                            hit.term(), Math.min(hit.first(), second.first()), Math.max(hit.last(), second.last()));
                }
            }
        }
        return null;
    }
}
