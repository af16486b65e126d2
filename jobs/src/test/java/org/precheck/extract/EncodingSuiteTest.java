package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The encoding tests of html5lib: what browsers decode a page with. */
class EncodingSuiteTest {
    @Test
    void decodesPagesAsBrowsersDo() throws IOException {
        Path folder = DocumentSuitesTest.shared().resolve("suites/encoding");
        assumeThat(folder)
                .as("html5lib's encoding tests, named by PRECHECK_SHARED")
                .isDirectory();
        int all = 0;
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".dat")).sorted().toList()) {
                String tests = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String test : tests.split("(^|\n)#data\n", -1)) {
                    int mark = test.lastIndexOf("\n#encoding\n");
                    if (mark < 0) continue;
                    all++;
                    byte[] page = test.substring(0, mark).getBytes(StandardCharsets.ISO_8859_1);
                    Charset expected = Objects.requireNonNull(
                            EncodingLabel.charset(test.substring(mark + 11).strip()));
                    Charset found = Decoder.charset(page, null);
                    if (!found.equals(expected)) wrong.add(file.getFileName() + ": " + expected + ", not " + found);
                }
            }
        }
        System.out.println("encoding: " + (all - wrong.size()) + " of " + all + " " + wrong);
        assertThat(all).isGreaterThan(80);
        assertThat(wrong.size()).isLessThanOrEqualTo(4);
    }
}
