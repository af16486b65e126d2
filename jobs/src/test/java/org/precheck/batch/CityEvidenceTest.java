package org.precheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.criteria.Edition;
import org.precheck.criteria.Evidence.Unread;
import org.precheck.fetch.Capture;
import org.precheck.model.City;
import org.precheck.model.FetchOutcome;
import org.precheck.store.StoredCapture;

/** What could not be looked at is never a reason to say that there is nothing. */
class CityEvidenceTest {
    private static final Edition EDITION = new Edition(
            "2017",
            "2017",
            1,
            "test",
            null,
            "",
            List.of(),
            List.of(),
            List.of(),
            null,
            new Edition.Sizes(List.of(), 1),
            List.of());

    private static List<String> unread(String address, boolean supplied, int depth, FetchOutcome outcome) {
        Capture capture = new Capture(address, outcome, "", List.of(), address, 200, Instant.EPOCH, null, false, null);
        StoredCapture stored =
                new StoredCapture(1, "key", supplied, List.of("strategic-goals"), depth, null, "", capture, null);
        return new CityEvidence(List.of(stored), Map.of())
                .evidence(City.NOT_GIVEN, EDITION, LocalDate.of(2026, 11, 22)).unread().stream()
                        .map(Unread::address)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.plainsboro.gov/goals,true,0,TIMEOUT,true",
        "https://www.plainsboro.gov/goals/more,false,1,TIMEOUT,false",
        "https://app.powerbigov.us/view?r=abc,false,1,SCRIPT_SHELL,true",
        "https://performance.envisio.com/dashboard/plainsboro,false,1,BOT_BLOCKED,true",
        "https://performance.envisio.com/dashboard/plainsboro,false,1,NOT_FOUND,false",
        "https://performance.envisio.com/dashboard/plainsboro,false,1,BUDGET_EXHAUSTED,false",
        "https://performance.envisio.com/dashboard/plainsboro,false,2,SCRIPT_SHELL,false",
        "https://library.municode.com/nj/plainsboro,false,1,BOT_BLOCKED,false"
    })
    void countsADashboardOfGoalsThatASuppliedPageShowsAsUnread(
            String address, boolean supplied, int depth, FetchOutcome outcome, boolean counts) {
        assertThat(unread(address, supplied, depth, outcome)).hasSize(counts ? 1 : 0);
    }
}
