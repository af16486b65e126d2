package org.precheck.criteria;

import java.time.LocalDate;
import java.util.List;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.Document;

/**
 * All that is there to judge one city by on one day.
 *
 * @param city whose evidence it is
 * @param documents what was read, supplied or discovered
 * @param unread links that were offered and could not be read
 * @param asOf the day that windows count back from
 */
public record Evidence(City city, List<Offered> documents, List<Unread> unread, LocalDate asOf) {
    /** Copies the lists. */
    public Evidence {
        documents = List.copyOf(documents);
        unread = List.copyOf(unread);
    }

    /**
     * A document with what it was offered for.
     *
     * @param document the document
     * @param address where it was captured: the final address, or a file's name
     * @param criteria what its link, or the link that led to it, was offered for; empty means every criterion
     */
    public record Offered(Document document, String address, List<CriterionId> criteria) {
        /** Copies the list. */
        public Offered {
            criteria = List.copyOf(criteria);
        }

        /** Whether it counts for the criterion. */
        public boolean isFor(CriterionId criterion) {
            return criteria.isEmpty() || criteria.contains(criterion);
        }
    }

    /**
     * A link that could not be read, or a document of which nothing could be read.
     *
     * @param address as supplied
     * @param criteria what it was offered for; empty means every criterion
     * @param reason a plain sentence
     */
    public record Unread(String address, List<CriterionId> criteria, String reason) {
        /** Copies the list. */
        public Unread {
            criteria = List.copyOf(criteria);
        }

        /** Whether it was offered for the criterion. */
        public boolean isFor(CriterionId criterion) {
            return criteria.isEmpty() || criteria.contains(criterion);
        }
    }
}
