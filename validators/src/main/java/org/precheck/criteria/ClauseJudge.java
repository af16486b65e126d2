package org.precheck.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<String, List<Found>> current = new LinkedHashMap<>();
    private final Map<String, List<Found>> past = new LinkedHashMap<>();
    private final List<Found> contradicting = new ArrayList<>();
    private final List<Found> little = new ArrayList<>();
    private final List<Found> other = new ArrayList<>();
    private @Nullable String open;

    ClauseJudge(Card.Clause clause, LocalDate asOf) {
        this.clause = clause;
        this.asOf = asOf;
    }

    /**
     * A fact with the document that it stands in.
     *
     * @param fact the fact
     * @param where its document
     */
    record Found(Fact fact, Weighed where) {}

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
            } else if (quoted && other.size() < SHOWN) {
                (clause.accepts(fact.label()) ? little : other).add(new Found(fact, weighed));
            }
        }
    }

    private boolean enough(Fact fact) {
        return clause.atLeast() == null || (fact.amount() != null && fact.amount() >= clause.atLeast());
    }

    private void accept(Weighed weighed, Fact fact) {
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
            add(past, weighed, fact);
        } else {
            add(current, weighed, fact);
        }
    }

    private static void add(Map<String, List<Found>> all, Weighed weighed, Fact fact) {
        all.computeIfAbsent(weighed.document(), _ -> new ArrayList<>()).add(new Found(fact, weighed));
    }

    private void leaveOpen(String reason) {
        if (open == null) open = reason;
    }

    /** Documents with facts that meet the clause, with those that met it once where these are asked for. */
    Set<String> documents(boolean once) {
        Set<String> documents = new LinkedHashSet<>(current.keySet());
        if (once) documents.addAll(past.keySet());
        return documents;
    }

    /** All facts of one document that meet the clause, now or once. */
    List<Found> of(String document) {
        List<Found> all = new ArrayList<>(current.getOrDefault(document, List.of()));
        all.addAll(past.getOrDefault(document, List.of()));
        return all;
    }

    /** The reading as things stand, by documents that speak of one matter. */
    Reading reading(Search search, Matter matter) {
        List<Found> inside = inside(matter, false);
        if (distinct(inside) >= clause.count()) return new Reading.Met(citations(inside));
        List<Found> apart = apart(matter);
        if (!apart.isEmpty()) {
            return new Reading.CannotTell(matter.open(clause, apart.getFirst().where()));
        }
        if (open != null) return new Reading.CannotTell(open);
        String gap = search.gap();
        return gap.isEmpty() ? new Reading.Unmet(search.record()) : new Reading.CannotTell(gap);
    }

    /** The reading if what is repealed, replaced or too old counted as well. */
    Reading readingOnce(Search search, Matter matter) {
        List<Found> all = inside(matter, true);
        return distinct(all) >= clause.count() ? new Reading.Met(citations(all)) : reading(search, matter);
    }

    /** Facts that would meet the clause together and stand in documents that speak of another matter. */
    List<Found> apart(Matter matter) {
        List<Found> inside = inside(matter, false);
        if (matter.anchor() == null || distinct(inside) >= clause.count()) return List.of();
        List<Found> all = new ArrayList<>();
        List<Found> outside = new ArrayList<>();
        for (Map.Entry<String, List<Found>> one : current.entrySet()) {
            all.addAll(one.getValue());
            if (!matter.holds(clause, one.getKey())) outside.addAll(one.getValue());
        }
        return distinct(all) >= clause.count() ? outside : List.of();
    }

    private List<Found> inside(Matter matter, boolean once) {
        List<Found> inside = new ArrayList<>();
        for (String document : documents(matter, once)) {
            inside.addAll(current.getOrDefault(document, List.of()));
        }
        if (once) {
            for (String document : documents(matter, true)) inside.addAll(past.getOrDefault(document, List.of()));
        }
        return inside;
    }

    /** The documents that count, the best first. */
    private Collection<String> documents(Matter matter, boolean once) {
        Collection<String> some = matter.documents(clause);
        return some == null ? documents(once) : some;
    }

    /** What there is that held once, best first, with the reason why it holds no more. */
    List<String> past() {
        return past.values().stream()
                .flatMap(List::stream)
                .map(this::over)
                .distinct()
                .toList();
    }

    /** Why something held once and holds no more, in plain words. */
    String over(Found found) {
        LocalDate date = found.fact().date();
        Integer months = clause.withinMonths();
        if (found.where().standing() == Weighed.Standing.STALE || date == null || months == null) {
            return found.where().reason();
        }
        return found.fact().says()
                + (months == 0
                        ? " Its time was up on " + date + "."
                        : " It is dated " + date + ", more than " + months + " months before the day of this check.");
    }

    /** Facts of documents in force that are too old. */
    List<Found> old() {
        return past.values().stream()
                .flatMap(List::stream)
                .filter(found -> found.where().standing() == Weighed.Standing.COUNTS)
                .toList();
    }

    /** Facts that would meet the clause with a larger amount. */
    List<Found> little() {
        return List.copyOf(little);
    }

    /** What its reader found besides: facts of other labels. */
    List<Found> other() {
        return List.copyOf(other);
    }

    /** The clause that it judges, or the other way to meet it. */
    Card.Clause clause() {
        return clause;
    }

    /** A fact of another document that contradicts an accepted one, as a sentence, or null. */
    @Nullable
    String contradiction(Matter matter) {
        for (Found against : contradicting) {
            for (Found accepted : inside(matter, false)) {
                boolean same =
                        accepted.where().document().equals(against.where().document());
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
