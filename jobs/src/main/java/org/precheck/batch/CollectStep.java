package org.precheck.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.precheck.settings.FetchSettings;
import org.precheck.store.Captures;
import org.precheck.store.Documents;
import org.precheck.store.Frontier;
import org.precheck.store.Lease;
import org.precheck.store.Rounds;
import org.precheck.store.Visited;
import org.precheck.store.Visits;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * One worker of the collect stage. Each turn is one transaction: write what came home, claim hosts, send the crew out. So
 * a killed process repeats at most what was under way and one turn's worth of what had come home.
 */
final class CollectStep implements AutoCloseable {
    /** How many workers share the frontier; they run in threads of this process. */
    static final int WORKERS = 2;

    private static final int ADDRESSES_PER_LEASE = 8;
    private static final int MOST_PER_TURN = 200;
    private static final long WAIT_MILLIS = 50;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration TICK = Duration.ofMillis(500);

    private final NightWork work;
    private final Stage stage;
    private final String worker;
    private final Frontier frontier;
    private final Visits visits;
    private final Rounds rounds;
    private final Crew crew;
    private Instant claimed = Instant.EPOCH;
    private Instant renewed = Instant.EPOCH;
    private Instant told = Instant.EPOCH;

    CollectStep(NightWork work, Stage stage, int number) {
        FetchSettings settings = work.configuration().settings().fetch();
        this.work = work;
        this.stage = stage;
        this.worker = ProcessHandle.current().pid() + "-" + number;
        this.frontier = work.frontier();
        this.visits = new Visits(work.store(), frontier, work.budget());
        this.rounds = new Rounds(work.store(), frontier, work.budget());
        Visitor visitor = new Visitor(
                work.rooms().fetcher(),
                work.rooms().snapshots(),
                work.rooms().extractor(),
                new Documents(work.store()),
                new Captures(work.store()),
                Discovery.of(work),
                PortalScout.of(work));
        int hosts = Math.max(1, (settings.workers() + number) / WORKERS);
        this.crew = new Crew(visitor, hosts, settings.connectionsPerHost(), work.stop());
    }

    /** One transaction's worth of work. */
    RepeatStatus turn(StepContribution contribution) throws InterruptedException {
        boolean stopping = work.stop().made();
        long run = work.run().id();
        List<Crew.Home> home = crew.collect(stopping ? 0 : WAIT_MILLIS, MOST_PER_TURN);
        List<Visited> visited = new ArrayList<>();
        Set<String> released = new HashSet<>();
        for (Crew.Home one : home) {
            Visited visit = one.visit();
            String host = one.released();
            if (visit != null) visited.add(visit);
            if (host != null) released.add(host);
        }
        Instant now = work.clock().instant();
        visits.write(run, visited, released, now);
        contribution.incrementWriteCount(visited.size());
        if (stopping) {
            contribution.getStepExecution().setTerminateOnly();
            return RepeatStatus.CONTINUABLE;
        }
        boolean idle = crew.busy() == 0;
        List<Lease> leases = List.of();
        if (crew.free() > 0
                && (idle || !home.isEmpty() || Duration.between(claimed, now).compareTo(TICK) > 0)) {
            leases = frontier.claim(run, worker, crew.free(), ADDRESSES_PER_LEASE, now, LEASE);
            claimed = now;
        }
        leases.forEach(crew::send);
        housekeeping(run, now);
        if (!idle || !leases.isEmpty()) return RepeatStatus.CONTINUABLE;
        visits.skipWorn(run);
        return frontier.pending(run) ? RepeatStatus.CONTINUABLE : RepeatStatus.FINISHED;
    }

    private void housekeeping(long run, Instant now) {
        if (Duration.between(renewed, now).compareTo(LEASE.dividedBy(4)) > 0) {
            frontier.renew(run, worker, now.plus(LEASE));
            renewed = now;
        }
        if (Duration.between(told, now).compareTo(TICK) > 0) {
            int[] counts = rounds.counts(run);
            work.tell(stage, counts[0], counts[1], crew.busy());
            told = now;
        }
    }

    @Override
    public void close() {
        crew.close();
        frontier.release(work.run().id(), worker);
    }
}
