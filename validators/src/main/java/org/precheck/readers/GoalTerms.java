package org.precheck.readers;

import java.util.List;
import org.precheck.text.Terms;

/** Words of goals in English, Spanish, Portuguese and French; the lists stand in {@code goal.terms}. */
final class GoalTerms {
    private static final Terms TERMS = Terms.named(GoalTerms.class, "goal");
    static final List<String> GOAL = TERMS.list("goal");
    static final List<String> FUTURE = TERMS.list("future");
    static final List<String> CHANGE = TERMS.list("change");
    static final List<String> REACH = TERMS.list("reach");
    static final List<String> NOT = TERMS.list("not");
    static final List<String> CITYWIDE = TERMS.list("citywide");
    static final List<String> EXPLICIT = TERMS.list("explicit");
    static final List<String> NOT_DEPARTMENT = TERMS.list("not-department");
    static final List<String> DEPARTMENT = TERMS.list("department");
    static final List<String> PARTS = TERMS.list("parts");
    static final List<String> OWN = TERMS.list("own");
    static final List<String> DRAFT = TERMS.list("draft");
    static final List<String> COUNTED = TERMS.list("counted");
    static final List<String> PLAN_PARTS = TERMS.list("plan-parts");
    static final List<String> SO_FAR = TERMS.list("so-far");
    static final List<String> DATED = TERMS.list("dated");
    static final List<String> TARGET_COLUMNS = TERMS.list("target-columns");
    static final List<String> ACTUAL_COLUMNS = TERMS.list("actual-columns");
    static final List<String> NAME_COLUMNS = TERMS.list("name-columns");
    static final List<String> PLANS = TERMS.list("plans");
    static final List<String> DUE_COLUMNS = TERMS.list("due-columns");
    static final List<String> OFFICE = TERMS.list("office");
    static final List<String> CHAPTER = TERMS.list("chapter");
    static final List<String> FROM = TERMS.list("from");
    static final List<String> TO = TERMS.list("to");
    static final List<String> ADOPTERS = TERMS.list("adopters");
    static final List<String> ADOPTED = TERMS.list("adopted");
    static final List<String> SPANS = TERMS.list("spans");
    static final List<String> TIME_UNITS = TERMS.list("time-units");

    private GoalTerms() {}
}
