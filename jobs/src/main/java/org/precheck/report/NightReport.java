package org.precheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;

/**
 * All cities of one night at a glance: the frozen form of its index page.
 *
 * @param provenance which run made it, for which day, by which rules
 * @param state how the run ended
 * @param since the night compared with, or null where there is none
 * @param criteria the cards' texts, in the order of the edition
 * @param cities one line a city, by name
 * @param incidents one cause behind many failures, the widest first
 * @param manifest the sums that must close
 */
public record NightReport(
        Provenance provenance,
        State state,
        @Nullable LocalDate since,
        List<CriterionText> criteria,
        List<CitySummary> cities,
        List<Incident> incidents,
        Manifest manifest) {
    /** How a run ended, in words for reports. */
    public enum State {
        /** Everything was done. */
        COMPLETED("Completed"),
        /** A budget was used up, or a link was not tried. */
        COMPLETED_WITH_GAPS("Completed with gaps"),
        /** Our own network or massive sudden failure: the last good results stay. */
        QUARANTINED("Held back"),
        /** Still going on, or stopped on the way. */
        UNFINISHED("Not finished");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in plain words. */
        public String words() {
            return words;
        }
    }

    /**
     * One cause behind many failures.
     *
     * @param sentence what happened, in one plain sentence
     * @param host the host concerned, or null where there is no single one
     * @param outcome what the links came to
     * @param links how many links are concerned
     * @param cities ids of the cities concerned
     */
    public record Incident(
            String sentence, @Nullable String host, FetchOutcome outcome, int links, List<String> cities) {
        /** Copies the list. */
        public Incident {
            cities = List.copyOf(cities);
        }
    }

    /**
     * The night's sums.
     *
     * @param linksIn rows supplied by all cities
     * @param duplicates rows among them that repeat an earlier one of the same city
     * @param outcomes what the other rows came to
     * @param discovered what pages found besides came to
     * @param cities cities judged
     * @param criteria criteria judged for each
     * @param findings findings made
     * @param faults findings that a failure of ours kept from being made
     * @param notModified captures answered by 304, among all
     * @param extracted documents extracted tonight; unchanged bytes are not extracted again
     * @param read documents read tonight; unchanged documents are not read again
     */
    public record Manifest(
            int linksIn,
            int duplicates,
            Map<FetchOutcome, Integer> outcomes,
            Map<FetchOutcome, Integer> discovered,
            int cities,
            int criteria,
            int findings,
            int faults,
            int notModified,
            int extracted,
            int read) {
        /** Copies the maps. */
        public Manifest {
            outcomes = Outcomes.ordered(outcomes);
            discovered = Outcomes.ordered(discovered);
        }

        /** True where every link has an outcome or repeats one. */
        public boolean linksClose() {
            return linksIn == duplicates + Outcomes.sum(outcomes);
        }

        /** True where every city has a finding or a fault for every criterion. */
        public boolean findingsClose() {
            return cities * criteria == findings + faults;
        }
    }

    /** Copies the lists. */
    public NightReport {
        criteria = List.copyOf(criteria);
        cities = List.copyOf(cities);
        incidents = List.copyOf(incidents);
    }
}
