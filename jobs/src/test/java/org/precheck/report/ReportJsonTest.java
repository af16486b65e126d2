package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ReportJsonTest {
    @Test
    void writesACityReportAsItWasRead() {
        String frozen = SampleNight.resource("south-bend-in.json");
        assertThat(ReportJson.write(ReportJson.city(frozen))).isEqualTo(frozen);
    }

    @Test
    void writesANightReportAsItWasRead() {
        String frozen = SampleNight.resource("night.json");
        assertThat(ReportJson.write(ReportJson.night(frozen))).isEqualTo(frozen);
    }

    @Test
    void spellsVerdictsReadingsAndInstantsAsAllMachineOutput() {
        assertThat(ReportJson.write(SampleNight.southBend()))
                .contains("\"verdict\": \"NotFound\"")
                .contains("\"kind\": \"CannotTell\"")
                .contains("\"criterion\": \"open-data-policy\"")
                .contains("\"at\": \"2026-11-22T02:14:07Z\"")
                .contains("\"night\": \"2026-11-22\"")
                .contains("\"final_address\": null");
    }

    @Test
    void refusesAnUnknownName() {
        String other = SampleNight.resource("night.json").replaceFirst("\"provenance\"", "\"provenence\"");
        assertThatThrownBy(() -> ReportJson.night(other))
                .isInstanceOf(ReportJson.UnreadableReport.class)
                .hasMessageContaining("no frozen report of this version");
    }

    @Test
    void refusesAMissingName() {
        String other = SampleNight.resource("night.json").replaceFirst("\"since\": \"2026-11-21\",", "");
        assertThatThrownBy(() -> ReportJson.night(other)).isInstanceOf(ReportJson.UnreadableReport.class);
    }
}
