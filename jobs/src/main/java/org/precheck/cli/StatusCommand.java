package org.precheck.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.batch.NightCalendar;
import org.precheck.settings.Settings;
import org.precheck.store.MissedNights;
import org.precheck.store.Run;
import org.precheck.store.RunLock;
import org.precheck.store.RunState;
import org.precheck.store.Runs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code precheck status}: the last night, the one under way, the next one. */
@Command(
        name = "status",
        description = "Show the last night, the one under way, the next one, and nights that were missed.",
        footer = {"", "Examples:", "  precheck status", "  precheck status --json"})
final class StatusCommand implements Callable<Integer> {
    private static final int MISSED = 10;

    @Mixin
    private final SettingsOption settings = new SettingsOption();

    @Option(names = "--json", description = "Print one JSON object: last, running, next, next_night, missed.")
    private boolean json;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        Settings read = settings.read();
        PrintWriter out = spec.commandLine().getOut();
        NightCalendar calendar = new NightCalendar(read.schedule());
        Instant next = calendar.after(Clock.systemUTC().instant());
        try (OpenStore open = OpenStore.open(read, Home.data())) {
            Optional<Run> last = new Runs(open.store()).latest();
            boolean running = RunLock.held(open.store());
            List<LocalDate> missed = new MissedNights(open.store()).latest(MISSED);
            if (json) {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                boolean lastRuns = running && last.isPresent() && last.get().state() == RunState.RUNNING;
                object.put("last", last.isPresent() && !lastRuns ? object(last.get()) : null);
                object.put("running", lastRuns ? object(last.get()) : null);
                object.put("next", next.toString());
                object.put("next_night", calendar.night(next).toString());
                object.put("missed", missed.stream().map(LocalDate::toString).toList());
                out.println(JsonMapper.shared().writeValueAsString(object));
            } else {
                out.println(last.isPresent() ? sentence(last.get(), running) : "No night was run yet.");
                out.println("The schedule's next night is that of " + calendar.night(next) + ", at " + next
                        + "; 'precheck schedule' has to be running then.");
                if (!missed.isEmpty()) out.println("Missed nights: " + missed);
            }
            return ExitCode.COMPLETED;
        }
    }

    private static String sentence(Run run, boolean running) {
        String name = "Run " + run.id() + ", night of " + run.night()
                + (run.selection().equals("all") ? "" : " (" + run.selection() + ")");
        String reason = run.reason() == null ? "" : " " + CheckText.plain(run.reason());
        String state = switch (run.state()) {
            case RUNNING ->
                running
                        ? " is under way since " + run.startedAt() + "."
                        : " was broken off: its process died. The same command goes on with it.";
            case COMPLETED -> " was completed at " + run.finishedAt() + ".";
            case COMPLETED_WITH_GAPS -> " was completed with gaps at " + run.finishedAt() + ".";
            case QUARANTINED -> " is held back." + reason;
            case STOPPED -> " was stopped. The same command goes on with it.";
            case FAILED -> " failed." + reason + " The same command goes on with it.";
        };
        return name + state + " Documents are parsed in isolation '" + run.isolation() + "'.";
    }

    private static Map<String, @Nullable Object> object(Run run) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("run", run.id());
        object.put("night", run.night().toString());
        object.put("selection", run.selection());
        object.put("as_of", run.asOf().toString());
        object.put("state", run.state().name());
        object.put("reason", run.reason());
        object.put("started_at", run.startedAt().toString());
        Instant finished = run.finishedAt();
        object.put("finished_at", finished == null ? null : finished.toString());
        object.put("isolation", run.isolation());
        return object;
    }
}
