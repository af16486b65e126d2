package org.precheck.readers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Terms;
import org.precheck.text.Words;

/** Tells a rule of one department ({@code Police Department, General Order 12.04}) from a rule of the city. */
final class OneDepartment {
    /** Words of the main content in which the department names itself. */
    private static final int OPENING = 40;

    private static final Terms TERMS = Terms.named(OneDepartment.class, "issuer");
    private static final List<String> DEPARTMENTS = TERMS.list("departments");
    private static final List<String> ORDERS = TERMS.list("department-orders");
    private static final List<String> CITYWIDE = TERMS.list("citywide");
    private static final Set<String> BINDING = Set.copyOf(TERMS.list("binding"));
    private static final Set<String> APPLYING = Set.copyOf(TERMS.list("applying"));

    /** Words between them and what they must do. */
    private static final int CLOSE = 6;

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
        if (bindsAll()) return null;
        return new Fact(
                "department",
                "It is a rule of one department, not of the whole city.",
                List.of(subject.quote(department.first())),
                null,
                null,
                null);
    }

    /** Whether it says what all departments must do, or that it applies to them; others may be named as not bound. */
    private boolean bindsAll() {
        Words words = subject.words();
        for (Phrases.Hit hit : subject.hits(CITYWIDE)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null) continue;
            for (int w = hit.last() + 1; w < Math.min(sentence.endWord(), hit.last() + CLOSE); w++) {
                if (BINDING.contains(words.folded(w))) return true;
            }
            for (int w = hit.first() - 1; w >= Math.max(sentence.firstWord(), hit.first() - CLOSE); w--) {
                if (APPLYING.contains(words.folded(w))) return true;
            }
            if (Futures.first(words, sentence) > hit.last()) return true;
        }
        return false;
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
