package org.precheck.fetch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;

/**
 * What asking for one address came to.
 *
 * @param address as asked for, verbatim
 * @param outcome the case
 * @param detail one sentence with the particulars, such as the exception's cause or the rule of robots.txt; may be empty
 * @param hops every request made on the way with its answer, in order; empty where none was made
 * @param finalAddress where the last answer came from, or null where none came
 * @param status HTTP status of the last answer, or null
 * @param at when the first request was made or refused
 * @param snapshot the body as kept, or null where there is none; walls and error pages are kept for proof but never read
 * @param revisit true where the bytes are ones that we already held: after a 304, or the same digest again
 * @param truncated why the body was cut short, or null where it is whole
 * @param sent what the server sent, where {@code snapshot} is the document that its scripts made of it; else null
 */
public record Capture(
        String address,
        FetchOutcome outcome,
        String detail,
        List<Hop> hops,
        @Nullable String finalAddress,
        @Nullable Integer status,
        Instant at,
        @Nullable Snapshot snapshot,
        boolean revisit,
        @Nullable Truncation truncated,
        @Nullable Snapshot sent) {
    /** Copies the list. */
    public Capture {
        hops = List.copyOf(hops);
    }

    /** A capture that no browser had a part in. */
    public Capture(
            String address,
            FetchOutcome outcome,
            String detail,
            List<Hop> hops,
            @Nullable String finalAddress,
            @Nullable Integer status,
            Instant at,
            @Nullable Snapshot snapshot,
            boolean revisit,
            @Nullable Truncation truncated) {
        this(address, outcome, detail, hops, finalAddress, status, at, snapshot, revisit, truncated, null);
    }

    /** The same with its snapshot told otherwise, such as under the type that it was first sent with. */
    public Capture with(Snapshot other) {
        return new Capture(address, outcome, detail, hops, finalAddress, status, at, other, revisit, truncated, sent);
    }

    /** The same with another end. */
    public Capture with(FetchOutcome other, String why) {
        return new Capture(address, other, why, hops, finalAddress, status, at, snapshot, revisit, truncated, sent);
    }

    /**
     * One request and its answer.
     *
     * @param address what was asked
     * @param status HTTP status, or null where no answer came
     * @param headers the answer's header fields in order, as sent
     */
    public record Hop(String address, @Nullable Integer status, List<Header> headers) {
        /** Copies the list. */
        public Hop {
            headers = List.copyOf(headers);
        }

        /** Value of the first field of that name, whatever its case, or null. */
        public @Nullable String header(String name) {
            for (Header header : headers) {
                if (header.name().equalsIgnoreCase(name)) return header.value();
            }
            return null;
        }
    }

    /** One header field. */
    public record Header(String name, String value) {}

    /** Why a body was cut short, in the words of WARC-Truncated (ISO 28500 5.13). */
    public enum Truncation {
        /** Longer than we read. */
        LENGTH,
        /** Slower than we wait. */
        TIME,
        /** The connection broke. */
        DISCONNECT
    }
}
