package org.precheck.criteria;

import java.util.List;
import org.precheck.model.Finding;
import org.precheck.model.SearchRecord;
import org.precheck.model.Verdict;

/** Judges evidence by cards: the same evidence and card in, the same finding out. */
public final class Judge {
    /** What the machine makes of one criterion for one city. */
    public Finding judge(Card card, Evidence evidence) {
        return new Finding(
                evidence.city().id(),
                card.id(),
                card.revision(),
                Verdict.NOT_ASSESSED,
                "Not judged yet.",
                List.of(),
                List.of(),
                List.of(),
                SearchRecord.NOTHING,
                "",
                evidence.asOf());
    }
}
