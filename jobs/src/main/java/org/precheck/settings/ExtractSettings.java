package org.precheck.settings;

import java.time.Duration;

/**
 * How the extract room behaves.
 *
 * @param workers parser processes kept warm
 * @param heapMiB heap ceiling of one parser process, in MiB
 * @param progressTimeout longest time without progress on one document
 * @param totalTimeout longest time for one document
 * @param maxCharacters most characters of text kept of one document; more is marked as cut off
 */
public record ExtractSettings(
        int workers, int heapMiB, Duration progressTimeout, Duration totalTimeout, int maxCharacters) {
    /** What holds where the settings say nothing. */
    public static final ExtractSettings DEFAULTS =
            new ExtractSettings(2, 512, Duration.ofSeconds(60), Duration.ofSeconds(180), 20_000_000);
}
