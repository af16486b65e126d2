package org.precheck.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from. What would differ from machine to machine is null in a golden file.
 *
 * @param run id of the run, or null in a golden file
 * @param night the night's date, which names the run
 * @param asOf the day that was judged for
 * @param edition the criteria's edition, such as {@code 2017}
 * @param configDigest SHA-256 of the configuration and cards frozen into the run, lower-case hexadecimal, or null in a
 *     golden file
 * @param isolation how parsers were kept apart, such as {@code process-only}, or null in a golden file
 * @param engine name and version of this program
 */
public record Provenance(
        @Nullable String run,
        LocalDate night,
        LocalDate asOf,
        String edition,
        @Nullable String configDigest,
        @Nullable String isolation,
        String engine) {}
