package org.precheck.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the encoding that a page declares (WHATWG HTML, "prescan a byte stream to determine its encoding"). */
final class MetaPrescan {
    private final String bytes;
    private int at;
    private String name = "";
    private String value = "";

    private MetaPrescan(String bytes) {
        this.bytes = bytes;
    }

    /**
     * The declared charset, or null.
     *
     * @param bytes the page
     * @param limit how many of its bytes to look at
     */
    static @Nullable Charset charset(byte[] bytes, int limit) {
        return new MetaPrescan(new String(bytes, 0, Math.min(bytes.length, limit), StandardCharsets.ISO_8859_1)).scan();
    }

    private @Nullable Charset scan() {
        for (; at < bytes.length(); at++) {
            if (bytes.charAt(at) != '<') continue;
            if (bytes.startsWith("<!--", at)) {
                int end = bytes.indexOf("-->", at + 2);
                if (end < 0) return null;
                at = end + 2;
            } else if (bytes.regionMatches(true, at, "<meta", 0, 5) && isSpaceOrSlash(at + 5)) {
                at += 5;
                Charset charset = meta();
                if (charset != null) return charset;
                at--;
            } else if (isTag()) {
                while (at < bytes.length() && !isSpace(at) && bytes.charAt(at) != '>') at++;
                skipAttributes();
                at--;
            } else if (at + 1 < bytes.length() && "!/?".indexOf(bytes.charAt(at + 1)) >= 0) {
                int end = bytes.indexOf('>', at);
                if (end < 0) return null;
                at = end;
            }
        }
        return null;
    }

    private void skipAttributes() {
        boolean more = true;
        while (more) more = attribute();
    }

    private boolean isTag() {
        int letter = at + 1 < bytes.length() && bytes.charAt(at + 1) == '/' ? at + 2 : at + 1;
        return letter < bytes.length() && isLetter(bytes.charAt(letter));
    }

    private @Nullable Charset meta() {
        Set<String> seen = new HashSet<>();
        boolean pragma = false;
        Boolean needsPragma = null;
        Charset charset = null;
        while (attribute()) {
            if (!seen.add(name)) continue;
            switch (name) {
                case "http-equiv" -> pragma |= value.equals("content-type");
                case "content" -> {
                    String label = labelInContent(value);
                    Charset named = label == null ? null : EncodingLabel.charsetInPage(label);
                    if (charset == null && named != null) {
                        charset = named;
                        needsPragma = true;
                    }
                }
                case "charset" -> {
                    charset = EncodingLabel.charsetInPage(value);
                    needsPragma = false;
                }
                default -> {}
            }
        }
        // a tag that the bytes end in declares nothing
        if (at >= bytes.length() || needsPragma == null || (needsPragma && !pragma)) return null;
        return charset;
    }

    /** WHATWG HTML, "get an attribute"; false where there is none left. */
    private boolean attribute() {
        while (isSpaceOrSlash(at)) at++;
        if (at >= bytes.length() || bytes.charAt(at) == '>') return false;
        int start = at;
        while (at < bytes.length()
                && !(bytes.charAt(at) == '=' && at > start)
                && !isSpaceOrSlash(at)
                && bytes.charAt(at) != '>') at++;
        name = bytes.substring(start, at).toLowerCase(Locale.ROOT);
        value = "";
        while (isSpace(at)) at++;
        if (at >= bytes.length() || bytes.charAt(at) != '=') return true;
        at++;
        while (isSpace(at)) at++;
        if (at >= bytes.length()) return false;
        char quote = bytes.charAt(at);
        if (quote == '"' || quote == '\'') {
            int end = bytes.indexOf(quote, at + 1);
            if (end < 0) {
                at = bytes.length();
                return false;
            }
            value = bytes.substring(at + 1, end).toLowerCase(Locale.ROOT);
            at = end + 1;
            return true;
        }
        int from = at;
        while (at < bytes.length() && !isSpace(at) && bytes.charAt(at) != '>') at++;
        value = bytes.substring(from, at).toLowerCase(Locale.ROOT);
        return true;
    }

    /** WHATWG HTML, "extracting a character encoding from a meta element". */
    private static @Nullable String labelInContent(String content) {
        int from = 0;
        while (true) {
            int i = content.indexOf("charset", from);
            if (i < 0) return null;
            i += 7;
            while (i < content.length() && Character.isWhitespace(content.charAt(i))) i++;
            if (i >= content.length() || content.charAt(i) != '=') {
                from = i;
                continue;
            }
            i++;
            while (i < content.length() && Character.isWhitespace(content.charAt(i))) i++;
            if (i >= content.length()) return null;
            char quote = content.charAt(i);
            if (quote == '"' || quote == '\'') {
                int end = content.indexOf(quote, i + 1);
                return end < 0 ? null : content.substring(i + 1, end);
            }
            int end = i;
            while (end < content.length() && content.charAt(end) != ';' && !Character.isWhitespace(content.charAt(end)))
                end++;
            return content.substring(i, end);
        }
    }

    private boolean isSpace(int i) {
        return i < bytes.length() && " \t\n\f\r".indexOf(bytes.charAt(i)) >= 0;
    }

    private boolean isSpaceOrSlash(int i) {
        return isSpace(i) || (i < bytes.length() && bytes.charAt(i) == '/');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
