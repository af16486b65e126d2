package org.precheck.fetch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps discovery out of places without an end: calendars, sessions, paths that grow into themselves. One for a run, safe
 * for many threads; it counts how many addresses of one pattern it let pass. Addresses that a city supplied are not judged.
 */
public final class Traps {
    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_SEGMENTS = 12;
    private static final int MAX_REPEATED = 2;
    private static final int MAX_PARAMETERS = 8;
    /** Addresses that differ only in their digits. */
    private static final int MAX_PER_PATTERN = 400;
    /** The same on a calendar, where one page is as good as the next. */
    private static final int MAX_PER_CALENDAR = 3;

    private static final int MONTHS_AHEAD = 18;

    private static final List<String> SESSIONS = List.of(
            "jsessionid", "phpsessid", "sessionid", "session_id", "aspsessionid", "sid", "cfid", "cftoken", "osccsid");
    private static final List<String> TRACKING = List.of("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "_ga");
    private static final List<String> CALENDARS = List.of("calendar", "/events", "/event/", "eventlist");
    private static final Set<String> NEVER_READ = Set.of(
            "jpg", "jpeg", "png", "gif", "svg", "webp", "ico", "bmp", "tif", "tiff", "css", "js", "mjs", "woff",
            "woff2", "ttf", "eot", "mp3", "mp4", "m4a", "wav", "avi", "mov", "wmv", "webm", "zip", "gz", "tar", "7z",
            "rar", "exe", "dmg", "iso", "ics", "vcf", "kml", "kmz", "shp", "gdb", "dwg", "rss", "atom");

    private final LocalDate asOf;
    private final ConcurrentMap<String, AtomicInteger> patterns = new ConcurrentHashMap<>();

    /** Judges dates in addresses against that day. */
    public Traps(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The address without session and tracking parameters and without its fragment, by which visits are told apart. */
    public static WebAddress cleaned(WebAddress address) {
        String text = address.withoutFragment().toString();
        String lower = text.toLowerCase(Locale.ROOT);
        int matrix = lower.indexOf(";jsessionid=");
        if (matrix >= 0) {
            int end = text.indexOf('?', matrix);
            text = text.substring(0, matrix) + (end < 0 ? "" : text.substring(end));
        }
        int query = text.indexOf('?');
        if (query >= 0) text = text.substring(0, query) + kept(text.substring(query + 1));
        WebAddress cleaned = WebAddress.parse(text);
        return cleaned == null ? address : cleaned;
    }

    private static String kept(String query) {
        StringBuilder kept = new StringBuilder();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            boolean dropped = SESSIONS.contains(name) || TRACKING.stream().anyMatch(name::startsWith);
            if (!dropped && !parameter.isEmpty())
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
        }
        return kept.toString();
    }

    /** Why a discovered address is better not followed, as a plain sentence; null where nothing speaks against it. */
    public @Nullable String why(WebAddress address) {
        String text = address.toString();
        if (text.length() > MAX_LENGTH) return "The address is longer than " + MAX_LENGTH + " characters.";
        String[] segments = address.path().substring(1).split("/", -1);
        if (segments.length > MAX_SEGMENTS) return "The path has more than " + MAX_SEGMENTS + " parts.";
        String repeated = repeated(segments);
        if (repeated != null) return "The path repeats \"" + NameRules.shown(repeated) + "\".";
        if (NEVER_READ.contains(extension(segments[segments.length - 1]))) return "Files of that kind are not read.";
        String query = address.query();
        if (query != null && query.chars().filter(c -> c == '&').count() >= MAX_PARAMETERS) {
            return "The address has more than " + MAX_PARAMETERS + " parameters.";
        }
        LocalDate date = AddressDate.in(address.target());
        if (date != null && date.isAfter(asOf.plusMonths(MONTHS_AHEAD))) {
            return "The address is of a day more than " + MONTHS_AHEAD + " months ahead, as endless calendars have.";
        }
        return tooMany(address, date != null);
    }

    private @Nullable String tooMany(WebAddress address, boolean dated) {
        String lower = address.target().toLowerCase(Locale.ROOT);
        boolean calendar = CALENDARS.stream().anyMatch(lower::contains);
        StringBuilder pattern = new StringBuilder(address.host());
        boolean digit = false;
        for (int i = 0; i < lower.length(); i++) {
            boolean now = Character.isDigit(lower.charAt(i));
            if (!now) pattern.append(lower.charAt(i));
            else if (!digit) pattern.append('0');
            digit = now;
        }
        boolean numbered = pattern.indexOf("0") >= 0;
        if (!numbered) return null;
        int most = calendar && (dated || address.query() != null) ? MAX_PER_CALENDAR : MAX_PER_PATTERN;
        int seen = patterns.computeIfAbsent(pattern.toString(), _ -> new AtomicInteger())
                .incrementAndGet();
        return seen > most ? "More than " + most + " addresses differ from it only in their digits." : null;
    }

    private static @Nullable String repeated(String[] segments) {
        Map<String, Integer> counts = new HashMap<>();
        for (String segment : segments) {
            if (!segment.isEmpty() && counts.merge(segment, 1, Integer::sum) > MAX_REPEATED) return segment;
        }
        return null;
    }

    private static String extension(String segment) {
        int dot = segment.lastIndexOf('.');
        return dot < 0 ? "" : segment.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
