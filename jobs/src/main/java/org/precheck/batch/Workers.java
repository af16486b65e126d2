package org.precheck.batch;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Gives each partition of a collect step a worker of its own, from its first turn to its end. */
final class Workers implements Tasklet, StepExecutionListener {
    static final String NUMBER = "worker";

    private final NightWork work;
    private final Stage stage;
    private final ConcurrentMap<Long, CollectStep> workers = new ConcurrentHashMap<>();

    Workers(NightWork work, Stage stage) {
        this.work = work;
        this.stage = stage;
    }

    /** While the canaries do not answer nobody is asked: what failed would be our failure. */
    @Override
    public void beforeStep(StepExecution execution) {
        if (!new CanaryCheck(work).healthy()) return;
        int number = execution.getExecutionContext().getInt(NUMBER, 0);
        workers.put(execution.getId(), new CollectStep(work, stage, number));
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws InterruptedException {
        CollectStep worker = workers.get(contribution.getStepExecution().getId());
        return worker == null ? RepeatStatus.FINISHED : worker.turn(contribution);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        CollectStep worker = workers.remove(execution.getId());
        if (worker != null) worker.close();
        return execution.getExitStatus();
    }
}
