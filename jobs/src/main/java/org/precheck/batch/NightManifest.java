package org.precheck.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;
import org.precheck.store.Canaries;
import org.precheck.store.Sums;

/**
 * What a night did, in sums that must close. Written as {@code manifest.json}.
 *
 * @param run number of the run
 * @param night the night's date
 * @param selection {@code all} or the cities named
 * @param asOf the day that was judged for
 * @param state how it ended
 * @param reason why it was held back, or null
 * @param edition the criteria's edition
 * @param config digest of the configuration frozen into the run
 * @param engine name and version of this program
 * @param extractor name and version of what reads snapshots
 * @param isolation how parser processes are kept apart
 * @param startedAt when the run was first started
 * @param publishedAt when this was written
 * @param links supplied links in and out
 * @param discovered addresses found besides
 * @param judged findings and faults
 * @param work requests, extraction and readings
 * @param unchanged true where nothing was extracted and nothing read tonight
 * @param summary the same in one plain sentence
 * @param canaries what the canaries answered
 * @param faults failures of ours in plain words
 * @param closes whether all sums close
 */
public record NightManifest(
        long run,
        LocalDate night,
        String selection,
        LocalDate asOf,
        String state,
        @Nullable String reason,
        String edition,
        String config,
        String engine,
        String extractor,
        String isolation,
        Instant startedAt,
        Instant publishedAt,
        Links links,
        Found discovered,
        Judged judged,
        Sums.Work work,
        boolean unchanged,
        String summary,
        List<Canaries.Answer> canaries,
        List<String> faults,
        boolean closes) {
    /** Copies the lists. */
    public NightManifest {
        canaries = List.copyOf(canaries);
        faults = List.copyOf(faults);
    }

    /**
     * Supplied links.
     *
     * @param in rows supplied
     * @param duplicates rows that repeat an earlier one of the same city
     * @param outcomes what the other rows came to
     * @param closes whether {@code in} is the sum of the rest
     */
    public record Links(int in, int duplicates, Map<FetchOutcome, Integer> outcomes, boolean closes) {}

    /**
     * Discovered addresses.
     *
     * @param outcomes what those asked came to
     * @param untried those that no budget was left for
     */
    public record Found(Map<FetchOutcome, Integer> outcomes, int untried) {}

    /**
     * Judgement.
     *
     * @param cities cities judged
     * @param criteria criteria each
     * @param findings findings made
     * @param faults faults in the place of findings
     * @param closes whether cities times criteria is findings and faults
     */
    public record Judged(int cities, int criteria, int findings, int faults, boolean closes) {}
}
