package org.precheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads one {@code site.yml} with the files beside it; its form is told in fixtures/README.md. */
final class DemoSiteFile {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DemoRoute PLAIN_404 = new DemoRoute(404, null, null, null, null, Map.of(), Duration.ZERO);

    private final Path file;
    private final Path folder;

    private DemoSiteFile(Path file) {
        this.file = file;
        this.folder = file.toAbsolutePath().resolveSibling(".");
    }

    /** The hosts of one file. */
    static List<DemoSite> sites(Path file) throws IOException {
        return new DemoSiteFile(file).sites();
    }

    private List<DemoSite> sites() throws IOException {
        Object root = new Load(LoadSettings.builder().setLabel(file.toString()).build())
                .loadFromString(Files.readString(file));
        Map<String, Object> site = map(root, "the file");
        String changed = text(site.get("last-modified"));
        String date = changed == null ? null : HTTP_DATE.format(Instant.parse(changed));
        List<DemoSite> sites = new ArrayList<>();
        for (Map.Entry<String, Object> host : map(site.get("hosts"), "hosts").entrySet()) {
            Map<String, Object> body = map(host.getValue(), host.getKey());
            Map<String, DemoRoute> routes = new LinkedHashMap<>();
            for (Map.Entry<String, Object> route :
                    map(body.get("routes"), "routes").entrySet()) {
                routes.put(route.getKey(), route(map(route.getValue(), route.getKey()), date));
            }
            Object missing = body.get("missing");
            sites.add(new DemoSite(
                    host.getKey(), routes, missing == null ? PLAIN_404 : route(map(missing, "missing"), null)));
        }
        return List.copyOf(sites);
    }

    private DemoRoute route(Map<String, Object> route, @Nullable String date) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        if (route.get("headers") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        }
        String redirect = text(route.get("redirect"));
        if (redirect != null) headers.put("Location", redirect);
        String name = text(route.get("file"));
        Path body = name == null ? null : folder.resolve(name);
        String given = text(route.get("type"));
        String type = given == null && name != null ? typeOf(name) : given;
        String status = text(route.get("status"));
        String delay = text(route.get("delay-ms"));
        String validators = text(route.getOrDefault("validators", "both"));
        boolean etag = "both".equals(validators) || "etag".equals(validators);
        boolean dated = body != null && ("both".equals(validators) || "date".equals(validators));
        return new DemoRoute(
                status != null ? Integer.parseInt(status) : redirect != null ? 302 : 200,
                type,
                body,
                body != null && etag ? "\"" + digest(Files.readAllBytes(body)) + "\"" : null,
                dated ? date : null,
                headers,
                Duration.ofMillis(delay == null ? 0 : Long.parseLong(delay)));
    }

    private static String typeOf(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "html" -> "text/html; charset=utf-8";
            case "txt" -> "text/plain; charset=utf-8";
            case "csv" -> "text/csv; charset=utf-8";
            case "json" -> "application/json";
            case "xml" -> "application/xml";
            case "css" -> "text/css";
            case "pdf" -> "application/pdf";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> "application/octet-stream";
        };
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : String.valueOf(value);
    }

    private Map<String, Object> map(@Nullable Object value, String what) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(file + ": " + what + " must hold keys and values");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, each) -> copy.put(String.valueOf(key), each));
        return copy;
    }
}
