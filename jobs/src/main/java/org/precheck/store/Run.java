package org.precheck.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One night's execution as stored.
 *
 * @param id number of the run
 * @param night the night's date
 * @param selection {@code all}, or the ids of the cities named, sorted, with commas between
 * @param asOf the day it is judged for
 * @param state how far it has come
 * @param stage the stage it is in or ended in
 * @param configDigest digest of the configuration frozen into it
 * @param previous the last completed run before it, or null
 * @param isolation how parser processes are kept apart; a word of its own until the run has found out
 * @param startedAt when it was first started
 * @param finishedAt when it ended, or null
 * @param reason why it was quarantined or failed, in one plain sentence, or null
 */
public record Run(
        long id,
        LocalDate night,
        String selection,
        LocalDate asOf,
        RunState state,
        String stage,
        String configDigest,
        @Nullable Long previous,
        String isolation,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String reason) {}
