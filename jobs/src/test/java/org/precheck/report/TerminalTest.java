package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precheck.model.City;

final class TerminalTest {
    private static final NightReport NIGHT = new SampleNight().night();

    @Test
    void alignsVerdictsUnderTheirCriteria() {
        List<String> lines = new Terminal(120, false).table(NIGHT).lines().toList();
        assertThat(lines.getLast()).startsWith("South Bend, IN").contains("Supported", "Not assessed", "Stale");
        int column = lines.get(1).indexOf("policy");
        assertThat(lines.getLast().substring(column)).startsWith("Partial");
        assertThat(lines).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void usesSignsWithAKeyWhereWordsDoNotFit() {
        List<String> lines = new Terminal(60, false).table(NIGHT).lines().toList();
        assertThat(lines.get(6)).isEqualTo("South Bend, IN   + / ? ? + ~ o");
        assertThat(lines.get(7)).contains("+ Supported", "? Not assessed", "! Fault of ours");
    }

    @Test
    void colourChangesNothingButTheColour() {
        String plain = new Terminal(120, false).table(NIGHT);
        String painted = new Terminal(120, true).table(NIGHT);
        assertThat(painted).contains("\u001B[32mSupported\u001B[0m");
        assertThat(painted.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void takesControlCharactersOutOfNames() {
        City city = new City("x", "Bad\u001B[2Jtown\r", "", "US", null, List.of(), List.of());
        CitySummary summary = new CitySummary(
                city,
                0,
                0,
                NIGHT.cities().getFirst().outcomes(),
                0,
                NIGHT.cities().getFirst().results(),
                NIGHT.cities().getFirst().readiness(),
                null);
        NightReport night = new NightReport(
                NIGHT.provenance(),
                NIGHT.state(),
                null,
                NIGHT.criteria(),
                List.of(summary),
                List.of(),
                NIGHT.manifest());
        assertThat(new Terminal(120, false).table(night))
                .contains("Bad?[2Jtown?")
                .doesNotContain("\u001B", "\r");
    }
}
