package org.precheck.readers;

import java.util.List;
import java.util.Set;
import org.precheck.text.Terms;

/** Words by which a document says whether it holds; the lists stand in {@code status.terms}. */
final class StatusTerms {
    private static final Terms TERMS = Terms.of("status");

    static final List<String> REPEALED = TERMS.list("repealed");
    static final List<String> SUPERSEDED = TERMS.list("superseded");
    static final Set<String> STATUS_LABELS = TERMS.words("status-labels");
    static final Set<String> NOTES = TERMS.words("notes");
    static final Set<String> ITSELF = TERMS.words("itself");
    static final Set<String> CONDITIONAL = TERMS.words("conditional");
    static final Set<String> PARTS = TERMS.words("parts");
    static final Set<String> PREPOSITIONS = TERMS.words("prepositions");
    static final Set<String> BY = TERMS.words("by");
    static final List<String> REPEALS = TERMS.list("repeals");
    static final List<String> ENDS = TERMS.list("ends");
    static final List<String> ADOPTED = TERMS.list("adopted");
    static final List<String> EFFECTIVE = TERMS.list("effective");
    static final List<String> AMENDED = TERMS.list("amended");
    static final List<String> UPDATED = TERMS.list("updated");
    static final List<String> DRAFT = TERMS.list("draft");

    private StatusTerms() {}
}
