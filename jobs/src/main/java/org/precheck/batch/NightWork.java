package org.precheck.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.precheck.settings.Configuration;
import org.precheck.settings.FetchSettings;
import org.precheck.settings.Submission;
import org.precheck.store.Budget;
import org.precheck.store.Frontier;
import org.precheck.store.Run;
import org.precheck.store.Store;

/**
 * What all steps of one night share.
 *
 * @param run the run
 * @param configuration the configuration frozen into it
 * @param submissions the cities selected, sorted by id
 * @param store the database
 * @param rooms fetch, archive and extract
 * @param clock the time
 * @param stop whether somebody asked the night to stop
 * @param listener who is told about progress
 * @param startedAt when this process started on the night
 * @param reports folder of this night's reports
 */
record NightWork(
        Run run,
        Configuration configuration,
        List<Submission> submissions,
        Store store,
        Rooms rooms,
        Clock clock,
        StopRequest stop,
        Progress.Listener listener,
        Instant startedAt,
        Path reports) {
    /** Addresses of one city that are opened together. */
    private static final int ROUND = 40;

    NightWork {
        submissions = List.copyOf(submissions);
    }

    Budget budget() {
        FetchSettings fetch = configuration.settings().fetch();
        return new Budget(ROUND, fetch.pagesPerCity(), fetch.pagesPerHost(), fetch.bytesPerCity(), fetch.timePerCity());
    }

    Frontier frontier() {
        return new Frontier(store, budget());
    }

    void tell(Stage stage, int done, int known, int hosts) {
        listener.at(new Progress(stage, done, known, hosts, Duration.between(startedAt, clock.instant())));
    }
}
