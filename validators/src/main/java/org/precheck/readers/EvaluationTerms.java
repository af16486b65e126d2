package org.precheck.readers;

import java.util.List;
import org.precheck.text.Terms;

/** Words of evaluations in English, Spanish, Portuguese and French; the lists stand in {@code evaluation.terms}. */
final class EvaluationTerms {
    private static final Terms TERMS = Terms.named(EvaluationTerms.class, "evaluation");
    static final List<String> OPINIONS = TERMS.list("opinions");
    static final List<String> DESIGN = TERMS.list("design");
    static final List<String> CHANCE = TERMS.list("chance");
    static final List<String> GROUPS = TERMS.list("groups");
    static final List<String> MEASURE = TERMS.list("measure");
    static final List<String> OVER_TIME = TERMS.list("over-time");
    static final List<String> EFFECT = TERMS.list("effect");
    static final List<String> AHEAD = TERMS.list("ahead");
    static final List<String> PLAN = TERMS.list("plan");
    static final List<String> FORMAL = TERMS.list("formal");
    static final List<String> CHANGED = TERMS.list("changed");
    static final List<String> INSTRUMENT = TERMS.list("instrument");
    static final List<String> CITY = TERMS.list("city");
    static final List<String> NOT_DECIDED = TERMS.list("not-decided");
    static final List<String> PUT_OFF = TERMS.list("put-off");
    static final List<String> OTHERS = TERMS.list("others");
    static final List<String> LISTED = TERMS.list("listed");

    static final List<String> COMPARED = TERMS.list("compared");
    static final List<String> LIKE = TERMS.list("like");
    static final List<String> PEERS = TERMS.list("peers");
    static final List<String> SAMPLED = TERMS.list("sampled");
    static final List<String> MINUTES = TERMS.list("minutes");
    static final List<String> COMMON = TERMS.list("common");

    static final List<String> CITED = TERMS.list("cited");
    static final List<String> SURVEY = TERMS.list("survey");
    static final List<String> AUDIT = TERMS.list("audit");
    static final List<String> CONTROLS = TERMS.list("controls");
    static final List<String> BASELINE = TERMS.list("baseline");
    static final List<String> STUDY = TERMS.list("study");
    static final List<String> IN = TERMS.list("in");
    static final List<String> HERE = TERMS.list("here");

    static final List<String> ENTRY = TERMS.list("entry");

    static final List<String> TREATED = TERMS.list("treated");

    private EvaluationTerms() {}
}
