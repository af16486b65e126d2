package org.precheck.readers;

import java.util.List;
import java.util.Set;
import org.precheck.text.Terms;

/** Words by which a document says whether it holds; the lists stand in {@code status.terms}. */
final class StatusTerms {
    private static final Terms TERMS = Terms.named(StatusTerms.class, "status");

    static final List<String> REPEALED = TERMS.list("repealed");
    static final List<String> SUPERSEDED = TERMS.list("superseded");
    static final Set<String> STATUS_LABELS = Set.copyOf(TERMS.list("status-labels"));
    static final Set<String> NOTES = Set.copyOf(TERMS.list("notes"));
    static final Set<String> ITSELF = Set.copyOf(TERMS.list("itself"));
    static final Set<String> CONDITIONAL = Set.copyOf(TERMS.list("conditional"));
    static final Set<String> PARTS = Set.copyOf(TERMS.list("parts"));
    static final Set<String> PREPOSITIONS = Set.copyOf(TERMS.list("prepositions"));
    static final Set<String> BY = Set.copyOf(TERMS.list("by"));
    static final List<String> CODE_NOTE = TERMS.list("code-note");
    static final Set<String> DIVISIONS = Set.copyOf(TERMS.list("divisions"));
    static final List<String> WHOLE = TERMS.list("whole");
    static final List<String> ANEW = TERMS.list("anew");
    static final List<String> REPEALS = TERMS.list("repeals");
    static final List<String> ENDS = TERMS.list("ends");
    static final List<String> TERM = TERMS.list("term");
    static final List<String> RENEWED = TERMS.list("renewed");
    static final Set<String> BEFORE_DAY = Set.copyOf(TERMS.list("before-day"));
    static final List<String> ADOPTED = TERMS.list("adopted");
    static final List<String> EFFECTIVE = TERMS.list("effective");
    static final List<String> AMENDED = TERMS.list("amended");
    static final List<String> UPDATED = TERMS.list("updated");
    static final List<String> DRAFT = TERMS.list("draft");

    private StatusTerms() {}
}
