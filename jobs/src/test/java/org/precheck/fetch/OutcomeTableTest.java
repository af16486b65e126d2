package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.precheck.model.FetchOutcome;

class OutcomeTableTest {
    @Test
    void hasARowForEveryOutcome() {
        assertThat(OutcomeTable.markdown().lines()).hasSize(FetchOutcome.values().length + 2);
    }

    @Test
    void readmeShowsTheTableOfTheCode() throws Exception {
        Path readme = Path.of("..", "README.md");
        Assumptions.assumeTrue(Files.exists(readme), "skipped: there is no README.md yet");
        String text = Files.readString(readme);
        int start = text.indexOf(OutcomeTable.START);
        Assumptions.assumeTrue(start >= 0, "skipped: README.md has no place for the table of outcomes");
        int end = text.indexOf(OutcomeTable.END, start);
        assertThat(end).as("the end mark " + OutcomeTable.END).isPositive();
        assertThat(text.substring(start + OutcomeTable.START.length(), end).strip())
                .as("README.md: put the output of OutcomeTable.markdown() between the marks")
                .isEqualTo(OutcomeTable.markdown().strip());
    }

    @Test
    void nothingThatMayBeOursCountsAgainstACity() {
        for (FetchOutcome outcome : FetchOutcome.values()) {
            boolean city = outcome.side() == org.precheck.model.Side.CITY;
            assertThat(outcome.countsAgainstCity()).as(outcome.name()).isEqualTo(city);
        }
    }
}
