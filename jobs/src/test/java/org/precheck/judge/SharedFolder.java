package org.precheck.judge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The folder of material that is not part of the project; tests that need it skip themselves where it is absent. */
final class SharedFolder {
    private SharedFolder() {}

    static Path of(String part) {
        String from = Optional.ofNullable(System.getProperty("PRECHECK_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("PRECHECK_SHARED")))
                .orElse("../../shared");
        Path folder = Path.of(from).resolve(part).toAbsolutePath().normalize();
        Assumptions.assumeTrue(Files.isDirectory(folder), "there is no " + folder + "; set PRECHECK_SHARED");
        return folder;
    }
}
