package org.precheck.extract.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.precheck.model.PassageKind;

/** Takes the blocks of one document and sends them on in batches; stops where the text is long enough. */
final class Outlet {
    private static final int BATCH_CHARACTERS = 256 << 10;
    private static final int LONGEST_BLOCK = 1 << 20;
    private static final long PROGRESS_NANOS = 500_000_000L;

    private final OutputStream out;
    private final int maxCharacters;
    private final List<Block> batch = new ArrayList<>();
    private int batchCharacters;
    private long characters;
    private int blocks;
    private int indent;
    private long lastSign = System.nanoTime();

    Outlet(OutputStream out, int maxCharacters) {
        this.out = out;
        this.maxCharacters = maxCharacters;
    }

    /** Thrown through a parser that goes on although nobody listens any more. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;

        Full() {
            super("the text is longer than may be kept", null, false, false);
        }
    }

    /** Puts the headings that follow so many ranks deeper, below the name of the document that they stand in. */
    void indent(int ranks) {
        indent += ranks;
    }

    void add(Block given) {
        Block block = given.kind() == PassageKind.HEADING && indent > 0 ? given.deeper(indent) : given;
        int length = block.text().length();
        for (String cell : block.cells()) length += cell.length() + 3;
        if (length > LONGEST_BLOCK) {
            addInPieces(block);
            return;
        }
        characters += length;
        blocks++;
        batch.add(block);
        batchCharacters += length + 16;
        if (batchCharacters > BATCH_CHARACTERS) send();
        if (characters > maxCharacters) throw new Full();
        progress();
    }

    /** A block too long for a frame is a text without any structure: it goes in pieces. */
    private void addInPieces(Block block) {
        String text = block.isRow() ? String.join(" ", block.cells()) : block.text();
        for (int from = 0; from < text.length(); from += LONGEST_BLOCK / 2) {
            String piece = text.substring(from, Math.min(text.length(), from + LONGEST_BLOCK / 2));
            add(Block.of(PassageKind.PARAGRAPH, 0, piece, block.page()));
        }
    }

    /** Tells that the document gets on, not too often. */
    void progress() {
        if (System.nanoTime() - lastSign > PROGRESS_NANOS) write(new Frame.Progress());
    }

    void done(Content content) {
        send();
        write(new Frame.Done(content));
    }

    private void send() {
        if (batch.isEmpty()) return;
        write(new Frame.Blocks(List.copyOf(batch)));
        batch.clear();
        batchCharacters = 0;
    }

    private void write(Frame frame) {
        lastSign = System.nanoTime();
        try {
            frame.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens", e);
        }
    }

    /** Characters of text so far. */
    long characters() {
        return characters;
    }

    /** Blocks so far. */
    int blocks() {
        return blocks;
    }
}
