package org.precheck.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.Reading;
import org.precheck.readers.Fact;

/** Makes a reading of one clause from the facts of all documents together: windows, counts and thresholds apply here. */
final class ClauseJudge {
    private static final int SHOWN = 5;

    private final Card.Clause clause;
    private final LocalDate asOf;
    private final List<Found> current = new ArrayList<>();
    private final List<Found> past = new ArrayList<>();
    private final List<Found> contradicting = new ArrayList<>();
    private @Nullable String open;

    ClauseJudge(Card.Clause clause, LocalDate asOf) {
        this.clause = clause;
        this.asOf = asOf;
    }

    private record Found(Fact fact, Weighed where) {
        String document() {
            return where.offered().document().sha256();
        }
    }

    /** Takes in what the clause's reader found in one document. */
    void take(Weighed weighed, List<Fact> facts) {
        if (weighed.standing() == Weighed.Standing.REFUSED) return;
        for (Fact fact : facts) {
            boolean quoted = !fact.citations().isEmpty();
            if (clause.contradict().contains(fact.label())) {
                if (weighed.standing() == Weighed.Standing.COUNTS) contradicting.add(new Found(fact, weighed));
            } else if (clause.accepts(fact.label()) && enough(fact) && quoted) {
                accept(weighed, fact);
            } else if (clause.unclear().contains(fact.label()) || (clause.accepts(fact.label()) && !quoted)) {
                leaveOpen(fact.says());
            }
        }
    }

    private boolean enough(Fact fact) {
        return clause.atLeast() == null || (fact.amount() != null && fact.amount() >= clause.atLeast());
    }

    private void accept(Weighed weighed, Fact fact) {
        Found found = new Found(fact, weighed);
        if (weighed.standing() == Weighed.Standing.UNCLEAR) {
            leaveOpen(weighed.reason());
            return;
        }
        Integer months = clause.withinMonths();
        LocalDate date = fact.date();
        if (months != null && date == null) {
            leaveOpen("It carries no date, so it cannot be told whether it falls within " + months + " months: "
                    + fact.says());
        } else if (months != null && months > 0 && date != null && date.isAfter(asOf)) {
            leaveOpen("It is dated after the day of this check: " + fact.says());
        } else if (weighed.standing() == Weighed.Standing.STALE
                || (months != null && date != null && date.isBefore(asOf.minusMonths(months)))) {
            past.add(found);
        } else {
            current.add(found);
        }
    }

    private void leaveOpen(String reason) {
        if (open == null) open = reason;
    }

    /** The reading as things stand. */
    Reading reading(Search search) {
        if (distinct(current) >= clause.count()) return new Reading.Met(citations(current));
        if (open != null) return new Reading.CannotTell(open);
        String gap = search.gap();
        return gap.isEmpty() ? new Reading.Unmet(search.record()) : new Reading.CannotTell(gap);
    }

    /** The reading if what is repealed, replaced or too old counted as well. */
    Reading readingOnce(Search search) {
        List<Found> all = new ArrayList<>(current);
        all.addAll(past);
        return distinct(all) >= clause.count() ? new Reading.Met(citations(all)) : reading(search);
    }

    /** What there is that held once, best first. */
    List<String> past() {
        return past.stream().map(found -> found.fact().says()).distinct().toList();
    }

    /** A fact of another document that contradicts an accepted one, as a sentence, or null. */
    @Nullable
    String contradiction() {
        for (Found against : contradicting) {
            for (Found accepted : current) {
                boolean same = accepted.document().equals(against.document());
                if (!same)
                    return accepted.fact().says() + " But: " + against.fact().says();
            }
        }
        return null;
    }

    private static int distinct(List<Found> found) {
        Set<String> seen = new HashSet<>();
        for (Found one : found) seen.add(key(one.fact()));
        return seen.size();
    }

    private static String key(Fact fact) {
        return fact.about() != null ? fact.about() : fact.citations().getFirst().quote();
    }

    private static List<Citation> citations(List<Found> found) {
        List<Citation> citations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Found one : found) {
            for (Citation citation : one.fact().citations()) {
                if (citations.size() < SHOWN && seen.add(citation.document() + ":" + citation.start())) {
                    citations.add(citation);
                }
            }
        }
        return citations;
    }
}
