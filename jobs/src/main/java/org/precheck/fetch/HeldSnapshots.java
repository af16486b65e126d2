package org.precheck.fetch;

import org.jspecify.annotations.Nullable;

/** What was kept on earlier nights, so that the same bytes are kept once. Called from many threads at once. */
@FunctionalInterface
public interface HeldSnapshots {
    /** Nothing is held yet. */
    HeldSnapshots NONE = sha256 -> null;

    /** The snapshot with that digest in lower-case hexadecimal, or null where none is held. */
    @Nullable
    Snapshot find(String sha256);
}
