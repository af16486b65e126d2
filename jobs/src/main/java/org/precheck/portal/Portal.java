package org.precheck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;

/**
 * What looking at one address as a portal came to.
 *
 * @param address as given, verbatim
 * @param software what it runs on, or null where nothing tells
 * @param outcome the case
 * @param facts what its API told, or null
 * @param telling the capture that facts and outcome rest on, or null where nobody answered
 * @param captures every capture made for it, in order
 */
public record Portal(
        String address,
        @Nullable Software software,
        PortalOutcome outcome,
        @Nullable PortalFacts facts,
        @Nullable Capture telling,
        List<Capture> captures) {
    /** Copies the list. */
    public Portal {
        captures = List.copyOf(captures);
    }

    /** Whether an API answered in the right shape with datasets of this portal. */
    public boolean confirmed() {
        return outcome == PortalOutcome.CONFIRMED;
    }
}
