package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-command",
                "check",
                "check --no-such-option",
                "check --as-of yesterday http://a.example/",
                "demo --night 0",
                "schedule --poll -5"
            })
    void aWrongCommandLineExits64AndSaysWhyOnStandardError(String words) {
        assertThat(run(words.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void aMissingConfigurationExits65AndIsNamed() {
        assertThat(run(
                        "check",
                        "http://a.example/",
                        "--config",
                        folder.resolve("nowhere").toString()))
                .isEqualTo(ExitCode.CONFIGURATION);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("nowhere").doesNotContain("\tat ");
    }

    @Test
    void everyCommandDescribesItselfAndItsOptions() {
        for (CommandLine command : Precheck.commandLine().getSubcommands().values()) {
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(command.getCommandName())
                    .isNotEmpty();
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(option.description())
                            .as(command.getCommandName() + " " + option.longestName())
                            .isNotEmpty());
        }
    }

    @Test
    void aListOfLinksNeedsAColumnUrl() throws Exception {
        Path list = Files.writeString(folder.resolve("links.csv"), "address\nhttp://a.example/\n");
        assertThat(run("check", "--links", list.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("links.csv").contains("\"url\"").contains("address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url\n\"http://a.example/",
                "url\nhttp://a.example/?x=1,2",
                "city,url\nBoston",
                "",
                "url\n",
                "url,url\na,b"
            })
    void aListThatIsNoCsvExits64AndIsNamed(String text) throws Exception {
        Path list =
                Files.write(folder.resolve("links.csv"), text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(run("check", "--links", list.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("links.csv").doesNotContain("\tat ");
    }

    @Test
    void aListThatIsNotThereExits64AndIsNamed() {
        assertThat(run("check", "--links", folder.resolve("none.csv").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("none.csv").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OD1", "open-data-policy"})
    void aCriterionIsFoundInWhicheverEditionHasIt(String criterion) throws Exception {
        assertThat(explain(criterion)).isEqualTo(ExitCode.COMPLETED);
        assertThat(out.toString()).startsWith(criterion + "  ");
    }

    @Test
    void aCriterionOfNoEditionIsNamedWithTheNearest() throws Exception {
        assertThat(explain("OD11")).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(err.toString()).contains("OD11").contains("Did you mean 'OD1'?");
    }

    private int explain(String criterion) throws Exception {
        Path file = Files.writeString(folder.resolve("policy.txt"), "An ordinance of the City of Denton on open data.");
        Path config = Path.of("..", "config");
        return run(("explain " + file + " --criterion " + criterion + " --city Denton --state TX --config " + config)
                .split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check --links", "extract", "import", "explain --config ../config --criterion open-data-policy"})
    void aFolderInPlaceOfAFileIsCalledAFolder(String command) {
        assertThat(run((command + " " + folder).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(folder + " is a folder");
    }

    @Test
    void robotsDoesNotBlameASiteThatWasNeverAsked() {
        assertThat(run("robots", "http://a.example/", "--config", "../config")).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("fetch.contact");
    }

    @Test
    void aWordInPlaceOfANumberIsCalledNoNumber() {
        assertThat(run("verify", "--run", "last")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("'last' is no whole number");
    }

    @Test
    void whatComesFromOutsideCannotDriveATerminal() {
        assertThat(CheckText.plain("a\u001b[31mb\r\n\u202ec")).isEqualTo("a [31mb   c");
    }

    private int run(String... words) {
        CommandLine line = Precheck.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(words);
    }
}
