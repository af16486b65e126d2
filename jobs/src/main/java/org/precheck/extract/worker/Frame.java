package org.precheck.extract.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Coverage;
import org.precheck.model.DocumentDate;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.PassageKind;

/** What a parser process says: one byte that names the frame, its length, then its content. */
public sealed interface Frame {
    /** Most bytes of one frame; whoever sends more is not trusted any further. */
    int MOST_BYTES = 16 << 20;

    /** The name of a frame and its length stand before it. */
    int HEAD_BYTES = 5;

    /** Room for a short document. */
    int FIRST_BYTES = 8 << 10;

    /** The process is ready. */
    record Hello() implements Frame {}

    /** The process gets on with the document. */
    record Progress() implements Frame {}

    /**
     * The next blocks of the text.
     *
     * @param blocks in order
     */
    record Blocks(List<Block> blocks) implements Frame {}

    /**
     * The document is done.
     *
     * @param content everything but the blocks, which went before
     */
    record Done(Content content) implements Frame {}

    /** Writes the frame in one go, since whoever listens wakes at each write. */
    default void write(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_BYTES);
        DataOutputStream body = new DataOutputStream(bytes);
        bytes.write(new byte[HEAD_BYTES], 0, HEAD_BYTES);
        byte name = writeBody(body);
        byte[] whole = bytes.toByteArray();
        ByteBuffer.wrap(whole).put(name).putInt(whole.length - HEAD_BYTES);
        out.write(whole);
        out.flush();
    }

    private byte writeBody(DataOutputStream body) throws IOException {
        return switch (this) {
            case Hello _ -> 'H';
            case Progress _ -> 'P';
            case Blocks(List<Block> blocks) -> {
                body.writeInt(blocks.size());
                for (Block block : blocks) writeBlock(block, body);
                yield 'B';
            }
            case Done(Content content) -> {
                writeContent(content, body);
                yield 'D';
            }
        };
    }

    /** Reads the next frame. Whatever is malformed is an IOException. */
    static Frame read(DataInputStream in) throws IOException {
        byte name = in.readByte();
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) throw new IOException("a frame of " + length + " bytes");
        byte[] bytes = in.readNBytes(length);
        DataInputStream body = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            return switch (name) {
                case 'H' -> new Hello();
                case 'P' -> new Progress();
                case 'B' -> {
                    int count = body.readInt();
                    List<Block> blocks = new ArrayList<>();
                    for (int i = 0; i < count; i++) blocks.add(readBlock(body));
                    yield new Blocks(blocks);
                }
                case 'D' -> new Done(readContent(body));
                default -> throw new IOException("an unknown frame");
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("a malformed frame", e);
        }
    }

    private static void writeBlock(Block block, DataOutputStream out) throws IOException {
        out.writeUTF(block.kind().name());
        out.writeInt(block.level());
        out.writeInt(block.page() == null ? -1 : block.page());
        out.writeBoolean(block.main());
        out.writeBoolean(block.hidden());
        writeText(block.text(), out);
        out.writeInt(block.cells().size());
        for (String cell : block.cells()) writeText(cell, out);
    }

    private static Block readBlock(DataInputStream in) throws IOException {
        PassageKind kind = PassageKind.valueOf(in.readUTF());
        int level = in.readInt();
        int page = in.readInt();
        boolean main = in.readBoolean();
        boolean hidden = in.readBoolean();
        String text = readText(in);
        int count = in.readInt();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) cells.add(readText(in));
        return new Block(kind, level, text, cells, page < 0 ? null : page, main, hidden);
    }

    private static void writeContent(Content content, DataOutputStream out) throws IOException {
        out.writeUTF(content.status().name());
        writeText(content.detail(), out);
        writeText(content.mediaType(), out);
        writeOptional(content.title(), out);
        writeOptional(content.language(), out);
        out.writeBoolean(content.paged());
        Coverage coverage = content.coverage();
        for (int n : new int[] {
            coverage.pages(), coverage.read(), coverage.ocr(), coverage.garbled(), coverage.unread(), coverage.blank()
        }) {
            out.writeInt(n);
        }
        out.writeInt(content.dates().size());
        for (DocumentDate date : content.dates()) {
            out.writeUTF(date.role().name());
            out.writeLong(date.date().toEpochDay());
            writeText(date.source(), out);
        }
        out.writeInt(content.flags().size());
        for (String flag : content.flags()) writeText(flag, out);
    }

    private static Content readContent(DataInputStream in) throws IOException {
        ExtractionStatus status = ExtractionStatus.valueOf(in.readUTF());
        String detail = readText(in);
        String mediaType = readText(in);
        String title = readOptional(in);
        String language = readOptional(in);
        boolean paged = in.readBoolean();
        Coverage coverage =
                new Coverage(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        List<DocumentDate> dates = new ArrayList<>();
        int dated = in.readInt();
        for (int i = 0; i < dated; i++) {
            DocumentDate.Role role = DocumentDate.Role.valueOf(in.readUTF());
            dates.add(new DocumentDate(role, LocalDate.ofEpochDay(in.readLong()), readText(in)));
        }
        List<String> flags = new ArrayList<>();
        int flagged = in.readInt();
        for (int i = 0; i < flagged; i++) flags.add(readText(in));
        return new Content(status, detail, mediaType, title, language, paged, coverage, List.of(), dates, flags);
    }

    private static void writeOptional(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) writeText(text, out);
    }

    private static @Nullable String readOptional(DataInputStream in) throws IOException {
        return in.readBoolean() ? readText(in) : null;
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) throw new IOException("a text longer than its frame");
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
