package org.precheck.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Reading;

/**
 * What one clause came to.
 *
 * @param now as things stand
 * @param once as things would stand if what is repealed, replaced or too old counted as well
 * @param past what met it once and no more, best first
 * @param contradiction a fact of another document that contradicts an accepted one, as a sentence, or null
 */
record JudgedClause(
        Reading now,
        Reading once,
        List<String> past,
        @Nullable String contradiction) {
    JudgedClause {
        past = List.copyOf(past);
    }

    /** By the documents that speak of one matter as things stand, and as they once stood. */
    static JudgedClause of(ClauseJudge judge, Search search, Matter matter, Matter before) {
        Reading now = judge.reading(search, matter);
        Reading once = judge.readingOnce(search, before);
        boolean lapsed = !(now instanceof Reading.Met) && once instanceof Reading.Met;
        return new JudgedClause(
                now,
                once,
                lapsed ? judge.past() : List.of(),
                now instanceof Reading.Met ? judge.contradiction(matter) : null);
    }

    boolean met() {
        return now instanceof Reading.Met;
    }

    /** With another way to meet the clause: what is met in one way is met, what is open in one way is open. */
    JudgedClause or(JudgedClause other) {
        if (other.met()) return other;
        List<String> both = new ArrayList<>(past);
        both.addAll(other.past);
        return new JudgedClause(better(now, other.now), better(once, other.once), both, null);
    }

    private static Reading better(Reading one, Reading other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(Reading reading) {
        return switch (reading) {
            case Reading.Met _ -> 2;
            case Reading.CannotTell _ -> 1;
            case Reading.Unmet _ -> 0;
        };
    }
}
