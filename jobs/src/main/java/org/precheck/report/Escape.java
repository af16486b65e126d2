package org.precheck.report;

/** Text as it may stand in the content or a quoted attribute of an HTML page. */
final class Escape {
    private static final char REPLACEMENT = '\uFFFD';

    private Escape() {}

    /**
     * Appends text so that it stays text. Control characters and lone surrogates become U+FFFD; marks that override the
     * direction of writing are spelled out, because they make an address or a quote look like another one.
     */
    static void append(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                case '\n', '\t' -> out.append(c);
                case '\u202D', '\u202E' ->
                    out.append("[U+")
                            .append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
                            .append(']');
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else if (Character.isSurrogate(c) || Character.isISOControl(c)) {
                        out.append(REPLACEMENT);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }
}
