package org.precheck.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Digest of the readers' code: of the class files of the rooms text and readers as they are built. A cache of facts uses
 * it in its key, so that facts of other code are never served.
 */
public final class ReaderCode {
    private static final String DIGEST = compute();

    private ReaderCode() {}

    /** The digest, lower-case hexadecimal SHA-256; the same as long as no class of these rooms changes. */
    public static String digest() {
        return DIGEST;
    }

    private static String compute() {
        try {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int classes = 0;
            for (String room : new String[] {"text", "readers"}) {
                Resource[] files = resolver.getResources("classpath*:org/precheck/" + room + "/*.class");
                Arrays.sort(files, Comparator.comparing(file -> file.getFilename() + ""));
                for (Resource file : files) {
                    digest.update((room + "/" + file.getFilename()).getBytes(StandardCharsets.UTF_8));
                    try (InputStream in = file.getInputStream()) {
                        digest.update(in.readAllBytes());
                    }
                    classes++;
                }
            }
            if (classes == 0) throw new IllegalStateException("the readers' class files are not on the class path");
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("the readers' class files could not be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
