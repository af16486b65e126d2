package org.precheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.model.FetchOutcome;
import org.precheck.model.LinkHealth;
import org.precheck.model.LinkHealth.State;

final class LinkHealthsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static LinkHealth after(FetchOutcome... nights) {
        @Nullable LinkHealth health = null;
        LocalDate night = FIRST;
        for (FetchOutcome outcome : nights) {
            health = LinkHealths.next(health, outcome, night);
            night = night.plusDays(1);
        }
        return java.util.Objects.requireNonNull(health);
    }

    @ParameterizedTest
    @CsvSource({
        "FETCHED, HEALTHY",
        "NOT_MODIFIED, HEALTHY",
        "NOT_FOUND, DEGRADED",
        "GONE, BROKEN",
        "TIMEOUT, DEGRADED",
        "ROBOTS_DISALLOWED, UNVERIFIABLE",
        "SCANNER_OUTAGE, UNKNOWN",
        "BUDGET_EXHAUSTED, UNKNOWN"
    })
    void oneNightMakesTheState(FetchOutcome outcome, State state) {
        assertThat(after(outcome).state()).isEqualTo(state);
    }

    @Test
    void threeFailedNightsInARowBreakALink() {
        assertThat(after(FetchOutcome.FETCHED, FetchOutcome.NOT_FOUND, FetchOutcome.TIMEOUT, FetchOutcome.NOT_FOUND))
                .isEqualTo(new LinkHealth(State.BROKEN, 3, FIRST.plusDays(1), FIRST));
    }

    @Test
    void oneGoodNightHealsALink() {
        assertThat(after(FetchOutcome.NOT_FOUND, FetchOutcome.NOT_FOUND, FetchOutcome.FETCHED))
                .isEqualTo(new LinkHealth(State.HEALTHY, 0, null, FIRST.plusDays(2)));
    }

    @Test
    void anOutageOfOursSaysNothingAboutALink() {
        assertThat(after(FetchOutcome.FETCHED, FetchOutcome.SCANNER_OUTAGE)).isEqualTo(after(FetchOutcome.FETCHED));
    }
}
