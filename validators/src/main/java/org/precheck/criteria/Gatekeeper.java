package org.precheck.criteria;

import java.util.List;
import org.precheck.readers.Fact;
import org.precheck.readers.FactSource;
import org.precheck.readers.Parameters;
import org.precheck.readers.Reader;
import org.precheck.readers.Subject;

/** Asks a card's gates about a document, in the card's order; the first that refuses decides. */
final class Gatekeeper {
    /** A page of the city's own site needs not name it. */
    private static final String UNNAMED = "unnamed";

    private final Readers readers;
    private final FactSource source;

    Gatekeeper(Readers readers, FactSource source) {
        this.readers = readers;
        this.source = source;
    }

    Weighed weigh(Card card, Evidence.Offered offered, Subject subject) {
        Weighed weighed = Weighed.counting(offered, subject);
        for (Card.Gate gate : card.gates()) {
            Reader reader = readers.named(gate.reader(), card);
            List<Fact> facts = source.facts(reader, subject, new Parameters(gate.parameters()));
            for (Fact fact : facts) {
                if (gate.refuse().contains(fact.label())) {
                    return weighed.held(Weighed.Standing.REFUSED, gate.reader(), fact);
                }
                if (gate.stale().contains(fact.label()) && weighed.standing() != Weighed.Standing.STALE) {
                    weighed = weighed.held(Weighed.Standing.STALE, gate.reader(), fact);
                } else if (gate.unclear().contains(fact.label())
                        && !(fact.label().equals(UNNAMED) && OwnSite.holds(subject.city(), offered.address()))
                        && weighed.standing() == Weighed.Standing.COUNTS) {
                    weighed = weighed.held(Weighed.Standing.UNCLEAR, gate.reader(), fact);
                }
            }
        }
        return weighed;
    }
}
