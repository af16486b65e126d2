package org.precheck.judge;

import org.precheck.model.CriterionId;
import org.precheck.model.Verdict;

/**
 * One label: a document as submitted by a city for a criterion, and what people made of it.
 *
 * @param doc name of the document
 * @param criterion what it is offered for
 * @param label what it is by provenance: {@code evidence}, {@code partial} or {@code not_evidence}
 * @param textOnlyLabel what its text alone can support, the same words
 * @param sure false for a judgement call
 */
public record LabelledRow(String doc, CriterionId criterion, String label, String textOnlyLabel, boolean sure) {
    /** The verdict that agrees with the label. */
    public Verdict expected() {
        return switch (textOnlyLabel) {
            case "evidence" -> Verdict.SUPPORTED;
            case "partial" -> Verdict.PARTIAL;
            default -> Verdict.NOT_FOUND;
        };
    }
}
