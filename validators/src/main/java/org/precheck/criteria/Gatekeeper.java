package org.precheck.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.readers.Fact;
import org.precheck.readers.FactSource;
import org.precheck.readers.Reader;
import org.precheck.readers.Subject;
import org.precheck.text.Instruments;

/**
 * Asks a card's gates about a document, in the card's order; the first that refuses decides. Remembers which documents end
 * others, so that a later instrument makes an earlier one stale.
 */
final class Gatekeeper {
    /** A page of the city's own site needs not name it. */
    private static final String UNNAMED = "unnamed";

    private final Readers readers;
    private final FactSource source;
    private final LocalDate asOf;
    private final List<Said> ending = new ArrayList<>();
    private final List<Said> named = new ArrayList<>();

    Gatekeeper(Readers readers, FactSource source, LocalDate asOf) {
        this.readers = readers;
        this.source = source;
        this.asOf = asOf;
    }

    /** What a gate's reader said in one document. */
    private record Said(String document, Fact fact) {}

    Weighed weigh(Card card, Evidence.Offered offered, Subject subject) {
        Weighed weighed = Weighed.counting(offered, subject);
        for (Card.Gate gate : card.gates()) {
            Reader reader = readers.named(gate.reader(), card);
            List<Fact> facts = source.facts(reader, subject, gate.parameters());
            for (Fact fact : facts) {
                if (gate.refuse().contains(fact.label())) {
                    return weighed.held(Weighed.Standing.REFUSED, gate.reader(), fact);
                }
                if (gate.stale().contains(fact.label()) && begun(fact)) {
                    if (weighed.standing() != Weighed.Standing.STALE) {
                        weighed = weighed.held(Weighed.Standing.STALE, gate.reader(), fact);
                    }
                } else if (gate.unclear().contains(fact.label())
                        && !(fact.label().equals(UNNAMED) && OwnSite.holds(subject.city(), offered.address()))
                        && (fact.date() == null || !begun(fact))
                        && weighed.standing() == Weighed.Standing.COUNTS) {
                    weighed = weighed.held(Weighed.Standing.UNCLEAR, gate.reader(), fact);
                }
                if (!gate.ends().isEmpty() && fact.about() != null) {
                    Said said = new Said(offered.document().sha256(), fact);
                    (gate.ends().contains(fact.label()) ? ending : named).add(said);
                }
            }
        }
        return weighed;
    }

    private boolean begun(Fact fact) {
        return fact.date() == null || !fact.date().isAfter(asOf);
    }

    /** The same documents, those that a later one ends as stale; asked when all were weighed. */
    List<Weighed> ended(List<Weighed> all) {
        if (ending.isEmpty()) return all;
        List<Weighed> result = new ArrayList<>();
        for (Weighed one : all) {
            boolean open = one.standing() == Weighed.Standing.COUNTS || one.standing() == Weighed.Standing.UNCLEAR;
            Fact end = open ? endOf(one.offered().document().sha256()) : null;
            result.add(end == null ? one : one.held(Weighed.Standing.STALE, "status", end));
        }
        return result;
    }

    private @Nullable Fact endOf(String document) {
        for (Said name : named) {
            if (!name.document().equals(document)) continue;
            for (Said end : ending) {
                boolean other = !end.document().equals(document) && begun(end.fact());
                if (other && Instruments.same(end.fact().about(), name.fact().about()) && !earlier(end, name)) {
                    return end.fact();
                }
            }
        }
        return null;
    }

    /** What was decided before an instrument cannot end it: the number is another year's. */
    private static boolean earlier(Said end, Said name) {
        LocalDate ended = end.fact().date();
        LocalDate made = name.fact().date();
        return ended != null && made != null && ended.isBefore(made);
    }
}
