package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DbCommandTest {
    @TempDir
    private Path home;

    @BeforeEach
    void namesTheDataFolder() {
        System.setProperty("precheck.home", home.toString());
    }

    @AfterEach
    void forgetsTheDataFolder() {
        System.clearProperty("precheck.home");
    }

    @Test
    void saysThatNothingRunsAndStartsNothing() {
        JsonNode status = JsonMapper.shared().readTree(run("status", "--json"));

        assertThat(status.path("running").booleanValue()).isFalse();
        assertThat(status.path("process").isNull()).isTrue();
        assertThat(status.path("port").isNull()).isTrue();
        assertThat(status.path("folder").stringValue()).endsWith("postgres");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void stopsWhatDoesNotRun() {
        assertThat(run("stop")).contains("is not running");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = Precheck.commandLine();
        line.setOut(new PrintWriter(out, true));
        String[] all = new String[arguments.length + 1];
        all[0] = "db";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertThat(line.execute(all)).isEqualTo(ExitCode.COMPLETED);
        return out.toString();
    }
}
