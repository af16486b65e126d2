package org.precheck.fetch;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often one host is asked: so many requests at once, and a pause after each. The pause is counted from the end of a
 * request, so that a slow host is asked less often than a quick one.
 */
final class Pace {
    /** Longest Crawl-delay that is honoured in full; robots.txt may ask for days. */
    static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final Duration delay;
    private final int connections;
    private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();

    Pace(Duration delay, int connections) {
        this.delay = delay;
        this.connections = connections;
    }

    /** Waits until the host may be asked; the caller closes the turn when the answer has been read. */
    Turn turn(String host) throws InterruptedException {
        Host state = hosts.computeIfAbsent(host, _ -> new Host(connections, delay.toNanos()));
        state.slots.acquire();
        try {
            // one waiter after the other claims the next free instant
            long pause = state.pauseNanos.get();
            long now = System.nanoTime();
            long start = state.next.getAndUpdate(next -> Math.max(next, now) + pause);
            long wait = start - now;
            if (pause > 0 && wait > 0) TimeUnit.NANOSECONDS.sleep(wait);
        } catch (InterruptedException e) {
            state.slots.release();
            throw e;
        }
        return new Turn(state);
    }

    /** Heeds a Crawl-delay from robots.txt that is longer than our own pause. */
    void slowDown(String host, Duration crawlDelay) {
        Duration heeded = crawlDelay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : crawlDelay;
        if (heeded.compareTo(delay) <= 0) return;
        Host state = hosts.computeIfAbsent(host, _ -> new Host(connections, delay.toNanos()));
        state.pauseNanos.accumulateAndGet(heeded.toNanos(), Math::max);
        long earliest = System.nanoTime() + heeded.toNanos();
        state.next.updateAndGet(next -> Math.max(next, earliest));
    }

    /** Leaves the host alone for a time, as its Retry-After asks. */
    void hold(String host, Duration time) {
        Host state = hosts.computeIfAbsent(host, _ -> new Host(connections, delay.toNanos()));
        long until = System.nanoTime() + time.toNanos();
        state.heldUntil.updateAndGet(held -> Math.max(held, until));
    }

    /** How much longer the host asked to be left alone; zero where it did not. */
    Duration held(String host) {
        Host state = hosts.get(host);
        long left = state == null ? 0 : state.heldUntil.get() - System.nanoTime();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    /** One host. Instants are of the monotonic clock, in nanoseconds. */
    private static final class Host {
        private final Semaphore slots;
        private final AtomicLong pauseNanos;
        private final AtomicLong next = new AtomicLong(System.nanoTime());
        private final AtomicLong heldUntil = new AtomicLong(System.nanoTime());

        Host(int connections, long pauseNanos) {
            this.slots = new Semaphore(connections, true);
            this.pauseNanos = new AtomicLong(pauseNanos);
        }
    }

    /** The right to ask a host once. */
    static final class Turn implements AutoCloseable {
        private final Host host;

        private Turn(Host host) {
            this.host = host;
        }

        @Override
        public void close() {
            long pause = host.pauseNanos.get();
            if (pause > 0) {
                long earliest = System.nanoTime() + pause;
                host.next.updateAndGet(next -> Math.max(next, earliest));
            }
            host.slots.release();
        }
    }
}
