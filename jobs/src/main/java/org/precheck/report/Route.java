package org.precheck.report;

import java.util.List;

/**
 * How we came to an address: from a link that the city supplied, over the links followed from there.
 *
 * @param supplied the supplied address, verbatim
 * @param followed the links followed from it, in order; empty where the supplied address is the one meant
 */
public record Route(String supplied, List<Step> followed) {
    /**
     * One link followed.
     *
     * @param address where it leads
     * @param anchor its text on the page; may be empty
     */
    public record Step(String address, String anchor) {}

    /** Copies the list. */
    public Route {
        followed = List.copyOf(followed);
    }

    /** The way to a supplied address itself. */
    public static Route supplied(String address) {
        return new Route(address, List.of());
    }

    /** Whether the city supplied the address; otherwise we discovered it. */
    public boolean direct() {
        return followed.isEmpty();
    }
}
