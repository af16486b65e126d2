package org.precheck.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one answer of a portal, or one catalogue, tells of its datasets. Figures of a sample are never said of the whole.
 *
 * @param software whose API or catalogue it is
 * @param datasets number of datasets in all, as the answer states or as they were counted to its end; null where neither
 *     tells
 * @param sample number of datasets that were read
 * @param newest latest day on which a dataset read was modified; null where none tells
 * @param median the day by which half of the dated datasets read had been modified for the last time; null where none tells
 * @param licences how many name a licence, and which
 * @param formats how many can be had in a form that programs read, such as CSV, JSON or an API, and all formats named
 * @param publishers how many name who publishes them, and who: departments, organisations, accounts
 * @param scopes portals or accounts that the datasets say they belong to, such as Socrata's domain; empty where they do not
 *     say
 * @param downloads a few addresses of files, for a look at whether they open
 */
public record PortalFacts(
        Software software,
        @Nullable Long datasets,
        long sample,
        @Nullable LocalDate newest,
        @Nullable LocalDate median,
        Breakdown licences,
        Breakdown formats,
        Breakdown publishers,
        List<String> scopes,
        List<String> downloads) {
    /** Copies the lists. */
    public PortalFacts {
        if (sample < 0 || (datasets != null && datasets < 0)) throw new IllegalArgumentException("fewer than none");
        scopes = List.copyOf(scopes);
        downloads = List.copyOf(downloads);
    }

    /** Whether every dataset was read, so that the figures speak of the whole. */
    public boolean whole() {
        return datasets != null && sample >= datasets;
    }

    /**
     * How many of the datasets looked at have something, and what.
     *
     * @param part how many have it
     * @param of how many were looked at: the sample, or all where the portal itself counts
     * @param names what they have, the most frequent first; one dataset may have several
     */
    public record Breakdown(long part, long of, List<Count> names) {
        /** Copies the list and checks that the part is one. */
        public Breakdown {
            if (part < 0 || part > of) throw new IllegalArgumentException(part + " of " + of);
            names = List.copyOf(names);
        }
    }

    /**
     * A name and how many datasets carry it.
     *
     * @param name as the answer gives it
     * @param datasets at least 1
     */
    public record Count(String name, long datasets) {}
}
