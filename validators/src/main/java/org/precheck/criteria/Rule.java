package org.precheck.criteria;

import java.util.List;
import org.precheck.model.ClauseReading;
import org.precheck.model.Reading;
import org.precheck.model.Verdict;

/** The rule of verdicts: k of n, with mandatory clauses. */
final class Rule {
    private Rule() {}

    static Verdict verdict(Card card, List<ClauseReading> clauses, boolean unread) {
        int met = 0;
        int open = 0;
        boolean mandatory = false;
        boolean allMandatory = true;
        boolean someMandatory = false;
        for (ClauseReading clause : clauses) {
            boolean isMet = clause.reading() instanceof Reading.Met;
            if (isMet) met++;
            if (clause.reading() instanceof Reading.CannotTell) open++;
            if (clause.mandatory()) {
                mandatory = true;
                allMandatory &= isMet;
                someMandatory |= isMet;
            }
        }
        if (met > 0 && allMandatory && met >= card.needed()) return Verdict.SUPPORTED;
        if (mandatory ? someMandatory : met > 0) return Verdict.PARTIAL;
        return open > 0 || unread ? Verdict.NOT_ASSESSED : Verdict.NOT_FOUND;
    }
}
