package org.precheck.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Cuts off the record that a process was writing when it was killed. */
final class WarcRepair {
    private static final int BUFFER = 32 << 10;

    private WarcRepair() {}

    /** Repairs each file of the folder that is marked as being written and that no living process holds. */
    static void folder(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*" + WarcFile.MARK)) {
            for (Path mark : files) {
                repair(mark);
            }
        }
    }

    private static void repair(Path mark) throws IOException {
        try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock == null) return;
            String name = String.valueOf(mark.getFileName());
            Path file = mark.resolveSibling(name.substring(0, name.length() - WarcFile.MARK.length()));
            if (Files.exists(file)) cut(file);
            Files.deleteIfExists(mark);
        }
    }

    /** The lock, or null where a living process, perhaps this one, writes the file. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void cut(Path file) throws IOException {
        long good = wholeMembers(file);
        if (good < Files.size(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(good);
                channel.force(true);
            }
        }
    }

    /** How many bytes from the start are whole gzip members of our own making. */
    static long wholeMembers(Path file) throws IOException {
        long good = 0;
        Inflater inflater = new Inflater(true);
        try (PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), BUFFER)) {
            while (true) {
                long length = member(in, inflater);
                if (length == 0) return good;
                good += length;
            }
        } catch (EOFException | DataFormatException e) {
            return good;
        } finally {
            inflater.end();
        }
    }

    /** Length of the next member, or 0 at the end. */
    private static long member(PushbackInputStream in, Inflater inflater) throws IOException, DataFormatException {
        byte[] head = in.readNBytes(10);
        if (head.length == 0) return 0;
        if (head.length < 10) throw new EOFException();
        if (head[0] != 0x1f || head[1] != (byte) 0x8b || head[3] != 0) throw new DataFormatException("no gzip member");
        inflater.reset();
        CRC32 crc = new CRC32();
        byte[] packed = new byte[BUFFER];
        int filled = 0;
        byte[] plain = new byte[64 << 10];
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                filled = in.read(packed);
                if (filled < 0) throw new EOFException();
                inflater.setInput(packed, 0, filled);
            }
            int count = inflater.inflate(plain);
            crc.update(plain, 0, count);
        }
        in.unread(packed, filled - inflater.getRemaining(), inflater.getRemaining());
        byte[] tail = in.readNBytes(8);
        if (tail.length < 8) throw new EOFException();
        if (littleEndian(tail) != crc.getValue()) throw new DataFormatException("damaged gzip member");
        return 10 + inflater.getBytesRead() + 8;
    }

    private static long littleEndian(byte[] bytes) {
        long value = 0;
        for (int i = 3; i >= 0; i--) value = (value << 8) | (bytes[i] & 255);
        return value;
    }
}
