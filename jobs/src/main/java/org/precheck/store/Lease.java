package org.precheck.store;

import java.util.List;

/**
 * One host claimed by one worker, with the addresses to ask it for now.
 *
 * @param host the host
 * @param targets in the order to ask, never empty
 */
public record Lease(String host, List<Target> targets) {
    /** Copies the list. */
    public Lease {
        targets = List.copyOf(targets);
    }
}
