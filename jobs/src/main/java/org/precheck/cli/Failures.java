package org.precheck.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.precheck.settings.ConfigurationException;
import org.precheck.store.DatabaseUnavailableException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Turns what a command throws into a sentence for people; the stack is shown only where the log level asks for it. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult result) {
        if (failure instanceof ConfigurationException wrong) {
            wrong.problems().forEach(problem -> command.getErr().println("precheck: " + problem));
            return ExitCode.CONFIGURATION;
        }
        LoggerFactory.getLogger(Failures.class).debug("{} failed", command.getCommandName(), failure);
        command.getErr().println(command.getColorScheme().errorText("precheck: " + sentence(failure)));
        return ExitCode.ABORTED;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
            case AccessDeniedException denied -> "This user may not open " + denied.getFile() + ".";
            case DatabaseUnavailableException database -> String.valueOf(database.getMessage());
            case IOException io -> "Reading or writing failed: " + io.getMessage();
            default ->
                "A fault of ours ended the command: " + failure
                        + ". Run it again with PRECHECK_JAVA_OPTIONS=-Dprecheck.log=debug to see more.";
        };
    }
}
