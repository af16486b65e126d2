package org.precheck.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.precheck.store.Lease;
import org.precheck.store.Target;
import org.precheck.store.Visited;

/**
 * The virtual threads of one worker: each leased host is asked by as many of them as it may see requests at once. What
 * they bring home waits for the worker's own thread, which alone writes.
 */
final class Crew implements AutoCloseable {
    private final Visitor visitor;
    private final int hosts;
    private final int perHost;
    private final StopRequest stop;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Home> home = new LinkedBlockingQueue<>();
    private final AtomicInteger busy = new AtomicInteger();

    Crew(Visitor visitor, int hosts, int perHost, StopRequest stop) {
        this.visitor = visitor;
        this.hosts = hosts;
        this.perHost = perHost;
        this.stop = stop;
    }

    /** How many more hosts can be taken on. */
    int free() {
        return hosts - busy.get();
    }

    /** How many hosts are being asked. */
    int busy() {
        return busy.get();
    }

    /** Sets out for a host. */
    void send(Lease lease) {
        busy.incrementAndGet();
        Map<String, List<Target>> byAddress = new LinkedHashMap<>();
        for (Target target : lease.targets()) {
            byAddress
                    .computeIfAbsent(target.address().key(), _ -> new ArrayList<>())
                    .add(target);
        }
        Queue<List<Target>> errands = new ConcurrentLinkedQueue<>(byAddress.values());
        int walkers = Math.min(perHost, errands.size());
        AtomicInteger walking = new AtomicInteger(walkers);
        for (int i = 0; i < walkers; i++) {
            threads.execute(() -> {
                walk(errands);
                if (walking.decrementAndGet() == 0) home.add(new Home(null, lease.host(), null));
            });
        }
    }

    private void walk(Queue<List<Target>> errands) {
        try {
            List<Target> same = errands.poll();
            while (same != null && !stop.made() && !Thread.currentThread().isInterrupted()) {
                visitor.visit(same).forEach(visit -> home.add(new Home(visit, null, null)));
                same = errands.poll();
            }
        } catch (RuntimeException e) {
            home.add(new Home(null, null, e));
        } catch (Error e) {
            // a thread that died in silence would give its host back unvisited, to be claimed again without end
            home.add(new Home(null, null, new IllegalStateException("a visit ended in " + e, e)));
        }
    }

    /**
     * What came home within a while, or at once where nobody is out. A transaction costs the same for one visit as for many,
     * so it is worth waiting for the others.
     *
     * @throws RuntimeException what should stop the night, such as a full disk
     */
    List<Home> collect(long waitMillis, int most) throws InterruptedException {
        List<Home> came = new ArrayList<>();
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(waitMillis);
        home.drainTo(came, most);
        int out = busy.get() - returned(came);
        while (out > 0 && came.size() < most) {
            Home next = home.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) break;
            came.add(next);
            if (next.released() != null) out--;
        }
        for (Home one : came) {
            RuntimeException failure = one.failure();
            if (failure != null) throw failure;
        }
        busy.addAndGet(-returned(came));
        return came;
    }

    private static int returned(List<Home> came) {
        return (int) came.stream().filter(one -> one.released() != null).count();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /**
     * One thing that came home: a visit, a host that is done with, or a failure.
     *
     * @param visit what one address came to, or null
     * @param released the host that is done with, or null
     * @param failure what should stop the night, or null
     */
    record Home(
            @Nullable Visited visit,
            @Nullable String released,
            @Nullable RuntimeException failure) {}
}
