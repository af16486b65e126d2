package org.precheck.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.ChangeCause;
import org.precheck.model.CriterionId;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Verdict;

/**
 * What differs from the last night.
 *
 * @param since the night compared with, or null where there is none
 * @param verdicts criteria whose verdict differs
 * @param links supplied links whose outcome differs
 */
public record Changes(@Nullable LocalDate since, List<VerdictChange> verdicts, List<OutcomeChange> links) {
    /** There is no night to compare with. */
    public static final Changes FIRST_NIGHT = new Changes(null, List.of(), List.of());

    /**
     * A verdict that differs.
     *
     * @param criterion the criterion
     * @param before the verdict then, or null where there was none
     * @param after the verdict now, or null where a fault stands in its place
     * @param cause why, in one plain sentence, such as that the card was revised; may be empty
     * @param causedBy whose doing it is, or null where only time went by
     */
    public record VerdictChange(
            CriterionId criterion,
            @Nullable Verdict before,
            @Nullable Verdict after,
            String cause,
            @Nullable ChangeCause causedBy) {}

    /**
     * An outcome that differs.
     *
     * @param address the link as supplied
     * @param before the outcome then, or null where it was not supplied then
     * @param after the outcome now, or null where it is no longer supplied
     */
    public record OutcomeChange(
            String address,
            @Nullable FetchOutcome before,
            @Nullable FetchOutcome after) {}

    /** Copies the lists. */
    public Changes {
        verdicts = List.copyOf(verdicts);
        links = List.copyOf(links);
    }

    /** True where nothing differs. */
    public boolean none() {
        return verdicts.isEmpty() && links.isEmpty();
    }
}
