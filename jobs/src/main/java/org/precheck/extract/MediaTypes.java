package org.precheck.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Tells the media type from the bytes. The few types of text are told here; what header and file name say only tells one
 * kind of text from another. Everything else is Tika's to name, which looks at the first bytes only.
 */
final class MediaTypes {
    static final String HTML = "text/html";
    static final String MARKDOWN = "text/markdown";
    static final String RST = "text/x-rst";
    static final String CSV = "text/csv";
    static final String TSV = "text/tab-separated-values";
    static final String PLAIN = "text/plain";
    static final String JSON = "application/json";
    private static final String OTHER = "application/octet-stream";
    private static final int LOOKED_AT = 8192;

    private MediaTypes() {}

    static String of(byte[] bytes, @Nullable String header, @Nullable String fileName) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        boolean wide = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
        if (wide) start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_16);
        if (start.indexOf("%PDF-") >= 0 && start.indexOf("%PDF-") < 1024) return "application/pdf";
        if (!isText(start) || start.startsWith("{\\rtf")) return byTika(bytes);
        String trimmed = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        return text(trimmed.stripLeading(), header, ending(fileName));
    }

    private static String text(String start, @Nullable String header, String ending) {
        String lower = start.toLowerCase(Locale.ROOT);
        String said = header == null ? "" : header.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml") || lower.startsWith("<mock")) {
            boolean xhtml = lower.contains("<!doctype html") || lower.contains("<html");
            return xhtml ? HTML : "application/xml";
        }
        boolean page = lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<head");
        if (page) return HTML;
        if (lower.startsWith("<svg") || ending.equals("svg")) return "application/xml";
        switch (ending) {
            case "md", "markdown", "mdown" -> {
                return MARKDOWN;
            }
            case "rst" -> {
                return RST;
            }
            case "csv" -> {
                return CSV;
            }
            case "tsv", "tab" -> {
                return TSV;
            }
            case "htm", "html", "xhtml" -> {
                return HTML;
            }
            default -> {}
        }
        boolean tagged = lower.startsWith("<!--")
                || lower.startsWith("<!doctype")
                || lower.contains("<body")
                || lower.contains("<div")
                || lower.contains("<table")
                || lower.contains("<meta ")
                || lower.contains("<p>");
        if (tagged && (said.contains("html") || lower.startsWith("<"))) return HTML;
        if (said.contains("markdown")) return MARKDOWN;
        if (said.contains("text/csv")) return CSV;
        if (said.contains("tab-separated")) return TSV;
        if (said.contains("rst")) return RST;
        if (said.contains("xml") && lower.startsWith("<")) return "application/xml";
        boolean json = lower.startsWith("{") || lower.startsWith("[");
        if (json && (said.contains("json") || ending.equals("json") || ending.equals("geojson"))) return JSON;
        return PLAIN;
    }

    /** Text has no NUL and next to no other control characters. */
    private static boolean isText(String start) {
        int controls = 0;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == 0) return false;
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B) controls++;
        }
        return controls * 50 <= start.length();
    }

    private static String byTika(byte[] bytes) {
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            String type = MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
            // what has NULs and yet is text is in an encoding that a parser process has to find out
            return type.startsWith("text/") ? OTHER : type;
        } catch (java.io.IOException e) {
            return OTHER;
        }
    }

    private static String ending(@Nullable String fileName) {
        if (fileName == null) return "";
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
