package org.precheck.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --as-of}: the day that windows count back from. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day that time windows count back from, as 2026-11-22; default: today.")
    private @Nullable LocalDate date;

    LocalDate date() {
        return date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    }
}
