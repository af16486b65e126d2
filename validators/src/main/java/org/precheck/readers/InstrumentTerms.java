package org.precheck.readers;

import java.util.List;
import java.util.Set;
import org.precheck.text.Terms;

/** Words by which a legal instrument names itself, acts and is dated; the lists stand in {@code instruments.terms}. */
final class InstrumentTerms {
    private static final Terms TERMS = Terms.of("instruments");

    static final List<String> ENACTS = TERMS.list("enacts");
    static final Set<String> BARE_VERBS = TERMS.words("bare-verbs");
    static final List<String> DIRECTS = TERMS.list("directs");
    static final List<String> DIRECTING_BODY = TERMS.list("directing-body");
    static final List<String> ENACTING_TITLE = TERMS.list("enacting-title");
    static final List<String> RESOLVES = TERMS.list("resolves");
    static final Set<String> SETTING_GOING = TERMS.words("setting-going");
    static final Set<String> LAID_OUT = TERMS.words("laid-out");
    static final Set<String> ADOPTING = TERMS.words("adopting");
    static final Set<String> RULES = TERMS.words("rules");
    static final List<String> PROPOSES = TERMS.list("proposes");
    static final List<String> STRONG_PROPOSALS = TERMS.list("strong-proposals");
    static final List<String> PASSES = TERMS.list("passes");
    static final List<String> PASSED = TERMS.list("passed");
    static final Set<String> RULED = TERMS.words("ruled");
    static final Set<String> ORDERS = TERMS.words("orders");
    static final List<String> NUMBER_LABELS = TERMS.list("number-labels");
    static final Set<String> POINTING = TERMS.words("pointing");
    static final Set<String> RECITALS = TERMS.words("recitals");
    static final Set<String> THIS = TERMS.words("this");
    static final Set<String> OWN_KINDS = TERMS.words("own-kinds");

    private InstrumentTerms() {}
}
