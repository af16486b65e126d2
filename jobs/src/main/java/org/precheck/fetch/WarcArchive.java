package org.precheck.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots in WARC files of one folder, written by a few files at once. A body is written once under its SHA-256; the same
 * bytes again, on this night or a later one, become a revisit record that names the digest.
 */
public final class WarcArchive implements SnapshotStore {
    /** A file that has reached this size is followed by a new one. */
    public static final long ROLL_AT = 1L << 30;

    private static final int WRITERS = 2;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final HeldSnapshots held;
    private final Clock clock;
    private final long rollAt;
    private final String session = UUID.randomUUID().toString().substring(0, 8);
    private final AtomicInteger number = new AtomicInteger();
    private final BlockingDeque<Writer> writers = new LinkedBlockingDeque<>();
    private final ConcurrentMap<String, CompletableFuture<Snapshot>> written = new ConcurrentHashMap<>();

    /**
     * Makes the folder where there is none, and cuts off records that a killed process left unfinished.
     *
     * @param held what was kept on earlier nights
     */
    public WarcArchive(Path folder, HeldSnapshots held, Clock clock) throws IOException {
        this(folder, held, clock, ROLL_AT);
    }

    WarcArchive(Path folder, HeldSnapshots held, Clock clock, long rollAt) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.held = held;
        this.clock = clock;
        this.rollAt = rollAt;
        WarcRepair.folder(folder);
        for (int i = 0; i < WRITERS; i++) writers.add(new Writer());
    }

    @Override
    public Kept keep(List<Exchange> chain) throws IOException {
        Exchange last = chain.getLast();
        if (last.unchanged() != null) return write(chain, last.unchanged());
        if (last.body().length() == 0) return write(chain, null);
        String sha256 = last.body().sha256Hex();
        CompletableFuture<Snapshot> mine = new CompletableFuture<>();
        CompletableFuture<Snapshot> other = written.putIfAbsent(sha256, mine);
        if (other != null) return write(chain, other.join());
        try {
            Kept kept = write(chain, held.find(sha256));
            mine.complete(kept.snapshot());
            return kept;
        } finally {
            if (!mine.isDone()) {
                written.remove(sha256, mine);
                mine.completeExceptionally(
                        new UncheckedIOException(new IOException("could not be written: " + sha256)));
            }
        }
    }

    /** Writes a chain, its last body only where it is not held. */
    private Kept write(List<Exchange> chain, @Nullable Snapshot already) throws IOException {
        Writer writer = taken();
        WarcFile file;
        Snapshot snapshot;
        long end;
        try {
            file = writer.file();
            ExchangeRecords records = new ExchangeRecords(file);
            for (Exchange hop : chain.subList(0, chain.size() - 1)) records.write(hop, null);
            snapshot = records.write(chain.getLast(), already);
            end = file.length();
        } finally {
            writers.addFirst(writer);
        }
        file.sync(end);
        return new Kept(snapshot, already != null);
    }

    private Writer taken() throws IOException {
        try {
            return writers.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("told to stop before the snapshot was kept", e);
        }
    }

    @Override
    public @Nullable Snapshot find(String sha256) {
        CompletableFuture<Snapshot> mine = written.get(sha256);
        return mine != null && mine.isDone() && !mine.isCompletedExceptionally() ? mine.join() : held.find(sha256);
    }

    @Override
    public InputStream open(Snapshot snapshot) throws IOException {
        if (snapshot.position() == null) throw new IOException(snapshot.sha256() + " is not kept in a WARC file");
        return WarcBody.open(folder, snapshot.position());
    }

    /** Closes the files; nothing may be kept afterwards. */
    @Override
    public void close() throws IOException {
        List<Writer> all = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) all.add(taken());
        for (Writer writer : all) writer.close();
    }

    private String name() {
        return "precheck-" + STAMP.format(clock.instant()) + "-" + session + "-" + number.incrementAndGet()
                + ".warc.gz";
    }

    /** One file after the other. */
    private final class Writer {
        private @Nullable WarcFile file;

        WarcFile file() throws IOException {
            if (file != null && file.length() >= rollAt) close();
            if (file == null) file = new WarcFile(folder.resolve(name()), clock.instant());
            return file;
        }

        void close() throws IOException {
            if (file != null) file.close();
            file = null;
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
