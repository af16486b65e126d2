package org.precheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot after extraction. Its text is the normal form: NFC, line ends as {@code \n}, no NUL and no lone surrogate,
 * the very text that {@code extract --json} prints and that citations count in.
 *
 * @param sha256 digest of the snapshot's bytes, lower-case hexadecimal
 * @param mediaType as detected from the bytes, such as {@code application/pdf}
 * @param title its own title, or null
 * @param language ISO 639-1 of most of the text, or null where it cannot be told
 * @param text the normal form
 * @param passages runs of the text with their places, in order, without overlap
 * @param dates what it says about its own age
 * @param coverage how much of it was read
 */
public record Document(
        String sha256,
        String mediaType,
        @Nullable String title,
        @Nullable String language,
        String text,
        List<Passage> passages,
        List<DocumentDate> dates,
        Coverage coverage) {
    private static final int CONTEXT = 64;

    /** Copies the lists. */
    public Document {
        passages = List.copyOf(passages);
        dates = List.copyOf(dates);
    }

    /**
     * Quotes a run of the text.
     *
     * @param start first char (UTF-16), as in {@link Passage}
     * @param end one past the last char
     * @throws IndexOutOfBoundsException where the run is not inside the text
     */
    public Citation cite(int start, int end) {
        return cite(start, end, text.codePointCount(0, start));
    }

    /**
     * Quotes a run of the text whose place is known.
     *
     * @param start first char (UTF-16)
     * @param end one past the last char
     * @param first code points before {@code start}
     * @throws IndexOutOfBoundsException where the run is not inside the text
     */
    public Citation cite(int start, int end, int first) {
        String quote = text.substring(start, end);
        Passage at = passageAt(start);
        return new Citation(
                sha256,
                first,
                first + quote.codePointCount(0, quote.length()),
                at == null ? null : at.page(),
                at == null ? List.of() : at.headings(),
                quote,
                text.substring(boundary(Math.max(0, start - CONTEXT)), start),
                text.substring(end, boundary(Math.min(text.length(), end + CONTEXT))));
    }

    /** The passage that holds the char at the index, or null between passages. */
    public @Nullable Passage passageAt(int index) {
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Passage passage = passages.get(middle);
            if (index < passage.start()) high = middle - 1;
            else if (index >= passage.end()) low = middle + 1;
            else return passage;
        }
        return null;
    }

    /** The text of a passage of this document. */
    public String textOf(Passage passage) {
        return text.substring(passage.start(), passage.end());
    }

    /** Moves an index off the middle of a surrogate pair. */
    private int boundary(int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return inside ? index + 1 : index;
    }
}
