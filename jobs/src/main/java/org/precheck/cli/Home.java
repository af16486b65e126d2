package org.precheck.cli;

import java.nio.file.Path;

/** Where the program and its data lie. */
final class Home {
    private Home() {}

    /** The folder of the launcher, which passes it on; without a launcher, the folder the program was started in. */
    static Path root() {
        return Path.of(System.getProperty("precheck.root", "")).toAbsolutePath();
    }

    /** The data folder: {@code PRECHECK_HOME}, else {@code data} beside the launcher. */
    static Path data() {
        String named = System.getProperty("precheck.home", System.getenv().getOrDefault("PRECHECK_HOME", ""));
        return named.isBlank() ? root().resolve("data") : Path.of(named).toAbsolutePath();
    }
}
