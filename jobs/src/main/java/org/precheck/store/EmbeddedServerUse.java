package org.precheck.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which processes use an embedded server: each holds a shared lock on a file. The system drops the lock of a process that
 * dies, however it dies, so that no stale lease can remain. Locks count per process, so within one the users are counted.
 */
final class EmbeddedServerUse {
    private static final Map<Path, EmbeddedServerUse> OPEN = new HashMap<>();

    private final FileChannel channel;
    private final FileLock lock;
    private int users;

    private EmbeddedServerUse(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Registers one more user. */
    static void begin(Path file) throws IOException {
        synchronized (OPEN) {
            EmbeddedServerUse use = OPEN.get(file);
            if (use == null) {
                FileChannel channel = open(file);
                use = new EmbeddedServerUse(channel, channel.lock(0, Long.MAX_VALUE, true));
                OPEN.put(file, use);
            }
            use.users++;
        }
    }

    /** Takes one user away; true where none is left in any process. */
    static boolean end(Path file) throws IOException {
        synchronized (OPEN) {
            EmbeddedServerUse use = OPEN.get(file);
            if (use != null && --use.users > 0) return false;
            OPEN.remove(file);
            if (use != null) {
                use.lock.release();
                use.channel.close();
            }
            return !used(file);
        }
    }

    /** Whether any process uses it, this one included. */
    static boolean used(Path file) throws IOException {
        synchronized (OPEN) {
            if (OPEN.containsKey(file)) return true;
            try (FileChannel channel = open(file)) {
                @Nullable FileLock alone = channel.tryLock();
                return alone == null;
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
