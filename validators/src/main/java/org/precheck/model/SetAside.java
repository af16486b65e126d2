package org.precheck.model;

import java.util.List;

/**
 * A document that a gate kept from counting, such as another city's policy or a draft; or words of one that does not count
 * for a clause, such as those of another matter.
 *
 * @param document SHA-256 of its snapshot
 * @param gate name of the gate, or of the reader that found the words
 * @param reason a plain sentence
 * @param citations the words that it rests on; may be empty where it is what is missing that speaks
 */
public record SetAside(String document, String gate, String reason, List<Citation> citations) {
    /** Copies the list. */
    public SetAside {
        citations = List.copyOf(citations);
    }
}
