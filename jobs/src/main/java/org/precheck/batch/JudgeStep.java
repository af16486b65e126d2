package org.precheck.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.precheck.model.City;
import org.precheck.store.Judgements;
import org.precheck.store.Run;
import org.precheck.store.RunState;
import org.precheck.store.Runs;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Judges one city a turn, each in a transaction of its own. A quarantined night is not judged. */
final class JudgeStep implements Tasklet {
    private final NightWork work;
    private final Judgements judgements;
    private final CityJudge judge;
    private final Map<String, City> cities;

    JudgeStep(NightWork work) {
        this.work = work;
        this.judgements = new Judgements(work.store());
        this.judge = new CityJudge(
                work.store(), work.configuration().cards(), work.run().asOf(), work.clock());
        this.cities = work.submissions().stream()
                .collect(Collectors.toMap(s -> s.city().id(), s -> s.city()));
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        if (work.stop().made()) {
            contribution.getStepExecution().setTerminateOnly();
            return RepeatStatus.CONTINUABLE;
        }
        Run run = new Runs(work.store()).find(work.run().id()).orElseThrow();
        if (run.state() == RunState.QUARANTINED) return RepeatStatus.FINISHED;
        List<String> left = judgements.toJudge(run.id());
        work.tell(Stage.JUDGE, cities.size() - left.size(), cities.size(), 0);
        if (left.isEmpty()) return RepeatStatus.FINISHED;
        City city = cities.get(left.getFirst());
        if (city == null) throw new IllegalStateException("the run knows a city that its configuration does not");
        judge.judgeAndKeep(run.id(), city, run.previous());
        contribution.incrementWriteCount(1);
        return left.size() == 1 ? RepeatStatus.FINISHED : RepeatStatus.CONTINUABLE;
    }
}
