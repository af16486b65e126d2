package org.precheck.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.store.EmbeddedServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code precheck db}: the PostgreSQL that Precheck runs itself. */
@Command(
        name = "db",
        description = "Start, stop or look at the database that Precheck runs itself.",
        footer = {
            "",
            "Commands start it when they need it, and the last one out stops it. Started here, it stays until it is "
                    + "stopped here. A PostgreSQL of your own, named under 'storage: url' in precheck.yml, is left alone."
        })
final class DbCommand implements Callable<Integer> {
    /** What to do with the server. */
    enum Action {
        /** Starts it to stay. */
        START,
        /** Stops it. */
        STOP,
        /** Says what is known of it. */
        STATUS
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "start|stop|status", arity = "0..1", description = "What to do; default: status.")
    private Action action = Action.STATUS;

    @Option(names = "--force", description = "Stop it even while a command uses it; that command then fails.")
    private boolean force;

    @Option(names = "--json", description = "One JSON object: running, process, port, kept, used, folder.")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = line.getOut();
        PrintWriter err = line.getErr();
        EmbeddedServer server = new EmbeddedServer(Home.data());
        int code = switch (action) {
            case START -> {
                server.start();
                yield ExitCode.COMPLETED;
            }
            case STOP -> {
                if (server.stop(force)) yield ExitCode.COMPLETED;
                err.println("precheck: a command still uses the database; it stops when that command ends. Use --force"
                        + " to stop it now.");
                yield ExitCode.STOPPED;
            }
            case STATUS -> ExitCode.COMPLETED;
        };
        EmbeddedServer.Status status = server.status();
        out.println(json ? JsonMapper.shared().writeValueAsString(row(status)) : sentence(status));
        return code;
    }

    private static Map<String, @Nullable Object> row(EmbeddedServer.Status status) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("running", status.running());
        row.put("process", status.process());
        row.put("port", status.port());
        row.put("kept", status.kept());
        row.put("used", status.used());
        row.put("folder", status.folder().toString());
        return row;
    }

    private static String sentence(EmbeddedServer.Status status) {
        if (status.process() == null) return "The database in " + status.folder() + " is not running.";
        if (!status.running()) {
            return "The database in " + status.folder() + " is starting (process " + status.process() + ").";
        }
        return "The database in " + status.folder() + " is running: 127.0.0.1:" + status.port() + ", process "
                + status.process() + (status.used() ? ", in use" : ", not in use")
                + (status.kept() ? ", stays until 'precheck db stop'." : ", stops with its last user.");
    }
}
