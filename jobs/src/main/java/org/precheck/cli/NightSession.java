package org.precheck.cli;

import java.io.PrintWriter;
import java.time.Clock;
import org.precheck.batch.Night;
import org.precheck.batch.NightRequest;
import org.precheck.batch.NightResult;
import org.precheck.settings.Configuration;
import org.precheck.store.DatabaseLease;
import org.precheck.store.Store;

/** One night from an open database to its exit code, with progress on standard error and an orderly stop. */
final class NightSession {
    /** The run's lock, two workers, and look-ups of visits. */
    static final int CONNECTIONS = 12;

    private final PrintWriter err;
    private final Clock clock;

    NightSession(PrintWriter err, Clock clock) {
        this.err = err;
        this.clock = clock;
    }

    /** What is shown when a night has ended, while the database is still open. */
    @FunctionalInterface
    interface Ending {
        /** Shows the result. */
        void show(NightResult result, Store store) throws Exception;
    }

    /** Runs a night and says with which code the command ends. */
    int run(Configuration configuration, NightRequest request, Ending ending) throws Exception {
        warn(configuration);
        Stopping stopping = new Stopping();
        try (StopSignal signal = new StopSignal(stopping::stop);
                DatabaseLease lease =
                        DatabaseLease.open(configuration.settings().storage(), request.home());
                Store store = Store.open(lease.database(), CONNECTIONS)) {
            Night night = new Night(store, clock);
            stopping.of(night);
            NightProgress progress = NightProgress.on(err);
            NightResult result = night.run(configuration, request, progress);
            progress.done();
            ending.show(result, store);
            return signal.exit(code(result));
        }
    }

    private void warn(Configuration configuration) {
        if (configuration.settings().fetch().allowLoopback()) {
            err.println("Warning: fetch.allow-loopback is on. Addresses of this machine may be asked; it is meant for"
                    + " tests, the demonstration and benchmarks only.");
        }
    }

    static int code(NightResult result) {
        return switch (result.ended()) {
            case COMPLETED, FINISHED_BEFORE -> result.faults() > 0 ? ExitCode.FAULTS : ExitCode.COMPLETED;
            case COMPLETED_WITH_GAPS -> result.faults() > 0 ? ExitCode.FAULTS : ExitCode.GAPS;
            case QUARANTINED -> ExitCode.QUARANTINED;
            case STOPPED -> ExitCode.STOPPED;
            case FAILED, BUSY -> ExitCode.ABORTED;
        };
    }

    /** The night that a signal stops, once there is one. */
    private static final class Stopping {
        private volatile boolean stopped;
        private volatile Runnable night = () -> {};

        synchronized void of(Night next) {
            night = next::stop;
            if (stopped) next.stop();
        }

        synchronized void stop() {
            stopped = true;
            night.run();
        }
    }
}
