package org.precheck.portal;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Source;

/** Reads a snapshot as the answer of a portal. */
@FunctionalInterface
public interface PortalReading {
    /** Reads answers of APIs. */
    PortalReading ANSWERS = source -> {
        if (source.length() > PortalAnswers.MOST_BYTES) return null;
        try (InputStream in = source.bytes().open()) {
            return PortalAnswers.read(in.readNBytes(PortalAnswers.MOST_BYTES));
        }
    };

    /**
     * What it tells, or null where it is nothing that this knows.
     *
     * @throws IOException where the snapshot cannot be opened
     */
    @Nullable
    PortalAnswer read(Source source) throws IOException;

    /** Asks this one first and the other one where this one does not know the bytes. */
    default PortalReading or(PortalReading other) {
        return source -> {
            PortalAnswer answer = read(source);
            return answer == null ? other.read(source) : answer;
        };
    }
}
