package org.precheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.precheck.fetch.Capture;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.EvidenceLink;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.Submission;

final class FrontierTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Budget BUDGET = new Budget(10, 100, 100, 1L << 30, Duration.ofHours(1));

    private final Store store = Store.open(TestDatabase.fresh(), 6);
    private final Frontier frontier = new Frontier(store, BUDGET);
    private final Visits visits = new Visits(store, frontier, BUDGET);
    private long run;

    @BeforeEach
    void plansTwoHosts() {
        LocalDate night = LocalDate.of(2026, 3, 2);
        run = new Runs(store)
                .create(night, "all", night, "digest", List.of(), "process-only", NOW)
                .id();
        City city = new City("boston-ma", "Boston", "MA", "US", null, List.of(), List.of());
        List<EvidenceLink> links = new ArrayList<>();
        for (String address : List.of("a.gov/1", "a.gov/2", "b.gov/1", "a.gov/1")) {
            links.add(new EvidenceLink(address, List.of(new CriterionId("open-data-policy")), null));
        }
        new Planning(store, frontier).write(run, List.of(new Submission(city, links, "boston.yml")), FrontierTest::at);
    }

    @AfterEach
    void closes() {
        store.close();
    }

    private static Address at(String address) {
        return new Address(address, Key.of(address), address.substring(0, address.indexOf('/')));
    }

    private List<Lease> claim(String worker, int hosts, Instant now) {
        return frontier.claim(run, worker, hosts, 10, now, LEASE);
    }

    private static Visited visited(Target target, List<Discovered> found) {
        Capture capture = new Capture(
                target.address().text(),
                FetchOutcome.NOT_FOUND,
                "",
                List.of(),
                target.address().text(),
                404,
                NOW,
                null,
                false,
                null);
        return new Visited(target, capture, false, false, 0, null, null, found);
    }

    private static Discovered found(Target on, String address, double score, String criterion) {
        return new Discovered(
                "boston-ma",
                at(address),
                "",
                score,
                on.depth() + 1,
                on.id(),
                on.address().key(),
                List.of(criterion));
    }

    @Test
    void givesEachHostToOneWorkerWithAllItsAddressesOnce() {
        List<Lease> one = claim("one", 1, NOW);
        List<Lease> two = claim("two", 5, NOW);

        assertThat(one).singleElement().satisfies(lease -> {
            assertThat(lease.host()).isEqualTo("a.gov");
            assertThat(lease.targets()).hasSize(2);
        });
        assertThat(two).extracting(Lease::host).containsExactly("b.gov");
        assertThat(claim("three", 5, NOW)).isEmpty();
    }

    @Test
    void handsAHostOnWhenItsWorkerIsGoneForLongerThanTheLease() {
        claim("dead", 5, NOW);

        assertThat(claim("next", 5, NOW.plus(LEASE.dividedBy(2)))).isEmpty();
        assertThat(claim("next", 5, NOW.plus(LEASE).plusSeconds(1)))
                .extracting(Lease::host)
                .containsExactly("a.gov", "b.gov");
    }

    @Test
    void writesAVisitOnceHoweverOftenItComesHome() {
        Target target = claim("one", 1, NOW).getFirst().targets().getFirst();
        visits.write(run, List.of(visited(target, List.of())), Set.of(), NOW);
        visits.write(run, List.of(visited(target, List.of())), Set.of("a.gov"), NOW);

        assertThat(new Sums(store).outcomes(run, true)).containsEntry(FetchOutcome.NOT_FOUND, 1);
        assertThat(claim("two", 1, NOW))
                .singleElement()
                .satisfies(lease -> assertThat(lease.targets()).hasSize(1));
        assertThat(frontier.pending(run)).isTrue();
    }

    @Test
    void opensTheMostPromisingCandidatesWhenTheRoundIsDoneWhateverTheOrderOfFinding() {
        List<Visited> all = new ArrayList<>();
        for (Lease lease : claim("one", 5, NOW)) {
            for (Target target : lease.targets()) {
                boolean first = target.address().text().equals("a.gov/1");
                all.add(visited(
                        target,
                        List.of(
                                found(target, "a.gov/dull", 0.5, "open-data-policy"),
                                found(
                                        target,
                                        "a.gov/policy",
                                        first ? 3 : 1,
                                        first ? "stat-program" : "data-inventory"))));
            }
        }
        visits.write(run, all.reversed(), Set.of("a.gov", "b.gov"), NOW);

        List<Target> next = claim("one", 5, NOW).getFirst().targets();
        assertThat(next).extracting(t -> t.address().text()).containsExactly("a.gov/policy", "a.gov/dull");
        assertThat(next.getFirst().criteria()).containsExactly("data-inventory", "stat-program");
        assertThat(next).allMatch(t -> t.depth() == 1);
    }

    @Test
    void countsARepeatedRowAsADuplicate() {
        assertThat(new Sums(store).supplied(run)).isEqualTo(new Sums.Supplied(4, 1));
    }

    @Test
    void letsOnlyOneProcessRunNights() {
        try (RunLock lock = RunLock.take(store).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(RunLock.take(store)).isEmpty();
            assertThat(RunLock.held(store)).isTrue();
        }
        assertThat(RunLock.held(store)).isFalse();
    }
}
