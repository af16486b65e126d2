package org.precheck.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of an HTML page at a glance, enough to tell a wall or an error from content. A single pass over the
 * first part of the text; the extract room reads the page properly.
 *
 * @param title text of the title element; may be empty
 * @param heading text of the first h1; may be empty
 * @param opening the first characters of visible text
 * @param visible visible characters, spaces apart
 * @param scripts script elements
 * @param passwords password fields
 * @param forms form elements
 * @param noscript text of noscript elements
 * @param mount whether there is an empty element of the kind that scripts fill
 * @param refresh where a meta refresh of at most five seconds leads, or null
 */
record PageSketch(
        String title,
        String heading,
        String opening,
        int visible,
        int scripts,
        int passwords,
        int forms,
        String noscript,
        boolean mount,
        @Nullable String refresh) {
    /** Nothing to see. */
    static final PageSketch BLANK = new PageSketch("", "", "", 0, 0, 0, 0, "", false, null);

    /** Sketches the first bytes of a page in the charset of its Content-Type, else UTF-8. */
    static PageSketch of(byte[] bytes, @Nullable String contentType) {
        return new SketchScanner(new String(bytes, charset(contentType))).sketch();
    }

    private static Charset charset(@Nullable String contentType) {
        if (contentType == null) return StandardCharsets.UTF_8;
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) return StandardCharsets.UTF_8;
        String name = contentType.substring(at + 8).replace("\"", "").replace("'", "");
        int semicolon = name.indexOf(';');
        if (semicolon >= 0) name = name.substring(0, semicolon);
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
