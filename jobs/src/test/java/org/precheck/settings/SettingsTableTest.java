package org.precheck.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class SettingsTableTest {
    @Test
    void readmeShowsTheSettingsOfTheSchema() throws IOException {
        Path readme = Path.of("..", "README.md");
        Assumptions.assumeTrue(Files.exists(readme), "skipped: there is no README.md yet");
        String text = Files.readString(readme);
        int start = text.indexOf(SettingsTable.START);
        Assumptions.assumeTrue(start >= 0, "skipped: README.md has no place for the settings");
        int end = text.indexOf(SettingsTable.END, start);
        assertThat(end).as("the end mark " + SettingsTable.END).isPositive();
        assertThat(text.substring(start + SettingsTable.START.length(), end).strip())
                .as("README.md: put the output of SettingsTable.markdown() between the marks")
                .isEqualTo(SettingsTable.markdown().strip());
    }

    @Test
    void explainsEveryKey() {
        assertThat(SettingsTable.markdown().lines().filter(line -> line.startsWith("| `")))
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(line).endsWith(". |"));
    }
}
