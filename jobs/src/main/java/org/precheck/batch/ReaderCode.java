package org.precheck.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.precheck.readers.Registry;

/**
 * Digest of the compiled code and the word lists that readers are made of. It changes with every change of either, by
 * whomever, so that no reading of older code is ever taken for one of this code.
 */
final class ReaderCode {
    private static final List<String> PACKAGES =
            List.of("org/precheck/readers", "org/precheck/text", "org/precheck/model");

    private ReaderCode() {}

    /** SHA-256 over names and bytes of the files, lower-case hexadecimal. */
    static String digest() {
        CodeSource source = Registry.class.getProtectionDomain().getCodeSource();
        try {
            Path place = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(place)) return digest(place);
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return digest(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the readers' own code could not be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the readers' own code stands at an address that is no file", e);
        }
    }

    private static String digest(Path root) throws IOException {
        MessageDigest digest = sha256();
        for (String each : PACKAGES) {
            try (Stream<Path> files = Files.walk(root.resolve(each))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(name(root, file));
                    try (InputStream in = Files.newInputStream(file)) {
                        digest.update(in.readAllBytes());
                    }
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] name(Path root, Path file) {
        return URI.create("file:/" + root.relativize(file)).getPath().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
