package org.precheck.batch;

import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;
import org.precheck.store.Rounds;
import org.precheck.store.RunState;
import org.precheck.store.Runs;
import org.precheck.store.Sums;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Ends collecting: asks the canaries for the last time, gives what was never asked its outcome, and holds the night back
 * where it cannot be trusted.
 */
final class CloseStep implements Tasklet {
    /** Fewer lost links than this are nobody's outage. */
    private static final int SUDDEN_LINKS = 10;
    /** On fewer hosts than this it is their outage, not ours. */
    private static final int SUDDEN_HOSTS = 3;

    private final NightWork work;

    CloseStep(NightWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        long run = work.run().id();
        new Runs(work.store())
                .isolation(run, work.rooms().extractor().isolation().word());
        CanaryCheck canaries = new CanaryCheck(work);
        canaries.ask(CanaryCheck.END);
        String reason =
                canaries.healthy() ? sudden(run) : "The canary addresses did not answer: our own network failed.";
        FetchOutcome never = reason == null ? FetchOutcome.BUDGET_EXHAUSTED : FetchOutcome.SCANNER_OUTAGE;
        new Rounds(work.store(), work.frontier(), work.budget())
                .close(run, never, work.clock().instant());
        work.store().analyze();
        if (reason != null) {
            new Runs(work.store())
                    .end(run, RunState.QUARANTINED, reason, work.clock().instant());
        }
        return RepeatStatus.FINISHED;
    }

    /** Why the night looks like an outage of ours though the canaries are well, or null where it does not. */
    private @Nullable String sudden(long run) {
        Long previous = work.run().previous();
        if (previous == null) return null;
        Sums.Sudden sudden = new Sums(work.store()).sudden(run, previous);
        boolean massive =
                sudden.lost() >= SUDDEN_LINKS && sudden.hosts() >= SUDDEN_HOSTS && sudden.lost() * 2 > sudden.reached();
        return massive
                ? "Of " + sudden.reached() + " links that were reached last night " + sudden.lost() + " on "
                        + sudden.hosts() + " hosts failed tonight, all at once."
                : null;
    }
}
