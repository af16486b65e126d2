package org.precheck.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.precheck.model.Citation;

/** Addresses that lead a browser to quoted words on the live page. */
final class LiveWords {
    private static final int WORDS = 6;

    private LiveWords() {}

    /** The address of the live document, at the page or at the words where its kind allows that. */
    static String address(DocumentSummary document, Citation citation) {
        String address = document.source().address();
        int hash = address.indexOf('#');
        String bare = hash < 0 ? address : address.substring(0, hash);
        if (document.mediaType().equals("application/pdf")) {
            return citation.page() == null ? bare : bare + "#page=" + citation.page();
        }
        boolean page = document.mediaType().equals("text/html")
                || document.mediaType().equals("application/xhtml+xml")
                || document.mediaType().equals("text/plain");
        return page ? bare + "#:~:text=" + directive(citation.quote()) : address;
    }

    /** The words whole where they are few, else the first and the last of them (WICG scroll-to-text-fragment). */
    private static String directive(String quote) {
        String[] words = quote.strip().split("\\s+");
        if (words.length <= 2 * WORDS && quote.indexOf('\n') < 0) return encoded(String.join(" ", words));
        int shown = Math.max(1, Math.min(WORDS, words.length / 2));
        String first = String.join(" ", java.util.Arrays.copyOfRange(words, 0, shown));
        String last = String.join(" ", java.util.Arrays.copyOfRange(words, words.length - shown, words.length));
        return encoded(first) + "," + encoded(last);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
