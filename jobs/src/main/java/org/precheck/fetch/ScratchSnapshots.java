package org.precheck.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Snapshots in temporary files that are gone when it is closed, for checks that keep nothing. */
public final class ScratchSnapshots implements SnapshotStore {
    private final Path folder;
    private final ConcurrentMap<String, Snapshot> kept = new ConcurrentHashMap<>();

    /** Makes a folder of its own among the system's temporary files. */
    public ScratchSnapshots() throws IOException {
        this.folder = Files.createTempDirectory("precheck-scratch");
    }

    @Override
    public Kept keep(List<Exchange> chain) throws IOException {
        Exchange last = chain.getLast();
        if (last.unchanged() != null) return new Kept(last.unchanged(), true);
        Body body = last.body();
        Snapshot snapshot = new Snapshot(body.sha256Hex(), body.length(), last.header("Content-Type"), null);
        if (kept.putIfAbsent(snapshot.sha256(), snapshot) != null) return new Kept(snapshot, true);
        Path part = Files.createTempFile(folder, "part", ".tmp");
        try (InputStream bytes = body.open()) {
            Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, folder.resolve(snapshot.sha256()), StandardCopyOption.ATOMIC_MOVE);
        return new Kept(snapshot, false);
    }

    @Override
    public @Nullable Snapshot find(String sha256) {
        return kept.get(sha256);
    }

    @Override
    public InputStream open(Snapshot snapshot) throws IOException {
        if (!kept.containsKey(snapshot.sha256())) throw new NoSuchFileException(snapshot.sha256());
        return Files.newInputStream(folder.resolve(snapshot.sha256()));
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
