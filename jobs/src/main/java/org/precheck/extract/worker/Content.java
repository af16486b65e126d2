package org.precheck.extract.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Coverage;
import org.precheck.model.DocumentDate;
import org.precheck.model.ExtractionStatus;

/**
 * What a format had to give, before it becomes a document.
 *
 * @param status the case
 * @param detail one sentence with the particulars; may be empty
 * @param mediaType as detected from the bytes
 * @param title its own title, or null
 * @param language the language it names, as a BCP 47 tag, or null
 * @param paged whether it has pages
 * @param coverage how much of it was read
 * @param blocks the text, in order
 * @param dates what it says about its own age
 * @param flags particulars that a reviewer should know
 */
public record Content(
        ExtractionStatus status,
        String detail,
        String mediaType,
        @Nullable String title,
        @Nullable String language,
        boolean paged,
        Coverage coverage,
        List<Block> blocks,
        List<DocumentDate> dates,
        List<String> flags) {
    /** Coverage of one page of which nothing was read. */
    public static final Coverage UNREAD = new Coverage(1, 0, 0, 0, 1, 0);

    /** Copies the lists. */
    public Content {
        blocks = List.copyOf(blocks);
        dates = List.copyOf(dates);
        flags = List.copyOf(flags);
    }

    /** An unpaged text that was read whole. */
    public static Content text(String mediaType, List<Block> blocks) {
        return new Content(
                blocks.isEmpty() ? ExtractionStatus.EMPTY : ExtractionStatus.TEXT_OK,
                "",
                mediaType,
                null,
                null,
                false,
                blocks.isEmpty() ? new Coverage(1, 0, 0, 0, 0, 1) : Coverage.ONE_PAGE,
                blocks,
                List.of(),
                List.of());
    }

    /** Nothing could be read. */
    public static Content failed(ExtractionStatus status, String detail, String mediaType) {
        return new Content(status, detail, mediaType, null, null, false, UNREAD, List.of(), List.of(), List.of());
    }

    /** The same with this flag alone. */
    public Content flagged(String flag) {
        return new Content(status, detail, mediaType, title, language, paged, coverage, blocks, dates, List.of(flag));
    }

    /** The same with these blocks. */
    public Content with(List<Block> other) {
        return new Content(status, detail, mediaType, title, language, paged, coverage, other, dates, flags);
    }
}
