package org.precheck.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.precheck.model.CriterionId;
import org.precheck.model.EvidenceLink;
import org.precheck.settings.Submission;
import org.precheck.store.Frontier.HostChange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the plan of a run: its cities, every link as supplied, and the first round of the frontier. */
public final class Planning {
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final Frontier frontier;

    /** Over an open store. */
    public Planning(Store store, Frontier frontier) {
        this.sql = store.template();
        this.transaction = store.transaction();
        this.frontier = frontier;
    }

    /** Writes all in one transaction; a second call for the same run changes nothing. */
    public void write(long run, List<Submission> submissions, Function<String, Address> addresses) {
        transaction.executeWithoutResult(_ -> {
            Integer cities = sql.queryForObject("SELECT count(*) FROM run_city WHERE run = ?", Integer.class, run);
            if (cities != null && cities > 0) return;
            rows(run, submissions, addresses);
            List<String> ids =
                    submissions.stream().map(s -> s.city().id()).sorted().toList();
            Map<String, HostChange> changes = new LinkedHashMap<>();
            frontier.openRounds(run, ids).forEach((host, n) -> changes.put(host, new HostChange(n, 0, false)));
            frontier.count(run, changes);
        });
    }

    private void rows(long run, List<Submission> submissions, Function<String, Address> addresses) {
        List<Object[]> cities = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        List<Object[]> targets = new ArrayList<>();
        for (Submission submission : submissions) {
            String city = submission.city().id();
            cities.add(new Object[] {run, city});
            Map<String, Integer> first = new LinkedHashMap<>();
            Map<String, Offer> offers = new LinkedHashMap<>();
            int row = 0;
            for (EvidenceLink link : submission.links()) {
                row++;
                Address address = addresses.apply(link.address());
                Integer earlier = first.putIfAbsent(address.key(), row);
                links.add(link(run, city, row, link, address, earlier));
                offers.merge(address.key(), new Offer(address, link.criteria()), Offer::and);
            }
            for (Offer offer : offers.values()) targets.add(target(run, city, offer));
        }
        sql.batchUpdate("INSERT INTO run_city (run, city) VALUES (?, ?)", cities);
        sql.batchUpdate(
                "INSERT INTO link (run, city, row, address, key, criteria, note, duplicate_of)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                links);
        sql.batchUpdate(
                "INSERT INTO frontier (run, city, host, key, address, supplied, criteria, score, depth, found_key,"
                        + " anchor) VALUES (?, ?, ?, ?, ?, true, ?, 1, 0, '', '')",
                targets);
    }

    private static @Nullable Object[] link(
            long run, String city, int row, EvidenceLink link, Address address, @Nullable Integer duplicateOf) {
        return new @Nullable Object[] {
            run, city, row, link.address(), address.key(), ids(link.criteria()), link.note(), duplicateOf
        };
    }

    private static Object[] target(long run, String city, Offer offer) {
        Address address = offer.address();
        return new Object[] {run, city, address.host(), address.key(), address.text(), ids(offer.criteria())};
    }

    private static String[] ids(List<CriterionId> criteria) {
        return criteria.stream().map(CriterionId::value).sorted().distinct().toArray(String[]::new);
    }

    /** One address with all that its rows are offered for. */
    private record Offer(Address address, List<CriterionId> criteria) {
        Offer and(Offer other) {
            if (criteria.isEmpty() || other.criteria.isEmpty()) return new Offer(address, List.of());
            List<CriterionId> all = new ArrayList<>(criteria);
            all.addAll(other.criteria);
            return new Offer(address, all);
        }
    }
}
