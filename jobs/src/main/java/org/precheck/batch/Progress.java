package org.precheck.batch;

import java.time.Duration;

/**
 * How far a night is.
 *
 * @param stage what is being done
 * @param done addresses asked, or cities judged
 * @param known addresses known so far, or cities
 * @param hosts hosts being asked right now
 * @param elapsed since this process started on the night
 */
public record Progress(Stage stage, int done, int known, int hosts, Duration elapsed) {
    /** Told about the progress of a night, about once a second and at every change of stage, from several threads. */
    @FunctionalInterface
    public interface Listener {
        /** Tells nobody. */
        Listener NOBODY = progress -> {};

        /** Something moved on. */
        void at(Progress progress);
    }
}
