package org.precheck.report;

import java.util.Optional;
import org.precheck.model.Document;

/** Where the reports of one night are read from. */
public interface NightSource {
    /** The overview of the night. */
    NightReport night();

    /**
     * The report of a city.
     *
     * @param city id of a city in the overview
     * @return empty where the night knows no such city
     */
    Optional<CityReport> city(String city);

    /**
     * A document with its text, for the stored copies.
     *
     * @param sha256 digest of its snapshot
     * @return empty where no text is held under that digest
     */
    Optional<Document> document(String sha256);
}
