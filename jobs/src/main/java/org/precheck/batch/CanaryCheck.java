package org.precheck.batch;

import java.util.List;
import org.precheck.fetch.Capture;
import org.precheck.fetch.FetchRequest;
import org.precheck.store.Canaries;
import org.precheck.store.Canaries.Answer;

/** Asks addresses that always answer, so that an outage of our own network is known as ours. */
final class CanaryCheck {
    static final String START = "start";
    static final String MIDDLE = "middle";
    static final String END = "end";

    private final NightWork work;
    private final Canaries canaries;

    CanaryCheck(NightWork work) {
        this.work = work;
        this.canaries = new Canaries(work.store());
    }

    /** Asks every canary; any answer over HTTP will do. */
    void ask(String moment) {
        for (String address : work.configuration().settings().fetch().canaries()) {
            Capture capture = work.rooms().fetcher().fetch(new FetchRequest(address, null));
            boolean healthy = capture.status() != null;
            canaries.keep(
                    work.run().id(),
                    moment,
                    address,
                    healthy,
                    capture.outcome(),
                    work.clock().instant());
        }
    }

    /** Whether at least half of the canaries answered each time they were asked; without canaries nobody can tell. */
    boolean healthy() {
        List<Answer> answers = canaries.of(work.run().id());
        for (String moment : List.of(START, MIDDLE, END)) {
            long asked = answers.stream().filter(a -> a.moment().equals(moment)).count();
            long well = answers.stream()
                    .filter(a -> a.moment().equals(moment) && a.healthy())
                    .count();
            if (well * 2 < asked) return false;
        }
        return true;
    }
}
