package org.precheck.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Snapshot.WarcPosition;

/**
 * One WARC file that is being written: a gzip member a record. One thread appends at a time (its owner sees to that); any
 * number may wait in {@link #sync} meanwhile, and one flush to disk serves all who wait.
 */
final class WarcFile implements Closeable {
    /** Beside a file that is being written stands one of this ending, locked by the process that writes. */
    static final String MARK = ".writing";

    private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, (byte) 255};
    private static final byte[] RECORD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final FileChannel channel;
    private final Path mark;
    private final FileChannel markChannel;
    private final FileLock lock;
    // speed over size: level 1 costs a quarter of the default's time for a tenth more bytes
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final CRC32 crc = new CRC32();
    private final byte[] in = new byte[32 << 10];
    private final ByteBuffer out = ByteBuffer.allocate(64 << 10);
    private final ReentrantLock syncing = new ReentrantLock();
    private volatile long written;
    private volatile long synced;
    private long plain;

    WarcFile(Path path, Instant now) throws IOException {
        this.path = path;
        this.mark = path.resolveSibling(path.getFileName() + MARK);
        this.markChannel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = markChannel.tryLock();
        if (held == null) throw new IOException("another process writes " + path);
        this.lock = held;
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        String info = "software: Precheck/0.1\r\nformat: WARC File Format 1.1\r\n";
        append(
                new WarcRecord("warcinfo", now)
                        .field("WARC-Filename", String.valueOf(path.getFileName()))
                        .field("Content-Type", "application/warc-fields")
                        .start(info.getBytes(StandardCharsets.UTF_8)),
                null);
    }

    long length() {
        return written;
    }

    /** Writes one record; where that fails the file is cut back to where it was. */
    WarcPosition append(WarcRecord record, @Nullable Body body) throws IOException {
        long offset = written;
        byte[] head = record.head(body);
        try {
            deflater.reset();
            crc.reset();
            plain = 0;
            out.put(GZIP_HEAD);
            deflate(head, head.length);
            deflate(record.start(), record.start().length);
            if (body != null) {
                try (InputStream bytes = body.open()) {
                    for (int count = bytes.read(in); count >= 0; count = bytes.read(in)) deflate(in, count);
                }
            }
            deflate(RECORD_END, RECORD_END.length);
            finish();
        } catch (IOException e) {
            out.clear();
            channel.truncate(offset);
            channel.position(offset);
            throw e;
        }
        written = channel.position();
        return new WarcPosition(String.valueOf(path.getFileName()), offset, written - offset);
    }

    private void deflate(byte[] bytes, int count) throws IOException {
        crc.update(bytes, 0, count);
        plain += count;
        deflater.setInput(bytes, 0, count);
        while (!deflater.needsInput()) drain(Deflater.NO_FLUSH);
    }

    private void drain(int flush) throws IOException {
        if (!out.hasRemaining()) flush();
        deflater.deflate(out, flush);
    }

    private void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) drain(Deflater.NO_FLUSH);
        if (out.remaining() < 8) flush();
        putInt((int) crc.getValue());
        putInt((int) plain);
        flush();
    }

    private void putInt(int value) {
        for (int shift = 0; shift < 32; shift += 8) out.put((byte) (value >> shift));
    }

    private void flush() throws IOException {
        out.flip();
        while (out.hasRemaining()) channel.write(out);
        out.clear();
    }

    /** Returns when everything up to {@code end} is on the disk. */
    void sync(long end) throws IOException {
        if (synced >= end) return;
        syncing.lock();
        try {
            if (synced >= end) return;
            long upTo = written;
            channel.force(false);
            synced = upTo;
        } finally {
            syncing.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        syncing.lock();
        try {
            // A stop may have interrupted a write, which closes the channel: the mark stays, and the next start mends
            // the file.
            boolean whole = channel.isOpen();
            if (whole) channel.force(true);
            synced = Long.MAX_VALUE;
            channel.close();
            if (lock.isValid()) lock.release();
            markChannel.close();
            if (whole) Files.deleteIfExists(mark);
            deflater.end();
        } finally {
            syncing.unlock();
        }
    }
}
