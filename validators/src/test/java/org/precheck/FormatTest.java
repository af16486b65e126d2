package org.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Formatting is decided by palantir-java-format. It runs here, on the tests' JVM, because Maven's own JVM may be too old
 * to parse our Java. {@code mvn test -pl validators -Dtest=FormatTest -Dformat=write} formats in place.
 */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() throws Exception {
        boolean write = "write".equals(System.getProperty("format"));
        List<Path> unformatted = new ArrayList<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String formatted = formatted(source);
            if (!formatted.equals(source)) {
                unformatted.add(file);
                if (write) Files.writeString(file, formatted);
            }
        }
        if (!write) {
            assertThat(unformatted)
                    .as("not formatted; run: mvn test -pl validators -Dtest=FormatTest -Dformat=write")
                    .isEmpty();
        }
    }

    private static String formatted(String source) throws Exception {
        String ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR);
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }

    private static List<Path> sources() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        List<Path> found = new ArrayList<>();
        for (String module : List.of("validators/src", "jobs/src")) {
            if (!Files.isDirectory(root.resolve(module))) continue;
            try (Stream<Path> files = Files.walk(root.resolve(module))) {
                files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found;
    }
}
