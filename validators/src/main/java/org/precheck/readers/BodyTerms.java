package org.precheck.readers;

import java.util.List;
import org.precheck.text.Terms;

/** Words about named roles, offices and boards in English, Spanish, Portuguese and French; the lists stand in {@code body.terms}. */
final class BodyTerms {
    private static final Terms TERMS = Terms.named(BodyTerms.class, "body");
    static final List<String> ANSWERS = TERMS.list("answers");
    static final List<String> HEADINGS = TERMS.list("headings");
    static final List<String> PLANNED = TERMS.list("planned");
    static final List<String> ENDED = TERMS.list("ended");
    static final List<String> MEETS = TERMS.list("meets");
    static final List<String> IT = TERMS.list("it");
    static final List<String> TO_MEET = TERMS.list("to-meet");
    static final List<String> OFFICE_WORDS = TERMS.list("office-words");
    static final List<String> OWNS = TERMS.list("owns");

    private BodyTerms() {}
}
