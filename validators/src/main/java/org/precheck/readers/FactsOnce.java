package org.precheck.readers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks another source once for each reader, document and parameters, and keeps the answer while one city is judged. */
public final class FactsOnce implements FactSource {
    private final FactSource source;
    private final Map<Question, List<Fact>> known = new HashMap<>();

    /** Keeps what this source answers. */
    public FactsOnce(FactSource source) {
        this.source = source;
    }

    private record Question(String reader, String document, Parameters parameters) {}

    @Override
    public List<Fact> facts(Reader reader, Subject subject, Parameters parameters) {
        Question question = new Question(reader.name(), subject.document().sha256(), parameters);
        List<Fact> facts = known.get(question);
        if (facts == null) {
            facts = source.facts(reader, subject, parameters);
            known.put(question, facts);
        }
        return facts;
    }
}
