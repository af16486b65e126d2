package org.precheck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: {@code precheck COMMAND}. */
public final class Precheck {
    private Precheck() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Top());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        Failures failures = new Failures();
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        line.registerConverter(LocalDate.class, Failures::day);
        line.registerConverter(Long.class, Failures::whole);
        line.registerConverter(long.class, Failures::whole);
        line.registerConverter(
                Integer.class, text -> Math.clamp(Failures.whole(text), Integer.MIN_VALUE, Integer.MAX_VALUE));
        line.registerConverter(
                int.class, text -> Math.clamp(Failures.whole(text), Integer.MIN_VALUE, Integer.MAX_VALUE));
        alike(line);
        return line;
    }

    /** Help option, headings and exit codes, the same for every command. */
    private static void alike(CommandLine line) {
        CommandLine.Model.CommandSpec spec = line.getCommandSpec();
        if (!(spec.userObject() instanceof HelpCommand)) spec.mixinStandardHelpOptions(true);
        spec.versionProvider(new Version());
        spec.exitCodeOnInvalidInput(ExitCode.USAGE).exitCodeOnExecutionException(ExitCode.ABORTED);
        spec.usageMessage()
                .synopsisHeading("%n")
                .descriptionHeading("%n")
                .parameterListHeading("%nParameters:%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .sortOptions(false);
        line.getSubcommands().values().forEach(Precheck::alike);
    }

    @Command(
            name = "precheck",
            versionProvider = Precheck.Version.class,
            exitCodeListHeading = "%nExit codes:%n",
            description = {
                "Visits the links that cities supply as evidence, keeps what it saw, and says for each certification"
                        + " criterion whether verifiable public evidence exists, with the exact words.",
                "It decides nothing: a reviewer does."
            },
            subcommands = {
                RunCommand.class,
                ReportCommand.class,
                ScheduleCommand.class,
                StatusCommand.class,
                VerifyCommand.class,
                ExportCommand.class,
                RecheckCommand.class,
                DemoCommand.class,
                CheckCommand.class,
                PortalCommand.class,
                RobotsCommand.class,
                ImportCommand.class,
                ExtractCommand.class,
                ExplainCommand.class,
                EvaluateCommand.class,
                DbCommand.class,
                WarmUpCommand.class,
                GenerateCompletion.class,
                HelpCommand.class
            },
            exitCodeList = {
                " 0:completed",
                " 1:completed, but some items were faults of ours",
                " 2:completed with gaps: a budget exhausted, a link untried",
                " 3:quarantined: our own outage; the last good results stay",
                " 4:stopped; the same command goes on",
                " 5:aborted by a failure of ours",
                " 6:verification failed",
                " 7:rows rejected on import; the good ones are kept",
                "64:the command line is wrong",
                "65:the configuration is wrong"
            },
            footer = {
                "",
                "Start with:",
                "  precheck demo           seven cities on this machine, no network needed",
                "  precheck check URL      one link, right now",
                "  precheck help COMMAND   what a command does"
            })
    static final class Top implements Callable<Integer> {
        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before run
        private CommandLine.Model.CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine()
                    .usage(spec.commandLine().getErr(), spec.commandLine().getColorScheme());
            return ExitCode.USAGE;
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Precheck.class.getPackage().getImplementationVersion();
            return new String[] {
                "precheck " + (version == null ? "(not packaged)" : version) + ", Java " + Runtime.version()
            };
        }
    }
}
