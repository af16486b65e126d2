package org.precheck.text;

import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/**
 * One sentence, heading, list item or table row: the unit within which words must stand together to count.
 *
 * @param start first char in the document's text
 * @param end one past its last char
 * @param firstWord its first word in the document's {@link Words}
 * @param endWord one past its last word
 * @param passage the passage that it stands in
 */
public record Sentence(int start, int end, int firstWord, int endWord, Passage passage) {
    /** Whether it is a heading. */
    public boolean heading() {
        return passage.kind() == PassageKind.HEADING;
    }

    /** Whether it is furniture around the content, or hidden. */
    public boolean furniture() {
        return !passage.main() || passage.hidden() || passage.kind() == PassageKind.FURNITURE;
    }

    /** How many words it has. */
    public int words() {
        return endWord - firstWord;
    }
}
