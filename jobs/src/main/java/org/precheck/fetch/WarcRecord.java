package org.precheck.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture.Header;

/** The head of one WARC 1.1 record (ISO 28500:2017) and the start of its block; a body may follow in the same block. */
final class WarcRecord {
    private final StringBuilder fields = new StringBuilder("WARC/1.1\r\n");
    private final String id = "<urn:uuid:" + uuid() + ">";
    private byte[] start = new byte[0];

    WarcRecord(String type, Instant date) {
        field("WARC-Type", type);
        field("WARC-Record-ID", id);
        field("WARC-Date", date.toString());
    }

    String id() {
        return id;
    }

    WarcRecord field(String name, @Nullable String value) {
        if (value != null) fields.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    WarcRecord start(byte[] bytes) {
        this.start = bytes;
        return this;
    }

    byte[] start() {
        return start;
    }

    /** The record's head with the block's length and digest, ready to be written before the block. */
    byte[] head(@Nullable Body body) throws IOException {
        MessageDigest digest = Body.sha256();
        digest.update(start);
        if (body != null) update(digest, body);
        field("WARC-Block-Digest", "sha256:" + HexFormat.of().formatHex(digest.digest()));
        field("Content-Length", Long.toString(start.length + (body == null ? 0 : body.length())));
        return (fields + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void update(MessageDigest digest, Body body) throws IOException {
        byte[] buffer = new byte[16 << 10];
        try (InputStream in = body.open()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) digest.update(buffer, 0, count);
        }
    }

    /**
     * The head of an HTTP answer as it belongs before a body that is kept decoded: what no longer holds of the body goes
     * under {@code X-Archive-Orig-} names, as web archives do.
     */
    static byte[] responseHead(int status, String reason, List<Header> headers, @Nullable Long bodyLength) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(' ');
        head.append(reason).append("\r\n");
        for (Header header : headers) {
            String name = header.name().toLowerCase(Locale.ROOT);
            boolean changed = bodyLength != null
                    && switch (name) {
                        case "content-encoding", "transfer-encoding" -> true;
                        case "content-length" -> !header.value().strip().equals(Long.toString(bodyLength));
                        default -> false;
                    };
            head.append(changed ? "X-Archive-Orig-" : "").append(header.name()).append(": ");
            head.append(header.value()).append("\r\n");
        }
        boolean told = headers.stream()
                .anyMatch(h -> h.name().equalsIgnoreCase("Content-Length")
                        && h.value().strip().equals(String.valueOf(bodyLength)));
        if (bodyLength != null && !told)
            head.append("Content-Length: ").append(bodyLength).append("\r\n");
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A request as it was sent, with its body where it had one. */
    static byte[] request(String target, List<Header> headers, @Nullable String question) {
        StringBuilder head = new StringBuilder(question == null ? "GET " : "POST ");
        head.append(target).append(" HTTP/1.1\r\n");
        for (Header header : headers) {
            head.append(header.name()).append(": ").append(header.value()).append("\r\n");
        }
        head.append("\r\n");
        if (question != null) head.append(question);
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Record ids need to be unique, not secret. */
    private static UUID uuid() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xf000L) | 0x4000L;
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
