package org.precheck.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an operator may change: {@code precheck.yml}, checked and typed.
 *
 * @param edition the edition that runs are judged by, such as {@code 2017}
 * @param criteria folder with one folder of cards an edition
 * @param reports folder that reports are written to, or null for {@code reports} in the data folder
 * @param fetch how the fetch room behaves
 * @param platforms which platforms are asked at all
 * @param extract how the extract room behaves
 * @param storage where results are kept
 * @param schedule when nights start
 */
public record Settings(
        String edition,
        Path criteria,
        @Nullable Path reports,
        FetchSettings fetch,
        PlatformSettings platforms,
        ExtractSettings extract,
        StorageSettings storage,
        ScheduleSettings schedule) {}
