package org.precheck.batch;

import org.precheck.store.Rounds;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Between the two passes of collecting: asks the canaries and opens what failed for the moment once more. */
final class LateStep implements Tasklet {
    private final NightWork work;

    LateStep(NightWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        new CanaryCheck(work).ask(CanaryCheck.MIDDLE);
        work.rooms().fetcher().forgetFailures();
        int opened = new Rounds(work.store(), work.frontier(), work.budget())
                .openLate(work.run().id());
        contribution.incrementWriteCount(opened);
        return RepeatStatus.FINISHED;
    }
}
