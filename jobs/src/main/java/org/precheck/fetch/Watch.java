package org.precheck.fetch;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a request off when its time is over, on the monotonic clock, whatever the socket is doing: a server that sends one
 * byte a second never lets a read time out.
 */
final class Watch implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock;
    private final Runnable cut;
    private final long start = System.nanoTime();
    private volatile boolean over;
    private @Nullable ScheduledFuture<?> alarm;

    Watch(ScheduledThreadPoolExecutor clock, Runnable cut) {
        this.clock = clock;
        this.cut = cut;
    }

    /** One thread for all watches. */
    static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("fetch-watch").factory());
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** Sets the time, counted from the start, after which the request is cut off; replaces the one set before. */
    void until(Duration limit) {
        close();
        if (over) return;
        long left = limit.toNanos() - (System.nanoTime() - start);
        alarm = clock.schedule(this::end, Math.max(0, left), TimeUnit.NANOSECONDS);
    }

    private void end() {
        over = true;
        cut.run();
    }

    /** Whether it was this watch that cut the request off. */
    boolean over() {
        return over;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        if (alarm != null) alarm.cancel(false);
    }
}
