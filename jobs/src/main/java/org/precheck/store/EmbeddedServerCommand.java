package org.precheck.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How PostgreSQL's own programs are run.
 *
 * @param folder the server's folder
 * @param patience what the programs themselves wait at most
 */
record EmbeddedServerCommand(Path folder, Duration patience) {
    /** Runs one of PostgreSQL's programs to its end; its output goes to a file, since a started server keeps it open. */
    void run(EmbeddedServerUser user, List<String> command, String doing) throws IOException {
        Path output = folder.resolve("command.log");
        ProcessBuilder builder = new ProcessBuilder(user.command(command))
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (!process.waitFor(patience.toSeconds() + 30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(doing + " took longer than " + (patience.toSeconds() + 30) + " s.");
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(doing + " was interrupted.", stopped);
        }
        if (process.exitValue() != 0) throw new IOException(doing + " failed: " + tail(output));
    }

    /** What a log's end says went wrong, or its last lines. */
    static String tail(Path log) throws IOException {
        if (!Files.exists(log)) return "(nothing)";
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        List<String> last = lines.subList(Math.max(0, lines.size() - 8), lines.size());
        List<String> wrong = last.stream()
                .filter(line -> line.matches(".*(FATAL|PANIC|ERROR|error|HINT).*"))
                .toList();
        return String.join(" / ", wrong.isEmpty() ? last.subList(Math.max(0, last.size() - 2), last.size()) : wrong);
    }
}
