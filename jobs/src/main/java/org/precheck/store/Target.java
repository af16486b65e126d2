package org.precheck.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.FetchRequest.Known;

/**
 * An address whose turn it is.
 *
 * @param id its row in the frontier
 * @param city id of the city that it is asked for
 * @param address the address
 * @param supplied whether the city supplied it; otherwise we discovered it
 * @param criteria what it, or the link that led to it, was offered for; empty means every criterion
 * @param depth links followed from a supplied page to here
 * @param attempt which attempt of this run it is, from 1
 * @param known what an earlier night left for a conditional request, or null
 * @param contentType the Content-Type that the known snapshot was sent with, or null
 * @param twin the row of another city that asked for the same address in this run already, or null
 */
public record Target(
        long id,
        String city,
        Address address,
        boolean supplied,
        List<String> criteria,
        int depth,
        int attempt,
        @Nullable Known known,
        @Nullable String contentType,
        @Nullable Long twin) {
    /** Copies the list. */
    public Target {
        criteria = List.copyOf(criteria);
    }
}
