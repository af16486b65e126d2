package org.precheck.fetch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture.Header;
import org.precheck.fetch.Capture.Truncation;
import org.precheck.model.FetchOutcome;

/**
 * One request with its answer, as the {@link Fetcher} hands it to a {@link SnapshotStore}.
 *
 * @param address what was asked, absolute and normalised
 * @param path the request target as sent
 * @param at when it was sent
 * @param ip the address that was connected to, or null where a proxy stood between
 * @param sent header fields of the request in order
 * @param question body of the request, which was a POST then; null for a GET
 * @param status HTTP status
 * @param reason the status line's words; may be empty
 * @param headers header fields of the answer as sent
 * @param body the answer's body after transfer and content decoding
 * @param truncated why the body was cut short, or null
 * @param unchanged the snapshot that a 304 stands for, or null
 * @param outcome what it was taken for
 * @param rendered true where the body is not what the server sent but the document after its scripts have run
 */
public record Exchange(
        String address,
        String path,
        Instant at,
        @Nullable String ip,
        List<Header> sent,
        @Nullable String question,
        int status,
        String reason,
        List<Header> headers,
        Body body,
        @Nullable Truncation truncated,
        @Nullable Snapshot unchanged,
        FetchOutcome outcome,
        boolean rendered) {
    /** Copies the lists. */
    public Exchange {
        sent = List.copyOf(sent);
        headers = List.copyOf(headers);
    }

    /** Value of the first field of that name in the answer, or null. */
    public @Nullable String header(String name) {
        return new Capture.Hop(address, status, headers).header(name);
    }
}
