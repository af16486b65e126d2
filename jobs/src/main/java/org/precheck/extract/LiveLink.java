package org.precheck.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.precheck.model.Citation;

/**
 * The address that shows a quotation where it stands today: the words highlighted on a web page (WICG text fragments), the
 * page of a PDF (RFC 8118). The live page may have changed since; the stored copy has not.
 */
public final class LiveLink {
    private static final int LONGEST_WHOLE = 120;
    private static final int WORDS = 6;
    private static final int FEW_WORDS = 4;

    private LiveLink() {}

    /**
     * The address for people.
     *
     * @param address where the document was reached
     * @param mediaType its media type
     * @param citation the quotation
     */
    public static String to(String address, String mediaType, Citation citation) {
        if (mediaType.equals("application/pdf")) {
            return citation.page() == null ? address : withoutFragment(address) + "#page=" + citation.page();
        }
        boolean shown =
                mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml") || isPlain(mediaType);
        String directive = shown ? directive(citation) : "";
        if (directive.isEmpty()) return address;
        int old = address.indexOf(":~:");
        String base = old < 0 ? address : address.substring(0, old);
        return base + (base.contains("#") ? "" : "#") + ":~:" + directive;
    }

    private static boolean isPlain(String mediaType) {
        return mediaType.equals("text/plain") || mediaType.equals("text/markdown") || mediaType.equals("text/x-rst");
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** Blocks and cells stand apart on the live page: a quotation over several of them is named by its two ends. */
    private static String directive(Citation citation) {
        List<String> parts = new ArrayList<>();
        for (String line : citation.quote().split("\n", -1)) {
            for (String cell : line.split(" \\| ?", -1)) {
                String part = cell.strip();
                if (part.startsWith("| ")) part = part.substring(2);
                if (!part.isEmpty() && !part.equals("|")) parts.add(part);
            }
        }
        if (parts.isEmpty()) return "";
        String first = parts.getFirst();
        if (parts.size() > 1) return "text=" + encoded(head(first)) + "," + encoded(tail(parts.getLast()));
        List<String> words = List.of(first.split("\\s+"));
        if (words.size() > 2 * WORDS && first.length() > LONGEST_WHOLE) {
            return "text=" + encoded(head(first)) + "," + encoded(tail(first));
        }
        return "text=" + (words.size() <= FEW_WORDS ? before(citation) : "") + encoded(first);
    }

    /** A few words may stand on a page more than once: the words before them on the same line tell which is meant. */
    private static String before(Citation citation) {
        String prefix = citation.prefix();
        int from = Math.max(prefix.lastIndexOf('\n') + 1, prefix.lastIndexOf(" | ") + 3);
        String line =
                prefix.lastIndexOf(" | ") < 0 ? prefix.substring(prefix.lastIndexOf('\n') + 1) : prefix.substring(from);
        // the first word may be cut off, and what touches the quotation would begin inside a word
        int space = line.indexOf(' ');
        if (space < 0 || !line.endsWith(" ")) return "";
        String whole = line.length() == prefix.length() ? line.substring(space) : line;
        String words = tail(whole.strip());
        return words.isEmpty() ? "" : encoded(words) + "-,";
    }

    private static String head(String text) {
        String[] words = text.split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)));
    }

    private static String tail(String text) {
        String[] words = text.split("\\s+");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - WORDS), words.length));
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._~".indexOf(c) >= 0;
            if (plain) out.append(c);
            else out.append('%').append(String.format("%02X", (int) c));
        }
        return out.toString();
    }
}
