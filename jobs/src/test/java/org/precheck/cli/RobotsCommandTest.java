package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RobotsCommandTest {
    private static final String FILE =
            "User-agent: *\nDisallow: /private\nAllow: /private/plan\n\nUser-agent: other\nDisallow: /\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private int run(String... arguments) {
        CommandLine line = Precheck.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private String file() throws Exception {
        return Files.writeString(folder.resolve("robots.txt"), FILE).toString();
    }

    @Test
    void saysByWhichRuleOneObjectALine() throws Exception {
        int exit = run(
                "robots",
                "https://a.example.gov/private/x",
                "https://a.example.gov/private/plan.pdf",
                "https://a.example.gov/",
                "--file",
                file(),
                "--json");
        assertThat(exit).isEqualTo(ExitCode.COMPLETED);
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"url\":\"https://a.example.gov/private/x\",\"allowed\":false,\"rule\":\"Disallow: /private\"}",
                        "{\"url\":\"https://a.example.gov/private/plan.pdf\",\"allowed\":true,\"rule\":\"Allow: /private/plan\"}",
                        "{\"url\":\"https://a.example.gov/\",\"allowed\":true,\"rule\":null}");
    }

    @Test
    void looksForTheAgentThatIsNamed() throws Exception {
        assertThat(run("robots", "https://a.example.gov/", "--file", file(), "--agent", "other"))
                .isEqualTo(ExitCode.COMPLETED);
        assertThat(out.toString()).startsWith("disallowed ").contains("Disallow: /");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThat(run(
                        "robots",
                        "https://a.example.gov/",
                        "--file",
                        folder.resolve("none.txt").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("none.txt");
    }
}
