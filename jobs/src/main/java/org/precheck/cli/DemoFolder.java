package org.precheck.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demonstration's own data folder: its configuration, database, archive and reports, and how many nights it has seen.
 *
 * @param fixtures the folder {@code fixtures} of the program
 * @param home the demonstration's data folder
 */
record DemoFolder(Path fixtures, Path home) {
    /** The first night: the spring in which the founding brief was written. */
    static final LocalDate FIRST_NIGHT = LocalDate.of(2017, 6, 1);

    /** What stands in the demonstration's settings in the place of the real address. */
    private static final String PLACEHOLDER = "127.0.0.1:8017";

    private static final String CARDS = "criteria: ../../config/criteria";

    /** The folder beside the launcher's other data. */
    static DemoFolder standard() {
        return new DemoFolder(Home.root().resolve("fixtures"), Home.data().resolve("demo"));
    }

    /** The configuration that {@link #configure} writes. */
    Path config() {
        return home.resolve("config");
    }

    /** Writes the configuration for sites that are served on a port. */
    void configure(int port) throws IOException {
        Path from = fixtures.resolve("demo");
        Path cards = fixtures.resolve("../config/criteria").toAbsolutePath().normalize();
        String settings = Files.readString(from.resolve("precheck.yml"))
                .replace(PLACEHOLDER, "127.0.0.1:" + port)
                .replace(CARDS, "criteria: '" + cards.toString().replace("'", "''") + "'");
        Files.createDirectories(config().resolve("cities"));
        Files.writeString(config().resolve("precheck.yml"), settings);
        try (Stream<Path> cities = Files.list(from.resolve("cities"))) {
            for (Path city : cities.toList()) {
                Files.writeString(config().resolve("cities").resolve(city.getFileName()), Files.readString(city));
            }
        }
    }

    /** How many nights are done. */
    int nights() throws IOException {
        Path file = home.resolve("nights");
        return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    }

    /** Notes that a night is done. */
    void done(int night) throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("nights"), Math.max(night, nights()) + "\n");
    }

    /** The date of a night, counted from 1. */
    static LocalDate date(int night) {
        return FIRST_NIGHT.plusDays(night - 1L);
    }

    /** The real clock, set to two in the morning of a night, UTC. */
    static Clock clock(LocalDate date) {
        Clock real = Clock.systemUTC();
        Instant start = date.atTime(2, 0).toInstant(ZoneOffset.UTC);
        return Clock.offset(real, Duration.between(real.instant(), start));
    }

    /**
     * Starts to serve the cities and the canary, on the port of last time where it is free: a night that was stopped goes
     * on with the configuration that it began with.
     */
    DemoSites serve() throws IOException {
        Path[] folders = {fixtures.resolve("cities"), fixtures.resolve("demo")};
        Path file = home.resolve("port");
        DemoSites sites;
        try {
            sites = DemoSites.serve(
                    Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0, folders);
        } catch (BindException taken) {
            sites = DemoSites.serve(0, folders);
        }
        Files.createDirectories(home);
        Files.writeString(file, sites.port() + "\n");
        return sites;
    }

    /** Forgets all nights. The demonstration's database must not run. */
    void clear() throws IOException {
        if (!Files.isDirectory(home)) return;
        List<Path> all;
        try (Stream<Path> files = Files.walk(home)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) Files.deleteIfExists(file);
    }
}
