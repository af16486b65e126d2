package org.precheck.portal.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes the marks off a scrap of HTML that stands inside of an answer: what is left is text, never shown as HTML. */
final class Markup {
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "–", "mdash", "—",
            "rsquo", "’");
    /** Elements that end a line. */
    private static final List<String> BLOCKS =
            List.of("p", "br", "li", "div", "h1", "h2", "h3", "h4", "tr", "ul", "ol", "td");

    private Markup() {}

    /** The lines of text of the scrap, without blank ones. */
    static List<String> lines(String html) {
        StringBuilder text = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            int end = c == '<' ? html.indexOf('>', i) : -1;
            if (end > 0) {
                if (isBlock(html.substring(i + 1, end))) text.append('\n');
                i = end;
            } else if (c == '&') {
                i = entity(html, i, text);
            } else {
                text.append(c);
            }
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.toString().split("\n", -1)) {
            String plain = line.strip();
            if (!plain.isEmpty()) lines.add(plain);
        }
        return lines;
    }

    private static boolean isBlock(String tag) {
        int from = tag.startsWith("/") ? 1 : 0;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) to++;
        return BLOCKS.contains(tag.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Index of the last char of the entity that begins here, which is appended; of the ampersand where it is none. */
    private static int entity(String html, int at, StringBuilder text) {
        int end = html.indexOf(';', at);
        if (end < 0 || end - at > 10) {
            text.append('&');
            return at;
        }
        String name = html.substring(at + 1, end);
        int point = name.startsWith("#") ? number(name.substring(1)) : -1;
        if (point > 0 && Character.isValidCodePoint(point)) text.appendCodePoint(point);
        else if (NAMED.containsKey(name)) text.append(NAMED.get(name));
        else {
            text.append('&');
            return at;
        }
        return end;
    }

    private static int number(String digits) {
        try {
            boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
            return hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
