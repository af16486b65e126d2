package org.precheck.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns SIGTERM and Ctrl-C into an orderly stop: the work is asked to stop, and the process ends with the work's own exit
 * code once everything is closed. Without it the JVM would end in the middle and with a code of its own.
 */
final class StopSignal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Thread hook;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int code = ExitCode.ABORTED;

    /** Listens from now on; declare it before what must be closed first. */
    StopSignal(Runnable stop) {
        this.hook = new Thread(() -> end(stop), "stop-signal");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end(Runnable stop) {
        stop.run();
        try {
            if (!closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code);
    }

    /** The code that the process ends with. */
    int exit(int value) {
        code = value;
        return value;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            closed.countDown(); // the JVM is ending: the hook says with which code
        }
    }
}
