package org.precheck.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server has written to {@code postmaster.pid} in its data folder.
 *
 * @param process its process
 * @param port the port it listens on, or 0 while it has not said so yet
 * @param ready whether it takes connections
 */
record PostmasterFile(long process, int port, boolean ready) {
    /** Of a server that runs now; nothing where the file is absent or was left by a server that has died. */
    static Optional<PostmasterFile> running(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
            if (lines.isEmpty()) return Optional.empty();
            long process = Long.parseLong(lines.getFirst().strip());
            int port = lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
            boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
            return isServer(process, data) ? Optional.of(new PostmasterFile(process, port, ready)) : Optional.empty();
        } catch (NoSuchFileException | NumberFormatException absent) {
            return Optional.empty();
        }
    }

    /**
     * Removes the file where its number now belongs to another program, which would keep PostgreSQL from starting. Every
     * other stale file is left to PostgreSQL, which knows better whether anything of the dead server is still there.
     */
    static void forgetReused(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        try {
            long process = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
            if (process == 0 || ProcessHandle.of(process).isPresent()) Files.delete(file);
        } catch (NumberFormatException garbled) {
            Files.delete(file);
        }
    }

    /** Whether the process is a PostgreSQL on this data folder: another one may have got the number since. */
    private static boolean isServer(long process, Path data) throws IOException {
        try {
            byte[] line = Files.readAllBytes(Path.of("/proc/" + process + "/cmdline"));
            List<String> words = List.of(new String(line, StandardCharsets.UTF_8).split("\0", -1));
            return words.contains(data.toString());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
