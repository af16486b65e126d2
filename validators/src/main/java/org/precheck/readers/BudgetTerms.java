package org.precheck.readers;

import java.util.List;
import org.precheck.text.Terms;

/** Words of money moved for results in English, Spanish, Portuguese and French; the lists stand in {@code budget.terms}. */
final class BudgetTerms {
    private static final Terms TERMS = Terms.named(BudgetTerms.class, "budget");
    static final List<String> FROM = TERMS.list("from");
    static final List<String> TO = TERMS.list("to");
    static final List<String> FAILED = TERMS.list("failed");
    static final List<String> ANALYSIS = TERMS.list("analysis");
    static final List<String> PROVEN = TERMS.list("proven");
    static final List<String> TESTED = TERMS.list("tested");
    static final List<String> STUDIED = TERMS.list("studied");
    static final List<String> MOVED = TERMS.list("moved");
    static final List<String> OUT_OF = TERMS.list("out-of");
    static final List<String> DECIDED = TERMS.list("decided");
    static final List<String> PROPOSED = TERMS.list("proposed");
    static final List<String> OTHER_CAUSE = TERMS.list("other-cause");

    static final List<String> SOURCE = TERMS.list("source");
    static final List<String> USE = TERMS.list("use");
    static final List<String> NOTHING = TERMS.list("nothing");
    static final List<String> UNTIL = TERMS.list("until");
    static final List<String> AGAINST = TERMS.list("against");
    static final List<String> NO_BUDGET = TERMS.list("no-budget");

    static final List<String> CLAIMED = TERMS.list("claimed");
    static final List<String> COLUMNS = TERMS.list("columns");

    static final List<String> RESOLVED = TERMS.list("resolved");

    private BudgetTerms() {}
}
