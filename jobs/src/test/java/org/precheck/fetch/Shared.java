package org.precheck.fetch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Public suites beside the project, where they are there. */
final class Shared {
    private Shared() {}

    /** The file, or the test is skipped. */
    static Path file(String path) {
        String told = System.getProperty("PRECHECK_SHARED", System.getenv("PRECHECK_SHARED"));
        Path folder = told == null ? Path.of("..", "..", "shared") : Path.of(told);
        Path file = folder.resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not there");
        return file;
    }

    static JsonNode json(String path) {
        return JsonMapper.shared().readTree(file(path));
    }

    static List<JsonNode> lines(String path) throws java.io.IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file(path))) {
            if (!line.isBlank()) lines.add(JsonMapper.shared().readTree(line));
        }
        return lines;
    }
}
