package org.precheck.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a demonstration site answers at one path.
 *
 * @param status HTTP status
 * @param type Content-Type, or null where the answer has no body
 * @param file holds the body, or null where there is none, as for a redirect
 * @param etag entity tag in its quotes, or null where the site sends none
 * @param lastModified Last-Modified as sent, or null where the site sends none
 * @param headers further header fields, a redirect's Location among them
 * @param delay how long the site thinks before it answers
 */
record DemoRoute(
        int status,
        @Nullable String type,
        @Nullable Path file,
        @Nullable String etag,
        @Nullable String lastModified,
        Map<String, String> headers,
        Duration delay) {
    DemoRoute {
        headers = Map.copyOf(headers);
    }

    /** Whether the caller already holds this very answer; an entity tag outweighs a date (RFC 9110, 13.2.2). */
    boolean held(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
        if (status != 200) return false;
        if (ifNoneMatch != null) return etag != null && ifNoneMatch.contains(etag);
        return lastModified != null && lastModified.equals(ifModifiedSince);
    }
}
