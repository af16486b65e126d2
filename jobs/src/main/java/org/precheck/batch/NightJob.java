package org.precheck.batch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.store.Run;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The nightly job: plan, collect, late retries, judge, publish. Every step reads from the database what is left to do, so
 * a restart may run each of them again; Spring Batch keeps the history and the transactions.
 */
final class NightJob implements AutoCloseable {
    private static final String NAME = "night";

    private final NightWork work;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JobRepository repository;
    private final JobOperator operator;

    NightJob(NightWork work) {
        this.work = work;
        // as singletons, so that closing the context leaves the store open
        context.getBeanFactory().registerSingleton("dataSource", work.store().dataSource());
        context.getBeanFactory()
                .registerSingleton("transactionManager", work.store().transactionManager());
        context.register(BatchRoom.class);
        context.refresh();
        this.repository = context.getBean(JobRepository.class);
        this.operator = context.getBean(JobOperator.class);
    }

    /**
     * Runs what is left of the night in this thread.
     *
     * @throws JobExecutionException where Spring Batch refuses to start it
     */
    JobExecution run() throws JobExecutionException {
        JobParameters parameters = parameters(work.run());
        JobExecution last = repository.getLastJobExecution(NAME, parameters);
        if (last != null && last.isRunning()) operator.recover(last);
        return operator.start(job(), parameters);
    }

    private static JobParameters parameters(Run run) {
        return new JobParametersBuilder()
                .addLocalDate("night", run.night(), true)
                .addString("selection", run.selection(), true)
                .toJobParameters();
    }

    private Job job() {
        return new JobBuilder(NAME, repository)
                .start(step("plan", new PlanStep(work)))
                .next(workers("collect", Stage.COLLECT))
                .next(step("late", new LateStep(work)))
                .next(workers("collect-late", Stage.LATE))
                .next(step("close", new CloseStep(work)))
                .next(partitioned("judge", new JudgeStep(work), JudgeStep.workers()))
                .next(step("publish", new PublishStep(work)))
                .build();
    }

    private Step step(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet, work.store().transactionManager())
                .allowStartIfComplete(true)
                .build();
    }

    private Step workers(String name, Stage stage) {
        return partitioned(name, new Workers(work, stage), CollectStep.WORKERS);
    }

    /** A step that several threads of this process share; the tasklet hands out its work to them. */
    private Step partitioned(String name, Tasklet tasklet, int threads) {
        return new StepBuilder(name, repository)
                .partitioner(name + "-worker", partitions())
                .step(step(name + "-worker", tasklet))
                .gridSize(threads)
                .taskExecutor(new SimpleAsyncTaskExecutor(name + "-"))
                .allowStartIfComplete(true)
                .build();
    }

    private static Partitioner partitions() {
        return size -> {
            Map<String, ExecutionContext> partitions = new HashMap<>();
            for (int i = 0; i < size; i++) {
                ExecutionContext number = new ExecutionContext();
                number.putInt(Workers.NUMBER, i);
                partitions.put("worker-" + i, number);
            }
            return partitions;
        };
    }

    /** Whether the execution was stopped on request. */
    static boolean stopped(JobExecution execution) {
        return execution.getExitStatus().getExitCode().equals(ExitStatus.STOPPED.getExitCode());
    }

    /** What broke it off, or null where nothing is recorded. */
    static @Nullable Throwable cause(JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .map(NightJob::root)
                .findFirst()
                .orElse(null);
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    @Override
    public void close() {
        context.close();
    }
}
