package org.precheck.readers;

import java.util.List;

/**
 * Looks for one kind of fact in one document and cites it. Pure: the same subject and parameters in, the same facts out;
 * linear in the length of the text; a reader never calls another reader.
 */
public interface Reader {
    /** The name that cards use, such as {@code legal-instrument}. */
    String name();

    /** The labels that its facts can carry, so that a card naming another one is refused at start-up. */
    List<String> labels();

    /** The facts found, in the order of the text; empty where there is none. */
    List<Fact> facts(Subject subject, Parameters parameters);
}
