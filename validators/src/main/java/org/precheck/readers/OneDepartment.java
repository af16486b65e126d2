package org.precheck.readers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Terms;

/** Tells a rule of one department ({@code Police Department, General Order 12.04}) from a rule of the city. */
final class OneDepartment {
    /** Words of the main content in which the department names itself. */
    private static final int OPENING = 40;

    private static final Terms TERMS = Terms.named(OneDepartment.class, "issuer");
    private static final List<String> DEPARTMENTS = TERMS.list("departments");
    private static final List<String> ORDERS = TERMS.list("department-orders");
    private static final List<String> CITYWIDE = TERMS.list("citywide");

    private final Subject subject;

    OneDepartment(Subject subject) {
        this.subject = subject;
    }

    /** The fact that it is a department's own rule, or null. */
    @Nullable
    Fact fact() {
        int opening = subject.mainWord(OPENING);
        Phrases.Hit department = titled(DEPARTMENTS, opening);
        if (department == null || titled(ORDERS, opening) == null) return null;
        for (Phrases.Hit hit : subject.hits(CITYWIDE)) if (subject.isMain(hit.first())) return null;
        return new Fact(
                "department",
                "It is a rule of one department, not of the whole city.",
                List.of(subject.quote(department.first())),
                null,
                null,
                null);
    }

    private Phrases.@Nullable Hit titled(List<String> terms, int opening) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            if (hit.first() >= opening) return null;
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence != null && subject.words().capital(hit.first())) return hit;
        }
        return null;
    }
}
