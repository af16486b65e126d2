package org.precheck.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;
import org.precheck.fetch.Snapshot;
import org.precheck.fetch.SnapshotStore;

/**
 * Bytes to extract, with what is known of them from outside. What is said from outside is a hint: the bytes decide.
 *
 * @param sha256 digest of the bytes, lower-case hexadecimal
 * @param bytes opens the bytes, each time from the beginning
 * @param length number of bytes
 * @param contentTypeHeader the Content-Type as sent, or null
 * @param address where they came from, the base of relative links, or null
 * @param fileName name of the file, whose ending tells Markdown from plain text, or null; taken from the address where null
 * @param lastModifiedHeader the Last-Modified as sent, or null
 */
public record Source(
        String sha256,
        Opener bytes,
        long length,
        @Nullable String contentTypeHeader,
        @Nullable String address,
        @Nullable String fileName,
        @Nullable String lastModifiedHeader) {

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Opener {
        /** A stream at the first byte; the caller closes it. */
        InputStream open() throws IOException;
    }

    /** Bytes in memory. */
    public static Source of(byte[] bytes, @Nullable String contentTypeHeader, @Nullable String address) {
        return new Source(
                HexFormat.of().formatHex(digest().digest(bytes)),
                () -> new ByteArrayInputStream(bytes),
                bytes.length,
                contentTypeHeader,
                address,
                null,
                null);
    }

    /** A file, which must not change while it is read. */
    public static Source of(Path file) throws IOException {
        MessageDigest digest = digest();
        long length;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            length = in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        Path name = file.getFileName();
        return new Source(
                HexFormat.of().formatHex(digest.digest()),
                () -> Files.newInputStream(file),
                length,
                null,
                null,
                name == null ? null : name.toString(),
                null);
    }

    /** A snapshot as a capture brought it, opened from where it is kept. */
    public static Source of(Capture capture, Snapshot snapshot, SnapshotStore snapshots) {
        return new Source(
                snapshot.sha256(),
                () -> snapshots.open(snapshot),
                snapshot.length(),
                snapshot.contentType(),
                capture.finalAddress(),
                null,
                capture.hops().isEmpty() ? null : capture.hops().getLast().header("Last-Modified"));
    }

    /** The same bytes under a file name. */
    public Source named(String name) {
        return new Source(sha256, bytes, length, contentTypeHeader, address, name, lastModifiedHeader);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
