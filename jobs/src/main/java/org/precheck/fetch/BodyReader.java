package org.precheck.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture.Truncation;

/** Reads a body to its end or to a limit, unpacking gzip and deflate and counting what comes out. */
final class BodyReader {
    private static final int BUFFER = 16 << 10;
    /** Unpacked bytes from which on a body may not be more than {@link #RATIO} times what came over the wire. */
    private static final long RATIO_FROM = 1 << 20;

    private static final int RATIO = 100;
    /** After this time a body has to come at {@link #SLOWEST} bytes a second or more on average. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final int SLOWEST = 1024;

    private final Path folder;
    private final Limits limits;

    BodyReader(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * What was read.
     *
     * @param body the bytes, whole or cut
     * @param truncated why they were cut, or null
     * @param detail a plain sentence where something was wrong; else empty
     */
    record Read(Body body, @Nullable Truncation truncated, String detail) {}

    /** Reads at most as much as the limits allow; an {@link IOException} is one of our own disk, never the server's. */
    Read read(Reply reply) throws IOException {
        Body body = new Body(folder);
        try {
            return read(reply, body);
        } catch (IOException | RuntimeException e) {
            body.close();
            throw e;
        }
    }

    private Read read(Reply reply, Body body) throws IOException {
        Counted wire;
        InputStream in;
        byte[] buffer = new byte[BUFFER];
        int count;
        try {
            InputStream stream = reply.stream();
            if (stream == null) {
                reply.whole();
                return new Read(body, null, "");
            }
            wire = new Counted(stream);
            in = decoded(wire, reply.header("Content-Encoding"));
            count = in.read(buffer);
        } catch (IOException e) {
            return cut(body, reply, e);
        }
        Limits.Limit limit = limits.of(reply.header("Content-Type"), buffer, Math.max(0, count));
        reply.watch().until(limit.time());
        while (count >= 0) {
            long room = limit.bytes() - body.length();
            body.write(buffer, 0, (int) Math.min(count, room));
            if (count > room) return new Read(body, Truncation.LENGTH, "It is longer than " + mib(limit.bytes()) + ".");
            if (body.length() > RATIO_FROM && body.length() > RATIO * wire.count) {
                return new Read(
                        body,
                        Truncation.LENGTH,
                        "It unpacks to more than " + RATIO + " times what was sent, as bombs do.");
            }
            Duration elapsed = reply.watch().elapsed();
            if (elapsed.compareTo(GRACE) > 0 && wire.count < SLOWEST * elapsed.toSeconds()) {
                return new Read(body, Truncation.TIME, "It came at less than " + SLOWEST + " bytes a second.");
            }
            try {
                count = in.read(buffer);
            } catch (IOException e) {
                return cut(body, reply, e);
            }
        }
        reply.whole();
        return new Read(body, null, "");
    }

    private static Read cut(Body body, Reply reply, IOException e) {
        if (reply.watch().over()) {
            long seconds = Math.max(1, reply.watch().elapsed().toSeconds());
            return new Read(body, Truncation.TIME, "It had not come whole after " + seconds + " s.");
        }
        if (e instanceof SocketTimeoutException) {
            return new Read(body, Truncation.TIME, "Nothing more came for a long time.");
        }
        if (e instanceof ZipException) {
            return new Read(body, Truncation.DISCONNECT, "Its compression is damaged.");
        }
        return new Read(body, Truncation.DISCONNECT, "The connection broke before its end.");
    }

    /** Whether an encoding is one that we asked for. */
    static boolean decodes(@Nullable String encoding) {
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity", "gzip", "x-gzip", "deflate" -> true;
            default -> false;
        };
    }

    private static InputStream decoded(Counted wire, @Nullable String encoding) throws IOException {
        String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity")) return wire;
        PushbackInputStream in = new PushbackInputStream(wire, 2);
        byte[] start = new byte[2];
        int count = in.readNBytes(start, 0, 2);
        if (count > 0) in.unread(start, 0, count);
        if (count <= 0) return in;
        if (!name.equals("deflate")) return new GZIPInputStream(in, 8 << 10);
        // RFC 9110 8.4.1.2: deflate means zlib, but many servers send it bare
        boolean zlib = (start[0] & 15) == 8 && ((start[0] & 255) << 8 | (start[1] & 255)) % 31 == 0;
        return new Inflating(in, new Inflater(!zlib));
    }

    private static String mib(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }

    /** Ends its inflater, which InflaterInputStream leaves to whoever made it. */
    private static final class Inflating extends InflaterInputStream {
        private final Inflater own;

        Inflating(InputStream in, Inflater inflater) {
            super(in, inflater, 8 << 10);
            this.own = inflater;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            try {
                int read = super.read(bytes, offset, count);
                if (read < 0) own.end();
                return read;
            } catch (EOFException e) {
                own.end();
                throw e;
            }
        }
    }

    /** Counts what came over the wire. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) count++;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) count += read;
            return read;
        }
    }
}
