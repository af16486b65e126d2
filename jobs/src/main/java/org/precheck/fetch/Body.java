package org.precheck.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The body of one answer on its way to a {@link SnapshotStore}: hashed as it comes in, in memory while it is small, in a
 * temporary file from then on. Used by one thread at a time.
 */
public final class Body extends OutputStream implements Closeable {
    /** From this size on a body goes to disk. */
    static final int MEMORY = 512 << 10;

    private final Path folder;
    private final MessageDigest digest = sha256();
    private final Buffer memory = new Buffer();
    private @Nullable Path file;
    private @Nullable OutputStream disk;
    private @Nullable String hex;
    private long length;

    /** An empty body that goes to a temporary file in {@code folder} when it grows. */
    Body(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        digest.update(bytes, offset, count);
        length += count;
        if (disk == null && memory.size() + count > MEMORY) {
            file = Files.createTempFile(folder, "body", ".tmp");
            disk = Files.newOutputStream(file);
            memory.writeTo(disk);
        }
        if (disk == null) memory.write(bytes, offset, count);
        else disk.write(bytes, offset, count);
    }

    /** Bytes so far. */
    public long length() {
        return length;
    }

    /** SHA-256 in lower-case hexadecimal; nothing may be written after it was asked for. */
    public String sha256Hex() {
        if (hex == null) hex = HexFormat.of().formatHex(digest.digest());
        return hex;
    }

    /** The first bytes, at most {@code count} and never more than 512 KiB. */
    public byte[] head(int count) {
        return Arrays.copyOf(memory.bytes(), Math.min(count, memory.size()));
    }

    /** The bytes from the start. */
    public InputStream open() throws IOException {
        if (file == null) return new ByteArrayInputStream(memory.bytes(), 0, memory.size());
        if (disk != null) disk.flush();
        return Files.newInputStream(file);
    }

    /** Deletes the temporary file, if there is one. */
    @Override
    public void close() {
        try {
            if (disk != null) disk.close();
            if (file != null) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Shows its array, so that nothing is copied. */
    private static final class Buffer extends ByteArrayOutputStream {
        byte[] bytes() {
            return buf;
        }
    }
}
