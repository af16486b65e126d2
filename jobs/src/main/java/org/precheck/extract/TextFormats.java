package org.precheck.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.worker.Block;
import org.precheck.extract.worker.Content;

/** Kinds of text that stand in an archive, read as they are when they stand alone. */
public final class TextFormats {
    private TextFormats() {}

    /** What a text has to give, or null where the bytes are no text of a kind that we read ourselves. */
    public static @Nullable Content read(byte[] bytes, String fileName) {
        String type = MediaTypes.of(bytes, null, fileName);
        return switch (type) {
            case MediaTypes.HTML -> HtmlPage.of(bytes, null, null).content();
            case MediaTypes.MARKDOWN ->
                text(type, Markdown.read(Decoder.text(bytes, null), null).blocks());
            case MediaTypes.RST ->
                text(
                        type,
                        ReStructuredText.read(Decoder.text(bytes, null), null).blocks());
            case MediaTypes.CSV, MediaTypes.TSV ->
                text(type, CsvTable.blocks(Decoder.text(bytes, null), Integer.MAX_VALUE));
            case MediaTypes.PLAIN, MediaTypes.JSON -> text(type, PlainText.blocks(Decoder.text(bytes, null)));
            default -> null;
        };
    }

    private static Content text(String type, List<Block> blocks) {
        return Content.text(type, blocks);
    }
}
