package org.precheck.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time by which something is to be reached.
 *
 * @param due last day of it, or null where it is a span whose beginning the text does not give
 * @param firm true where the words themselves set a limit (by, until, within, au plus tard); false where only a year or
 *     month stands there (in 2022), which is a limit only in a sentence about what is to come
 * @param days length of a span in days, or null where a date is named
 * @param from its first word
 * @param to its last word
 */
public record Deadline(
        @Nullable LocalDate due, boolean firm, @Nullable Integer days, int from, int to) {}
