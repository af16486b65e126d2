package org.precheck.settings;

import java.util.List;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;

/**
 * All that a run is told: settings, submissions and cards, checked.
 *
 * @param settings the operator's settings
 * @param submissions one a city, sorted by the city's id; no id stands twice
 * @param edition the edition that runs are judged by
 * @param cards the edition's cards, sorted by id
 * @param files the files it was read from, sorted by name
 * @param digest SHA-256 over names and texts of all files, lower-case hexadecimal
 */
public record Configuration(
        Settings settings,
        List<Submission> submissions,
        Edition edition,
        List<Card> cards,
        List<ConfigurationFile> files,
        String digest) {
    /** Copies the lists. */
    public Configuration {
        submissions = List.copyOf(submissions);
        cards = List.copyOf(cards);
        files = List.copyOf(files);
    }
}
