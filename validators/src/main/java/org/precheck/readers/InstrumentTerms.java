package org.precheck.readers;

import java.util.List;
import java.util.Set;
import org.precheck.text.Terms;

/** Words by which a legal instrument names itself, acts and is dated; the lists stand in {@code instrument.terms}. */
final class InstrumentTerms {
    private static final Terms TERMS = Terms.named(InstrumentTerms.class, "instrument");

    static final List<String> ENACTS = TERMS.list("enacts");
    static final Set<String> BARE_VERBS = Set.copyOf(TERMS.list("bare-verbs"));
    static final List<String> DIRECTS = TERMS.list("directs");
    static final List<String> DIRECTING_BODY = TERMS.list("directing-body");
    static final List<String> ENACTING_TITLE = TERMS.list("enacting-title");
    static final List<String> RESOLVES = TERMS.list("resolves");
    static final List<String> SETTING_GOING = TERMS.list("setting-going");
    static final List<String> DRAFTING = TERMS.list("drafting");
    static final List<String> MADE = TERMS.list("made");
    static final Set<String> RECITED = Set.copyOf(TERMS.list("recited"));
    static final Set<String> LAID_OUT = Set.copyOf(TERMS.list("laid-out"));
    static final Set<String> ADOPTING = Set.copyOf(TERMS.list("adopting"));
    static final Set<String> RULES = Set.copyOf(TERMS.list("rules"));
    static final List<String> PROPOSES = TERMS.list("proposes");
    static final List<String> STRONG_PROPOSALS = TERMS.list("strong-proposals");
    static final List<String> OTHER_MATTERS = TERMS.list("other-matters");
    static final List<String> FAILED = TERMS.list("failed");
    static final List<String> PASSES = TERMS.list("passes");
    static final List<String> PASSED = TERMS.list("passed");
    static final List<String> SESSIONS = TERMS.list("sessions");
    static final List<String> CERTIFICATES = TERMS.list("certificates");
    static final List<String> DELIBERATED = TERMS.list("deliberated");
    static final Set<String> OPERATIVE = Set.copyOf(TERMS.list("operative"));
    static final List<String> DECIDING_BODIES = TERMS.list("deciding-bodies");
    static final List<String> DECIDED = TERMS.list("decided");
    static final List<String> RULED_NOUNS = TERMS.list("ruled-nouns");
    static final List<String> HISTORY = TERMS.list("history");
    static final List<String> RAISED = TERMS.list("raised");
    static final List<String> FINAL = TERMS.list("final");
    static final List<String> OTHER_PAPERS = TERMS.list("other-papers");
    static final List<String> NONE_YET = TERMS.list("none-yet");
    static final List<String> RULE = TERMS.list("rule");
    static final Set<String> LAYING_DOWN = Set.copyOf(TERMS.list("laying-down"));
    static final List<String> READINGS = TERMS.list("readings");
    static final List<String> MINUTES = TERMS.list("minutes");
    static final List<String> MOVED = TERMS.list("moved");
    static final List<String> ADOPTED_NOW = TERMS.list("adopted-now");
    static final List<String> TO_ADOPT = TERMS.list("to-adopt");
    static final List<String> CARRIED = TERMS.list("carried");
    static final List<String> POSTPONED = TERMS.list("postponed");
    static final List<String> STARTING = TERMS.list("starting");
    static final Set<String> ADOPTERS = Set.copyOf(TERMS.list("adopters"));
    static final Set<String> RULED = Set.copyOf(TERMS.list("ruled"));
    static final Set<String> ORDERS = Set.copyOf(TERMS.list("orders"));
    static final List<String> NUMBER_LABELS = TERMS.list("number-labels");
    static final List<String> PROPOSING_VERBS = TERMS.list("proposing-verbs");
    static final List<String> BY_WHOM = TERMS.list("by-whom");
    static final List<String> APPROVERS = TERMS.list("approvers");
    static final List<String> OTHER_DAYS = TERMS.list("other-days");
    static final Set<String> DETERMINERS = Set.copyOf(TERMS.list("determiners"));
    static final Set<String> POINTING = Set.copyOf(TERMS.list("pointing"));
    static final Set<String> RECITALS = Set.copyOf(TERMS.list("recitals"));
    static final Set<String> THIS = Set.copyOf(TERMS.list("this"));
    static final Set<String> OWN_KINDS = Set.copyOf(TERMS.list("own-kinds"));

    private InstrumentTerms() {}
}
