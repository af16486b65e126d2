package org.precheck.readers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;

/**
 * One thing that a reader found said in a document. It states; windows, thresholds and k of n are applied when a
 * criterion is judged, so that another day or another threshold costs no new reading.
 *
 * @param label what was found, in the reader's own small vocabulary, such as {@code ordinance} or {@code quarterly}
 * @param says the fact in one plain sentence, such as {@code Issued by King County, not by Seattle.}
 * @param citations the words that say it, best first; empty only where it is what is missing that speaks
 * @param date the day it speaks of (adopted, met, due), or null where the text gives none
 * @param amount the number it speaks of (share, money, count), or null
 * @param about what it speaks of in a form that can be compared, such as {@code ordinance 2016-05}, or null; facts of one
 *     clause with the same {@code about} count once
 */
public record Fact(
        String label,
        String says,
        List<Citation> citations,
        @Nullable LocalDate date,
        @Nullable Double amount,
        @Nullable String about) {
    /** Copies the list. */
    public Fact {
        citations = List.copyOf(citations);
    }
}
