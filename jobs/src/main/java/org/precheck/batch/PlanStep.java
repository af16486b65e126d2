package org.precheck.batch;

import org.precheck.fetch.WebAddress;
import org.precheck.store.Address;
import org.precheck.store.Key;
import org.precheck.store.Planning;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Freezes cities and links into the run, opens the frontier, asks the canaries. */
final class PlanStep implements Tasklet {
    private final NightWork work;

    PlanStep(NightWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        work.tell(Stage.PLAN, 0, 0, 0);
        new Planning(work.store(), work.frontier()).write(work.run().id(), work.submissions(), PlanStep::address);
        new CanaryCheck(work).ask(CanaryCheck.START);
        return RepeatStatus.FINISHED;
    }

    /** The address as the frontier knows it; the same place under two spellings has one key. */
    static Address address(String text) {
        WebAddress address = WebAddress.parse(text);
        if (address == null) return new Address(text, Key.of(text), "");
        return address(text, address);
    }

    static Address address(String text, WebAddress address) {
        return new Address(text, Key.of(address.withoutFragment().toString()), address.host());
    }
}
