package org.precheck.readers;

import java.util.List;
import org.precheck.text.Terms;

/** Words of performance meetings in English, Spanish, Portuguese and French; the lists stand in {@code meeting.terms}. */
final class MeetingTerms {
    private static final Terms TERMS = Terms.named(MeetingTerms.class, "meeting");
    static final List<String> BYLINES = TERMS.list("bylines");
    static final List<String> MEET = TERMS.list("meet");
    static final List<String> OTHER = TERMS.list("other");
    static final List<String> FIGURES = TERMS.list("figures");
    static final List<String> LEADERS = TERMS.list("leaders");
    static final List<String> DEPARTMENTS = TERMS.list("departments");
    static final List<String> PROGRAMME = TERMS.list("programme");
    static final List<String> ENDED = TERMS.list("ended");
    static final List<String> STOPPED = TERMS.list("stopped");
    static final List<String> NEGATION = TERMS.list("negation");
    static final List<String> SINCE = TERMS.list("since");
    static final List<String> REGULAR = TERMS.list("regular");
    static final List<String> HELD = TERMS.list("held");
    static final List<String> RECORDS = TERMS.list("records");
    static final List<String> AHEAD = TERMS.list("ahead");
    static final List<String> FOLLOW_UP = TERMS.list("follow-up");
    static final List<String> NO_FIGURES = TERMS.list("no-figures");
    static final List<String> BODIES = TERMS.list("bodies");
    static final List<String> WEAK_LEADERS = TERMS.list("weak-leaders");
    static final List<String> PRESENT = TERMS.list("present");
    static final List<String> MYSELF = TERMS.list("myself");
    static final List<String> SUBJECT = TERMS.list("subject");
    static final List<String> COUNTED = TERMS.list("counted");
    static final List<String> NAME_PARTS = TERMS.list("name-parts");
    static final List<String> NO_NAMES = TERMS.list("no-names");
    static final List<String> NAMED = TERMS.list("named");

    private MeetingTerms() {}
}
