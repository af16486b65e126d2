package org.precheck.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;
import org.precheck.fetch.Capture.Truncation;
import org.precheck.fetch.Snapshot;
import org.precheck.model.FetchOutcome;

/**
 * A capture as reports show it: without header fields and without its place in the archive.
 *
 * @param address as asked for, verbatim
 * @param outcome the case
 * @param detail one sentence with the particulars; may be empty
 * @param hops every request on the way with its answer, in order; empty where none was made
 * @param finalAddress where the last answer came from, or null where none came
 * @param status HTTP status of the last answer, or null
 * @param at when the first request was made or refused
 * @param sha256 digest of the snapshot, or null where there is none
 * @param revisit whether the bytes are ones that we already held
 * @param truncated why the body was cut short, or null where it is whole
 */
public record CaptureSummary(
        String address,
        FetchOutcome outcome,
        String detail,
        List<Hop> hops,
        @Nullable String finalAddress,
        @Nullable Integer status,
        Instant at,
        @Nullable String sha256,
        boolean revisit,
        @Nullable Truncation truncated) {
    /**
     * One request and its answer.
     *
     * @param address what was asked
     * @param status HTTP status, or null where no answer came
     */
    public record Hop(String address, @Nullable Integer status) {}

    /** Copies the list. */
    public CaptureSummary {
        hops = List.copyOf(hops);
    }

    /** What reports show of a capture. */
    public static CaptureSummary of(Capture capture) {
        Snapshot snapshot = capture.snapshot();
        return new CaptureSummary(
                capture.address(),
                capture.outcome(),
                capture.detail(),
                capture.hops().stream()
                        .map(h -> new Hop(h.address(), h.status()))
                        .toList(),
                capture.finalAddress(),
                capture.status(),
                capture.at(),
                snapshot == null ? null : snapshot.sha256(),
                capture.revisit(),
                capture.truncated());
    }
}
