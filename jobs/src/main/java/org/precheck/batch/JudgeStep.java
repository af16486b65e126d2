package org.precheck.batch;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.precheck.model.City;
import org.precheck.store.Documents;
import org.precheck.store.Judgements;
import org.precheck.store.Run;
import org.precheck.store.RunState;
import org.precheck.store.Runs;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Judges one city a turn, each in a transaction of its own; the threads that share this step take the cities from one
 * queue. A quarantined night is not judged.
 */
final class JudgeStep implements Tasklet {
    /** Each holds one city's documents in memory. */
    private static final int MOST_WORKERS = 4;

    private final NightWork work;
    private final Judgements judgements;
    private final CityJudge judge;
    private final Map<String, City> cities;
    private final DocumentSource again;
    private final AtomicInteger judged = new AtomicInteger();
    private @Nullable Queue<String> left;

    JudgeStep(NightWork work) {
        this.work = work;
        this.judgements = new Judgements(work.store());
        this.judge = new CityJudge(
                work.store(),
                work.configuration().edition(),
                work.configuration().cards(),
                work.run().asOf(),
                work.clock());
        this.again = new Reextraction(
                new Documents(work.store()),
                work.rooms().snapshots(),
                work.rooms().extractor());
        this.cities = work.submissions().stream()
                .collect(Collectors.toMap(s -> s.city().id(), s -> s.city()));
    }

    /** How many threads judge: one a processor, within reason. */
    static int workers() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS);
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        if (work.stop().made()) {
            contribution.getStepExecution().setTerminateOnly();
            return RepeatStatus.CONTINUABLE;
        }
        Queue<String> queue = left();
        String id = queue.poll();
        if (id == null) return RepeatStatus.FINISHED;
        City city = cities.get(id);
        if (city == null) throw new IllegalStateException("the run knows a city that its configuration does not");
        judge.judgeAndKeep(work.run().id(), city, work.run().previous(), again);
        contribution.incrementWriteCount(1);
        work.tell(Stage.JUDGE, judged.incrementAndGet(), cities.size(), 0);
        return queue.isEmpty() ? RepeatStatus.FINISHED : RepeatStatus.CONTINUABLE;
    }

    /** The cities still to be judged as the database has them when the first thread asks. */
    private synchronized Queue<String> left() {
        Queue<String> known = left;
        if (known == null) {
            Run run = new Runs(work.store()).find(work.run().id()).orElseThrow();
            List<String> ids = run.state() == RunState.QUARANTINED ? List.of() : judgements.toJudge(run.id());
            judged.set(cities.size() - ids.size());
            work.tell(Stage.JUDGE, judged.get(), cities.size(), 0);
            known = new ConcurrentLinkedQueue<>(ids);
            left = known;
        }
        return known;
    }
}
