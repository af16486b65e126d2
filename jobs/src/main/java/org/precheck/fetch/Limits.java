package org.precheck.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.FetchSettings;

/** How much of a body is read and for how long, by what the answer is. */
final class Limits {
    /** Types that no criterion rests on, or that never end. */
    private static final List<String> NEVER_READ =
            List.of("audio/", "video/", "image/", "font/", "text/event-stream", "multipart/x-mixed-replace");

    private static final List<String> PAGES =
            List.of("text/html", "application/xhtml+xml", "application/json", "application/javascript", "text/css");

    private final FetchSettings settings;
    private final boolean catalogue;
    private final boolean robots;

    Limits(FetchSettings settings, FetchRequest.Kind kind) {
        this(settings, kind == FetchRequest.Kind.CATALOGUE, false);
    }

    private Limits(FetchSettings settings, boolean catalogue, boolean robots) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.robots = robots;
    }

    /** Limits of a robots.txt. */
    static Limits robots(FetchSettings settings) {
        return new Limits(settings, false, true);
    }

    /**
     * Bounds of one body.
     *
     * @param bytes most bytes after decoding
     * @param time longest time from sending the request
     */
    record Limit(long bytes, Duration time) {}

    /** Limits of an answer with this Content-Type and these first bytes; bytes win, since servers mislabel files. */
    Limit of(@Nullable String contentType, byte[] start, int count) {
        if (robots) return new Limit(RobotsFile.MAX_BYTES, settings.pageTimeout());
        if (catalogue) return new Limit(settings.maxCatalogueBytes(), settings.catalogueTimeout());
        return isDocument(start, count) || !isPage(contentType)
                ? new Limit(settings.maxDocumentBytes(), settings.documentTimeout())
                : new Limit(settings.maxPageBytes(), settings.pageTimeout());
    }

    /** The media type without parameters in lower case; empty where none was sent. */
    static String mediaType(@Nullable String contentType) {
        if (contentType == null) return "";
        int semicolon = contentType.indexOf(';');
        return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static boolean isNeverRead(@Nullable String contentType) {
        String type = mediaType(contentType);
        return NEVER_READ.stream().anyMatch(type::startsWith);
    }

    /** HTML, or nothing said, which browsers take for HTML when it looks like it. */
    static boolean isPage(@Nullable String contentType) {
        String type = mediaType(contentType);
        return type.isEmpty() || PAGES.contains(type);
    }

    /** PDF, ZIP (the newer Office formats) or OLE (the older ones), by their first bytes. */
    static boolean isDocument(byte[] start, int count) {
        return starts(start, count, '%', 'P', 'D', 'F')
                || starts(start, count, 'P', 'K', 3, 4)
                || starts(start, count, 0xd0, 0xcf, 0x11, 0xe0);
    }

    private static boolean starts(byte[] start, int count, int... expected) {
        if (count < expected.length) return false;
        for (int i = 0; i < expected.length; i++) {
            if ((start[i] & 255) != expected[i]) return false;
        }
        return true;
    }
}
