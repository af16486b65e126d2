package org.precheck.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that Precheck runs itself, in the folder {@code postgres} of its data folder. It is started detached and
 * found again through its pid file, so that no JVM owns it; users hold leases, and the last one out stops it unless it was
 * started with {@link #start}.
 */
public final class EmbeddedServer {
    /** One start or stop at a time in this process; between processes the lock file sees to it. */
    private static final ReentrantLock TURN = new ReentrantLock();

    private final Path folder;
    private final EmbeddedServerControl control;

    /** The server of a data folder; nothing is started yet. */
    public EmbeddedServer(Path home) {
        this(home, home.resolve("postgres"));
    }

    EmbeddedServer(Path home, Path programs) {
        this.folder = home.toAbsolutePath().normalize().resolve("postgres");
        this.control =
                new EmbeddedServerControl(folder, programs.toAbsolutePath().normalize());
    }

    /**
     * What is known of the server.
     *
     * @param running whether it takes connections
     * @param process its process, or null
     * @param port where it listens on loopback, or null
     * @param kept whether it stays until it is told to stop
     * @param used whether a command uses it right now
     * @param folder where its files are
     */
    public record Status(
            boolean running,
            @Nullable Long process,
            @Nullable Integer port,
            boolean kept,
            boolean used,
            Path folder) {}

    /** Starts it where it does not run yet, and holds it. */
    DatabaseLease lease() {
        return turn(() -> {
            EmbeddedServerUse.begin(uses());
            try {
                return new DatabaseLease(control.running(), once(this::release));
            } catch (IOException | RuntimeException failed) {
                EmbeddedServerUse.end(uses());
                throw failed;
            }
        });
    }

    /** Starts it to stay until {@link #stop}. */
    public Status start() {
        return turn(() -> {
            control.running();
            if (!Files.exists(kept())) Files.createFile(kept());
            return status();
        });
    }

    /**
     * Stops it.
     *
     * @param force whether to stop it under the feet of a command that uses it
     * @return false where a command uses it and it was left running
     */
    public boolean stop(boolean force) {
        if (!Files.isDirectory(folder)) return true;
        return turn(() -> {
            Files.deleteIfExists(kept());
            if (EmbeddedServerUse.used(uses()) && !force) return false;
            control.stop();
            return true;
        });
    }

    /** What is known of it; starts nothing. */
    public Status status() {
        try {
            PostmasterFile file = PostmasterFile.running(control.data()).orElse(null);
            return new Status(
                    file != null && file.ready(),
                    file == null ? null : file.process(),
                    file == null ? null : file.port(),
                    Files.exists(kept()),
                    Files.exists(uses()) && EmbeddedServerUse.used(uses()),
                    folder);
        } catch (IOException unreadable) {
            throw broken(unreadable);
        }
    }

    private void release() {
        turn(() -> {
            if (EmbeddedServerUse.end(uses()) && !Files.exists(kept())) control.stop();
            return true;
        });
    }

    private Path uses() {
        return folder.resolve("users.lock");
    }

    private Path kept() {
        return folder.resolve("kept");
    }

    private static Runnable once(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) action.run();
        };
    }

    private interface Action<T> {
        T run() throws IOException;
    }

    private <T> T turn(Action<T> action) {
        TURN.lock();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            try (FileChannel channel = FileChannel.open(
                    folder.resolve("turn.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                try {
                    return action.run();
                } finally {
                    EmbeddedServerUser.handBack(folder);
                }
            }
        } catch (IOException failed) {
            throw broken(failed);
        } finally {
            TURN.unlock();
        }
    }

    private DatabaseUnavailableException broken(IOException failed) {
        return new DatabaseUnavailableException(
                "The embedded database in " + folder + " cannot be used: " + failed.getMessage()
                        + (failed instanceof FileSystemException ? " (is the folder yours?)" : ""),
                failed);
    }
}
