package org.precheck.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Extraction;
import org.precheck.fetch.Capture;

/**
 * What asking for one target came to, ready to be written.
 *
 * @param target what was asked for
 * @param capture the outcome
 * @param shared whether another city's visit of this run was used instead of a request
 * @param conditional whether the request was conditional
 * @param bytes bytes of bodies that came over the network
 * @param documentId id of the document that the snapshot is, or null where nothing was read
 * @param extraction the document, where it was extracted just now, or null where it is held already
 * @param discovered links worth following
 */
public record Visited(
        Target target,
        Capture capture,
        boolean shared,
        boolean conditional,
        long bytes,
        @Nullable String documentId,
        @Nullable Extraction extraction,
        List<Discovered> discovered) {
    /** Copies the list. */
    public Visited {
        discovered = List.copyOf(discovered);
    }

    /** Requests that were made, robots.txt aside; none for a shared visit. */
    public int requests() {
        return shared ? 0 : capture.hops().size();
    }
}
