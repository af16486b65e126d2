package org.precheck.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.City;
import org.precheck.model.ClauseReading;
import org.precheck.model.Reading;
import org.precheck.model.Verdict;
import org.precheck.readers.Fact;
import org.precheck.readers.FactSource;
import org.precheck.readers.Parameters;
import org.precheck.readers.Reader;

/**
 * The matters that a city's documents speak of, as one card asks: chooses the one that evidences most. Each document that
 * meets the clause which others are tied to opens one.
 */
final class Matters {
    private final Card card;
    private final Card.@Nullable Clause anchor;
    private final List<Ways> ways;
    private final Search search;
    private final Map<String, Weighed> weighed = new LinkedHashMap<>();
    private final Ties ties = new Ties();

    /**
     * Draws the ties between documents that say anything of tied clauses.
     *
     * @param reader tells what matter a document speaks of; null where the registry has none, and nothing is tied but a
     *     document to itself
     */
    Matters(Card card, List<Ways> ways, Search search, City city, @Nullable Reader reader, FactSource source) {
        this.card = card;
        this.ways = ways;
        this.search = search;
        anchor = card.anchor();
        for (Weighed one : search.weighed()) weighed.put(one.document(), one);
        if (anchor == null || reader == null) return;
        Set<String> saying = new LinkedHashSet<>();
        for (Ways way : ways) if (belongs(way.clause())) saying.addAll(way.documents(true));
        if (saying.size() < 2) return;
        for (Weighed one : search.weighed()) {
            if (!saying.contains(one.document())) continue;
            List<Citation> quotes = new ArrayList<>();
            for (Ways way : ways) if (belongs(way.clause())) quotes.addAll(way.quotes(one.document()));
            List<Fact> facts = source.facts(reader, one.subject(), Parameters.NONE);
            ties.add(one.document(), facts, quotes);
        }
        ties.drawn(city);
    }

    private boolean belongs(Card.Clause clause) {
        return clause.with() != null || clause.equals(anchor);
    }

    /** The matter that evidences most, by what holds now or by what held once as well. */
    Matter best(boolean once) {
        if (anchor == null) return Matter.ANY;
        Matter best = Matter.ANY;
        int most = -1;
        for (String document : opening(once)) {
            Matter matter = matter(Objects.requireNonNull(weighed.get(document)), anchor);
            int worth = worth(matter, once);
            if (worth > most) {
                best = matter;
                most = worth;
            }
        }
        return best;
    }

    private Matter matter(Weighed opening, Card.Clause anchor) {
        Map<String, String> tied = ties.of(opening.document());
        Map<String, String> near = new LinkedHashMap<>();
        String site = opening.site();
        for (Weighed one : weighed.values()) {
            if (!one.document().equals(opening.document())
                    && !site.isEmpty()
                    && one.site().equals(site)) {
                near.put(one.document(), "both stand on " + site);
            }
        }
        return new Matter(opening, anchor, tied, near);
    }

    private Set<String> opening(boolean once) {
        for (Ways way : ways) if (way.clause().equals(anchor)) return way.documents(once);
        return Set.of();
    }

    /** The verdict first, then how many mandatory clauses, then how many clauses are met. */
    private int worth(Matter matter, boolean once) {
        List<ClauseReading> readings = new ArrayList<>();
        int mandatory = 0;
        int met = 0;
        for (Ways way : ways) {
            JudgedClause judged = way.judged(search, matter, matter);
            Card.Clause clause = way.clause();
            Reading reading = once ? judged.once() : judged.now();
            readings.add(new ClauseReading(clause.id(), clause.text(), clause.mandatory(), reading));
            if (!(reading instanceof Reading.Met)) continue;
            met++;
            if (clause.mandatory()) mandatory++;
        }
        boolean supported = Rule.verdict(card, readings, false) == Verdict.SUPPORTED;
        return ((supported ? 1 : 0) * 100 + mandatory) * 100 + met;
    }
}
