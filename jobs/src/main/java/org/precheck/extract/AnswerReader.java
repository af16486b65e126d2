package org.precheck.extract;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.model.ExtractionStatus;

/**
 * Reads what a program answered, such as a portal's API or a data catalogue, into lines of text that can be quoted. Such
 * bytes are no text of their own. The bytes and their type alone decide, so that a snapshot gives the same lines whenever
 * it is read again; the bytes are hostile and may be much longer than memory.
 */
@FunctionalInterface
public interface AnswerReader {
    /** Knows nothing. */
    AnswerReader NONE = source -> null;

    /**
     * What the bytes tell, or null where they are nothing that this reader knows.
     *
     * @throws IOException where the snapshot cannot be opened; never for what the bytes are like
     */
    @Nullable
    Answer read(Source source) throws IOException;

    /** Asks this reader first and the other one where this one does not know the bytes. */
    default AnswerReader or(AnswerReader other) {
        return source -> {
            Answer answer = read(source);
            return answer == null ? other.read(source) : answer;
        };
    }

    /**
     * What an answer tells.
     *
     * @param status TEXT_OK, or TEXT_PARTIAL where the bytes break off before their end
     * @param detail one sentence with the particulars; may be empty
     * @param mediaType of the bytes, such as {@code application/json}
     * @param title what it is, such as {@code Answer of a CKAN portal}
     * @param lines one fact a line, such as {@code Datasets: 95}; a paragraph each
     * @param links addresses worth following; absolute
     */
    record Answer(
            ExtractionStatus status,
            String detail,
            String mediaType,
            String title,
            List<String> lines,
            List<PageLink> links) {
        /** Copies the lists. */
        public Answer {
            lines = List.copyOf(lines);
            links = List.copyOf(links);
        }
    }
}
