package org.precheck.settings;

import java.util.List;
import org.precheck.model.City;
import org.precheck.model.EvidenceLink;

/**
 * What one city handed in.
 *
 * @param city the city
 * @param links its evidence links in the order supplied, never empty; the same address may stand twice
 * @param file the configuration file it comes from, relative to the configuration folder
 */
public record Submission(City city, List<EvidenceLink> links, String file) {
    /** Copies the list. */
    public Submission {
        links = List.copyOf(links);
    }
}
