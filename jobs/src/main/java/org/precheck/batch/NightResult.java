package org.precheck.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.precheck.store.Run;

/**
 * How a night ended.
 *
 * @param run the run as stored, or null where none could be started
 * @param ended how it ended
 * @param faults how many items were faults of ours
 * @param sentence what happened, in one plain sentence
 * @param reports the folder of the night's reports, or null where none were written
 */
public record NightResult(
        @Nullable Run run,
        Ended ended,
        int faults,
        String sentence,
        @Nullable Path reports) {
    /** How a night may end. */
    public enum Ended {
        /** All was done. */
        COMPLETED,
        /** Done, but a budget was used up or a link was not tried. */
        COMPLETED_WITH_GAPS,
        /** It had been done before; nothing was done now. */
        FINISHED_BEFORE,
        /** Held back: our own network or a sudden mass failure. */
        QUARANTINED,
        /** Stopped on request; goes on when started again. */
        STOPPED,
        /** Ended by a failure of ours; goes on when started again. */
        FAILED,
        /** Another process runs a night on this database. */
        BUSY
    }
}
