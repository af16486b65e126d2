package org.precheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.precheck.report.ReportFolder;
import org.precheck.settings.ConfigurationException;
import org.precheck.settings.UnusableFileException;
import org.precheck.store.DatabaseFailure;
import org.precheck.store.DatabaseUnavailableException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * Turns a wrong command line, and what a command throws, into a sentence for people; a stack is shown only where the log
 * level asks for it.
 */
final class Failures implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        say(command, String.valueOf(wrong.getMessage()));
        PrintWriter err = command.getErr();
        List<String> near = wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        if (!near.isEmpty()) err.println("Did you mean " + String.join(" or ", near) + "?");
        boolean top = command.getParent() == null;
        err.println("See 'precheck help" + (top ? "" : " " + command.getCommandName()) + "'.");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult result) {
        return switch (failure) {
            case ConfigurationException wrong -> {
                wrong.problems().forEach(problem -> say(command, problem.toString()));
                yield ExitCode.CONFIGURATION;
            }
            case UnusableFileException file -> refuse(command, file);
            case OpenStore.NoSuchRun run -> refuse(command, run);
            case ReportFolder.NoSuchCity city -> refuse(command, city);
            default -> {
                LoggerFactory.getLogger(Failures.class).debug("{} failed", command.getCommandName(), failure);
                say(command, sentence(failure));
                yield ExitCode.ABORTED;
            }
        };
    }

    private static int refuse(CommandLine command, RuntimeException because) {
        say(command, String.valueOf(because.getMessage()));
        return ExitCode.USAGE;
    }

    private static void say(CommandLine command, String sentence) {
        command.getErr().println(command.getColorScheme().errorText("precheck: " + CheckText.plain(sentence)));
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " is not there, or cannot be made.";
            case AccessDeniedException denied -> "This user may not open " + denied.getFile() + ".";
            case DatabaseUnavailableException database -> String.valueOf(database.getMessage());
            case IOException io -> "Reading or writing failed: " + io.getMessage();
            default ->
                DatabaseFailure.sentence(failure)
                        .map(mend -> mend + " Then give the same command again.")
                        .orElse("A fault of ours ended the command: " + failure
                                + ". Run it again with PRECHECK_JAVA_OPTIONS=-Dprecheck.log=debug to see more.");
        };
    }

    /** A whole number as people write it on the command line. */
    static long whole(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("'" + CheckText.plain(text) + "' is no whole number");
        }
    }

    /** A day as people write it on the command line. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no day; write it as 2026-11-22");
        }
    }
}
