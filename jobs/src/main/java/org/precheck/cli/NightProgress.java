package org.precheck.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.batch.Progress;
import org.precheck.batch.Stage;
import picocli.CommandLine;

/**
 * Shows how far a night is: on a terminal one line that is written over, elsewhere a plain line for each stage and every
 * ten seconds. It speaks on standard error; standard output carries results alone.
 */
final class NightProgress implements Progress.Listener {
    private static final String CLEAR = "\r\u001b[2K";
    private static final Duration PLAIN = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final boolean terminal;
    private @Nullable Stage stage;
    private Duration stageBegan = Duration.ZERO;
    private Duration told = Duration.ZERO;
    private int doneBefore;

    NightProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** For the terminal that this process has, or has not. */
    static NightProgress on(PrintWriter err) {
        return new NightProgress(err, CommandLine.Help.Ansi.AUTO.enabled());
    }

    @Override
    public synchronized void at(Progress progress) {
        boolean changed = progress.stage() != stage;
        if (changed) {
            stage = progress.stage();
            stageBegan = progress.elapsed();
            doneBefore = progress.done();
        }
        if (terminal) {
            err.print(CLEAR + text(progress));
            err.flush();
        } else if (changed || progress.elapsed().minus(told).compareTo(PLAIN) >= 0) {
            err.println(text(progress).strip());
            told = progress.elapsed();
        }
    }

    /** Takes the line away. */
    synchronized void done() {
        if (terminal) err.print(CLEAR);
        err.flush();
    }

    private String text(Progress progress) {
        String counted = switch (progress.stage()) {
            case PLAN -> "reading the configuration, asking the canaries";
            case COLLECT, LATE ->
                progress.done() + " of " + progress.known() + " addresses, " + progress.hosts() + " hosts, "
                        + rate(progress) + " a second";
            case JUDGE, PUBLISH -> progress.done() + " of " + progress.known() + " cities";
        };
        return String.format(Locale.ROOT, "%-12s %s  %s", progress.stage().word(), elapsed(progress), counted);
    }

    private String rate(Progress progress) {
        double seconds = progress.elapsed().minus(stageBegan).toMillis() / 1000.0;
        return String.format(
                Locale.ROOT, "%.0f", seconds < 0.5 ? 0 : Math.max(0, progress.done() - doneBefore) / seconds);
    }

    private static String elapsed(Progress progress) {
        Duration elapsed = progress.elapsed();
        return elapsed.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        elapsed.toHours(),
                        elapsed.toMinutesPart(),
                        elapsed.toSecondsPart())
                : String.format(Locale.ROOT, "%02d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
    }
}
