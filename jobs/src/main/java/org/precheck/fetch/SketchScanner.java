package org.precheck.fetch;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks once through HTML, tag by tag, without building a tree. */
final class SketchScanner {
    private static final int MOST = 400;
    private static final Set<String> RAW = Set.of("script", "style", "template", "svg");
    private static final Set<String> MOUNTS = Set.of("app", "root", "__next", "__nuxt", "ember-app", "site-root");

    private final String html;
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder heading = new StringBuilder();
    private final StringBuilder opening = new StringBuilder();
    private final StringBuilder noscript = new StringBuilder();
    private int visible;
    private int scripts;
    private int passwords;
    private int forms;
    private boolean mount;
    private boolean inHeading;
    private boolean headingDone;
    private @Nullable String refresh;

    SketchScanner(String html) {
        this.html = html;
    }

    PageSketch sketch() {
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0) open = html.length();
            text(at, open);
            at = open < html.length() ? tag(open) : open;
        }
        return new PageSketch(
                clean(title),
                clean(heading),
                clean(opening),
                visible,
                scripts,
                passwords,
                forms,
                clean(noscript),
                mount,
                refresh);
    }

    private void text(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (!Character.isWhitespace(c)) visible++;
        }
        append(opening, from, to);
        if (inHeading) append(heading, from, to);
    }

    private void append(StringBuilder to, int from, int end) {
        if (to.length() >= MOST) return;
        to.append(html, from, Math.min(end, from + MOST)).append(' ');
    }

    /** Reads one tag and what belongs to it; gives back where text goes on. */
    private int tag(int open) {
        if (html.startsWith("<!--", open)) {
            int end = html.indexOf("-->", open + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int close = tagEnd(open);
        String tag = html.substring(open + 1, close);
        String name = name(tag);
        switch (name) {
            case "title" -> {
                int end = endOf("title", close);
                if (title.isEmpty()) append(title, close + 1, end);
                return end;
            }
            case "noscript" -> {
                int end = endOf("noscript", close);
                append(noscript, close + 1, end);
                return end;
            }
            case "script" -> scripts++;
            case "form" -> forms++;
            case "h1" -> inHeading = !headingDone;
            case "/h1" -> {
                headingDone = headingDone || inHeading;
                inHeading = false;
            }
            case "input" -> {
                if ("password".equalsIgnoreCase(attribute(tag, "type"))) passwords++;
            }
            case "meta" -> meta(tag);
            case "div", "main", "section" -> {
                String id = attribute(tag, "id");
                boolean empty = html.startsWith("</", Math.min(html.length(), close + 1));
                if (id == null) break;
                if (MOUNTS.contains(id.toLowerCase(Locale.ROOT))) mount = true;
                if (empty && id.endsWith("root")) mount = true;
            }
            default -> {}
        }
        return RAW.contains(name) && !tag.endsWith("/") ? endOf(name, close) : Math.min(html.length(), close + 1);
    }

    private int tagEnd(int open) {
        char quote = 0;
        for (int i = open + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '>') {
                return i;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return html.length();
    }

    /** Where the element's end tag begins, or the end of the text. */
    private int endOf(String name, int from) {
        int at = from;
        while (true) {
            at = html.indexOf("</", at);
            if (at < 0) return html.length();
            if (html.regionMatches(true, at + 2, name, 0, name.length())) return at;
            at += 2;
        }
    }

    private static String name(String tag) {
        int end = 0;
        while (end < tag.length() && end < 20 && !Character.isWhitespace(tag.charAt(end)) && tag.charAt(end) != '>') {
            if (end > 0 && tag.charAt(end) == '/') break;
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void meta(String tag) {
        String equiv = attribute(tag, "http-equiv");
        String content = attribute(tag, "content");
        if (equiv != null && content != null && equiv.equalsIgnoreCase("refresh") && refresh == null) {
            refresh = refreshTarget(content);
        }
    }

    /** The target of a refresh that comes within five seconds, as {@code 0; url=/new}, or null. */
    static @Nullable String refreshTarget(String content) {
        int semicolon = content.indexOf(';');
        if (semicolon < 0) return null;
        String seconds = content.substring(0, semicolon).strip();
        if (seconds.isEmpty() || seconds.charAt(0) < '0' || seconds.charAt(0) > '5') return null;
        if (seconds.length() > 1 && !seconds.startsWith("0") && seconds.charAt(1) != '.') return null;
        String rest = content.substring(semicolon + 1).strip();
        if (!rest.toLowerCase(Locale.ROOT).startsWith("url")) return null;
        String target = rest.substring(3).strip();
        if (!target.startsWith("=")) return null;
        target = target.substring(1).strip();
        if (target.length() > 1 && (target.startsWith("'") || target.startsWith("\""))) {
            int end = target.indexOf(target.charAt(0), 1);
            target = target.substring(1, end < 0 ? target.length() : end);
        }
        return target.isBlank() ? null : target.replace("&amp;", "&");
    }

    private static @Nullable String attribute(String tag, String name) {
        int at = 0;
        while (true) {
            at = indexOfIgnoringCase(tag, name, at);
            if (at < 0) return null;
            int after = at + name.length();
            boolean starts = at > 0 && Character.isWhitespace(tag.charAt(at - 1));
            while (after < tag.length() && Character.isWhitespace(tag.charAt(after))) after++;
            if (starts && after < tag.length() && tag.charAt(after) == '=') return value(tag, after + 1);
            at += name.length();
        }
    }

    private static int indexOfIgnoringCase(String text, String part, int from) {
        for (int i = from; i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) return i;
        }
        return -1;
    }

    private static String value(String tag, int from) {
        int start = from;
        while (start < tag.length() && Character.isWhitespace(tag.charAt(start))) start++;
        if (start >= tag.length()) return "";
        char quote = tag.charAt(start);
        if (quote == '"' || quote == '\'') {
            int end = tag.indexOf(quote, start + 1);
            return tag.substring(start + 1, end < 0 ? tag.length() : end);
        }
        int end = start;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end))) end++;
        return tag.substring(start, end);
    }

    private static String clean(StringBuilder text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = true;
        for (int i = 0; i < text.length() && clean.length() < MOST; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            if (!blank) clean.append(c);
            else if (!space) clean.append(' ');
            space = blank;
        }
        return clean.toString()
                .strip()
                .replace("&nbsp;", " ")
                .replace("&#39;", "'")
                .replace("&rsquo;", "'")
                .replace("&amp;", "&");
    }
}
