package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.readers.Registry;
import org.precheck.settings.Configuration;
import org.precheck.settings.ConfigurationLoader;

class DemoFolderTest {
    @TempDir
    private Path home;

    @Test
    void writesAConfigurationThatPointsAtTheServedSites() throws IOException {
        DemoFolder folder = folder();
        folder.configure(4711);
        Configuration configuration = new ConfigurationLoader(Registry.standard()).load(folder.config());
        assertThat(configuration.submissions()).hasSize(7);
        assertThat(configuration.cards()).hasSize(7);
        assertThat(configuration.settings().fetch().connectTo())
                .containsEntry("www.seattle.gov:80", "127.0.0.1:4711")
                .doesNotContainValue("127.0.0.1:8017");
    }

    @Test
    void servesOnTheSamePortAgainSoThatAStoppedNightCanGoOn() throws IOException {
        int first;
        try (DemoSites sites = folder().serve()) {
            first = sites.port();
        }
        try (DemoSites sites = folder().serve()) {
            assertThat(sites.port()).isEqualTo(first);
            try (DemoSites beside = folder().serve()) {
                assertThat(beside.port()).isNotEqualTo(first);
            }
        }
    }

    @Test
    void countsTheNightsThatAreDone() throws IOException {
        DemoFolder folder = folder();
        assertThat(folder.nights()).isZero();
        folder.done(1);
        folder.done(2);
        folder.done(1);
        assertThat(folder.nights()).isEqualTo(2);
        assertThat(DemoFolder.date(folder.nights())).isEqualTo(LocalDate.of(2017, 6, 2));
        folder.clear();
        assertThat(folder.nights()).isZero();
    }

    private DemoFolder folder() {
        return new DemoFolder(Path.of("../fixtures"), home.resolve("demo"));
    }
}
