package org.precheck.readers;

import java.util.List;

/**
 * Where judgement gets its facts from: readers directly, or a cache before them. A cache keeps facts under digests of the
 * normal form, the readers' code, the parameters and the city's profile, nothing less.
 */
@FunctionalInterface
public interface FactSource {
    /** Asks each reader once for each subject and its parameters. */
    FactSource DIRECT = (reader, subject, parameters) -> subject.facts(reader, parameters);

    /** What the reader finds in the subject. */
    List<Fact> facts(Reader reader, Subject subject, Parameters parameters);
}
