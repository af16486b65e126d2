package org.precheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code precheck warm-up}: walks the paths that every start takes, while the JVM records them for its cache. */
@Command(name = "warm-up", hidden = true, description = "Trains the JVM's start-up cache; the launcher calls it once.")
final class WarmUpCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        CommandLine line = Precheck.commandLine();
        line.usage(line.getOut());
        return ExitCode.COMPLETED;
    }
}
