package org.precheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.store.Database;
import org.precheck.store.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kills and stops a real process in the middle of a night. */
@Tag("long")
final class RestartTest {
    private static final int PAGES = 60;
    private static final int CITIES = 3;
    /** Two workers with at most this many requests under way and answers on their way into the database. */
    private static final int CHUNK = 8;

    @TempDir
    private Path root;

    private final CitySite site = new CitySite();

    @AfterEach
    void closes() {
        site.close();
    }

    @Test
    void goesOnAfterAKillWithTheSameFindingsAndAsksNothingTwiceBeyondAChunk() throws Exception {
        servePages();
        Path undisturbed = root.resolve("undisturbed");
        assertThat(exit(start(undisturbed, TestDatabase.fresh()))).isZero();
        int all = site.asked().size();
        assertThat(all).isGreaterThanOrEqualTo(PAGES);
        site.clear();

        Path killed = root.resolve("killed");
        Database database = TestDatabase.fresh();
        Process first = start(killed, database);
        await(all / 3);
        first.destroyForcibly().waitFor();
        int before = site.asked().size();
        assertThat(before).isLessThan(all);
        Process second = start(killed, database);
        assertThat(exit(second)).as(said(killed)).isZero();

        Map<String, Long> times =
                site.asked().stream().collect(Collectors.groupingBy(CitySite.Asked::path, Collectors.counting()));
        assertThat(times).hasSize(all);
        assertThat(times.values()).allMatch(n -> n <= 2);
        assertThat(times.values().stream().filter(n -> n > 1).count()).isLessThanOrEqualTo(CHUNK);
        for (int city = 0; city < CITIES; city++) {
            assertThat(findings(killed, city)).isEqualTo(findings(undisturbed, city));
        }
    }

    @Test
    void stopsOnSigtermWithinSecondsAndGoesOn() throws Exception {
        servePages();
        Path home = root.resolve("stopped");
        Database database = TestDatabase.fresh();
        Process process = start(home, database);
        await(PAGES / 3);
        long asked = System.nanoTime();
        process.destroy();
        assertThat(exit(process)).as(said(home)).isEqualTo(4);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
        int before = site.asked().size();

        assertThat(exit(start(home, database))).as(said(home)).isZero();
        assertThat(site.asked().size()).isGreaterThan(before);
        assertThat(site.asked().stream().map(CitySite.Asked::path).distinct().count())
                .isGreaterThanOrEqualTo(site.asked().size() - CHUNK);
    }

    private void servePages() {
        site.delay(40);
        for (int i = 0; i < PAGES; i++) {
            site.page("/open-data/" + i, """
                    <html><head><title>Open data policy %1$d</title></head><body><main><h1>Ordinance 2016-%1$d</h1>
                    <p>An ordinance of the City of Springfield adopting an open data policy, number %1$d, by which every
                    department shall publish its data sets. Adopted on March 1, 2016 by the Common Council.</p>
                    <p>See <a href="/open-data/policy/%1$d">the open data policy as adopted</a>.</p></main></body></html>""".formatted(i));
            site.page("/open-data/policy/" + i, """
                    <html><head><title>Data inventory %1$d</title></head><body><main><h1>Inventory %1$d</h1>
                    <p>The departments of the city hold the data sets that are listed on page %1$d for everybody to see,
                    with the person who keeps each of them and how often it is brought up to date.</p></main></body></html>""".formatted(i));
        }
    }

    private Process start(Path folder, Database database) throws IOException {
        Path password = Files.createDirectories(folder).resolve("password");
        Files.writeString(password, database.password());
        TestNights nights = new TestNights(folder, null)
                .ports(site.port())
                .settings("  workers: 4\nstorage: {url: \"%s\", user: %s, password-file: \"%s\"}\n"
                        .formatted(database.url(), database.user(), password));
        for (int city = 0; city < CITIES; city++) {
            List<String> links = new ArrayList<>();
            for (int i = city; i < PAGES; i += CITIES) {
                links.add("http://127.0.0.1:" + site.port() + "/open-data/" + i);
            }
            nights.city("springfield-" + city, "Springfield", links.toArray(new String[0]));
        }
        String java = ProcessHandle.current().info().command().orElseThrow();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-Dprecheck.home=" + folder.resolve("data"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.precheck.cli.Precheck",
                "run",
                "--config",
                nights.folder().toString(),
                "--night",
                TestNights.FIRST.toString());
        Path said = folder.resolve("said.txt");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
    }

    private static int exit(Process process) throws InterruptedException {
        try {
            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private void await(int requests) throws InterruptedException {
        for (int i = 0; site.asked().size() < requests; i++) {
            assertThat(i).as("the process asks").isLessThan(12_000);
            Thread.sleep(10);
        }
    }

    private static String said(Path folder) throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private static JsonNode findings(Path folder, int city) throws IOException {
        Path file = folder.resolve("data/reports").resolve(TestNights.FIRST.toString());
        return JsonMapper.shared()
                .readTree(Files.readString(file.resolve("springfield-" + city + ".json")))
                .at("/findings");
    }
}
