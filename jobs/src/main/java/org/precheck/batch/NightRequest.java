package org.precheck.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants run.
 *
 * @param night the night's date, which with the selection names the run
 * @param asOf the day to judge for, or null for the night's date
 * @param cities ids of the cities to visit; empty means all
 * @param folder the configuration folder, from which relative paths in settings start
 * @param home the data folder: archive, reports and scratch files lie in it
 */
public record NightRequest(LocalDate night, @Nullable LocalDate asOf, List<String> cities, Path folder, Path home) {
    /** Copies the list. */
    public NightRequest {
        cities = cities.stream().sorted().distinct().toList();
    }

    /** How the run is named beside its night: {@code all}, or the ids of the cities. */
    public String selection() {
        return cities.isEmpty() ? "all" : String.join(",", cities);
    }

    /** The day to judge for. */
    public LocalDate judgedFor() {
        return asOf == null ? night : asOf;
    }
}
