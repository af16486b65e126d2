package org.precheck.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from.
 *
 * @param run id of the run, or null in a golden file, where it would differ each time
 * @param night the night's date, which names the run
 * @param asOf the day that was judged for
 * @param edition the criteria's edition, such as {@code 2017}
 * @param configDigest SHA-256 of the configuration and cards frozen into the run, lower-case hexadecimal
 * @param engine name and version of this program
 */
public record Provenance(
        @Nullable String run, LocalDate night, LocalDate asOf, String edition, String configDigest, String engine) {}
