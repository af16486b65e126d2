package org.precheck.judge;

import org.jspecify.annotations.Nullable;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;

/**
 * A labelled row with what the machine makes of it.
 *
 * @param row the label
 * @param verdict the machine's verdict; NotAssessed where there is no card
 * @param finding what it rests on, or null where there is no card
 */
public record JudgedRow(
        LabelledRow row, Verdict verdict, @Nullable Finding finding) {
    /** Whether machine and label agree on what counts: Supported for evidence, not Supported for anything else. */
    public boolean agrees() {
        return row.expected() == verdict
                || (row.expected() == Verdict.NOT_FOUND && verdict != Verdict.SUPPORTED && verdict != Verdict.PARTIAL);
    }
}
