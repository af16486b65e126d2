package org.precheck.criteria;

import java.util.List;
import org.precheck.model.Citation;
import org.precheck.readers.Fact;
import org.precheck.readers.Subject;

/**
 * A document of a city with what the gates of one card made of it.
 *
 * @param offered the document as offered
 * @param subject the same for readers
 * @param standing whether it counts
 * @param gate name of the gate that decided, or empty where it counts without reserve
 * @param reason that gate's plain sentence, or empty
 * @param citations the words that the gate rests on
 */
record Weighed(
        Evidence.Offered offered,
        Subject subject,
        Standing standing,
        String gate,
        String reason,
        List<Citation> citations) {
    /** Whether a document counts. */
    enum Standing {
        /** It counts. */
        COUNTS,
        /** Its facts leave a clause open. */
        UNCLEAR,
        /** It held once: repealed or replaced. */
        STALE,
        /** It makes no clause met. */
        REFUSED
    }

    static Weighed counting(Evidence.Offered offered, Subject subject) {
        return new Weighed(offered, subject, Standing.COUNTS, "", "", List.of());
    }

    /** Digest of the document. */
    String document() {
        return offered.document().sha256();
    }

    /** The host that it stands on where that is no main site, or empty. */
    String site() {
        return OwnSite.special(subject.city(), offered.address());
    }

    Weighed held(Standing standing, String gate, Fact fact) {
        return new Weighed(offered, subject, standing, gate, fact.says(), fact.citations());
    }
}
