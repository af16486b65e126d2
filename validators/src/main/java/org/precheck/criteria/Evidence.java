package org.precheck.criteria;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.Document;

/**
 * All that is there to judge one city by on one day. The order in which it is handed in does not matter, nor how often.
 *
 * @param city whose evidence it is
 * @param documents what was read, supplied or discovered; each document once, with all that it was offered for, in the order
 *     of the addresses
 * @param unread links that were offered and could not be read
 * @param asOf the day that windows count back from
 */
public record Evidence(City city, List<Offered> documents, List<Unread> unread, LocalDate asOf) {
    /** Puts what is the same together, and all in order. */
    public Evidence {
        Map<String, Offered> each = new LinkedHashMap<>();
        for (Offered offered : documents) {
            each.merge(offered.document().sha256(), offered, (one, other) -> one.with(other, city));
        }
        documents = each.values().stream().sorted(Offered.ORDER).toList();
        unread = unread.stream().distinct().sorted(Unread.ORDER).toList();
    }

    /**
     * A document with what it was offered for.
     *
     * @param document the document
     * @param address where it was captured: the final address, or a file's name
     * @param criteria what its link, or the link that led to it, was offered for; empty means every criterion
     */
    public record Offered(Document document, String address, List<CriterionId> criteria) {
        private static final Comparator<Offered> ORDER = Comparator.comparing(Offered::address)
                .thenComparing(offered -> offered.document().sha256());

        /** Copies the list. */
        public Offered {
            criteria = List.copyOf(criteria);
        }

        /** The same document, offered twice: at the city's own address where it has one, for all that either was offered for. */
        private Offered with(Offered other, City city) {
            boolean own = OwnSite.holds(city, address);
            boolean first = own == OwnSite.holds(city, other.address) ? address.compareTo(other.address) <= 0 : own;
            TreeSet<CriterionId> all = new TreeSet<>(criteria);
            all.addAll(other.criteria);
            boolean every = criteria.isEmpty() || other.criteria.isEmpty();
            return new Offered(document, first ? address : other.address, every ? List.of() : List.copyOf(all));
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
        private static final Comparator<Unread> ORDER = Comparator.comparing(Unread::address)
                .thenComparing(Unread::reason)
                .thenComparing(unread -> unread.criteria().toString());

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
