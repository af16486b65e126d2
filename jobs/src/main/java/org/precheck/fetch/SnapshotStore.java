package org.precheck.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where bodies are kept once under their digest, with the exchanges that brought them. Safe for many threads. */
public interface SnapshotStore extends AutoCloseable {
    /**
     * Keeps the exchanges of one fetch; when it returns they survive a crash as far as the store promises at all.
     *
     * @param chain every request with its answer, redirects first; never empty
     * @return the body of the last one
     */
    Kept keep(List<Exchange> chain) throws IOException;

    /** The snapshot with that digest, or null where it is not held. */
    @Nullable
    Snapshot find(String sha256);

    /** The bytes of a snapshot; the caller closes the stream. */
    InputStream open(Snapshot snapshot) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * How one body was kept.
     *
     * @param snapshot the bytes
     * @param revisit true where the same bytes were held already
     */
    record Kept(Snapshot snapshot, boolean revisit) {}
}
