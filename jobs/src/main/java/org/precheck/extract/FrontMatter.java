package org.precheck.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between lines of {@code ---} before a Markdown text. Site builders put a title there, and some put the whole
 * page there; so every value that holds words is kept.
 */
final class FrontMatter {
    private static final Pattern KEY = Pattern.compile("^\\s*(?:- )*([A-Za-z_][A-Za-z0-9_-]*):(?:\\s+(.*))?$");
    private static final Pattern MARK = Pattern.compile("^\\s*(?:- )?");
    private static final Pattern NO_WORDS =
            Pattern.compile("^(?:[|>][+-]?|true|false|null|~|/\\S*|https?://\\S*|\\[\\]|\\{\\}|[\\d.,:/ -]*)$");

    private final List<Value> values = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String key = "";

    /**
     * A value.
     *
     * @param key the name before its colon, or empty for an item of a list
     * @param text Markdown, maybe of several lines
     */
    record Value(String key, String text) {}

    /** Index of the first char after it, or 0 where the text begins without one. */
    static int end(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) return 0;
        int close = text.indexOf("\n---", 3);
        while (close >= 0) {
            int line = text.indexOf('\n', close + 1);
            String mark = line < 0 ? text.substring(close + 1) : text.substring(close + 1, line);
            if (mark.strip().equals("---")) return line < 0 ? text.length() : line + 1;
            close = text.indexOf("\n---", close + 1);
        }
        return 0;
    }

    static List<Value> values(String text) {
        FrontMatter reading = new FrontMatter();
        for (String line : text.lines().toList()) reading.line(line);
        reading.flush();
        return reading.values;
    }

    private void line(String line) {
        if (line.strip().equals("---")) return;
        Matcher keyed = KEY.matcher(line);
        if (keyed.matches()) {
            flush();
            key = keyed.group(1);
            lines.add(keyed.group(2) == null ? "" : keyed.group(2));
        } else if (line.stripLeading().startsWith("- ")) {
            flush();
            lines.add(MARK.matcher(line).replaceFirst(""));
        } else {
            lines.add(line.strip());
        }
    }

    private void flush() {
        lines.removeIf(line -> NO_WORDS.matches(line.strip()) && !line.isBlank());
        String text = String.join("\n", lines).strip();
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") || text.startsWith("'"))
                && text.endsWith(text.substring(0, 1));
        if (quoted) text = text.substring(1, text.length() - 1);
        if (text.chars().anyMatch(Character::isLetter)) values.add(new Value(key, text));
        lines.clear();
        key = "";
    }
}
