package org.precheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.readers.Registry;
import org.precheck.settings.Configuration;
import org.precheck.settings.ConfigurationLoader;
import org.precheck.store.Store;

/** Runs nights of a small configuration in a temporary folder. */
final class TestNights {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final Path home;
    private final Path folder;
    private final @Nullable Store store;

    TestNights(Path root, @Nullable Store store) {
        this.home = root.resolve("data");
        this.folder = root.resolve("config");
        this.store = store;
        settings("");
        card("open-data-policy", "legal-instrument");
        card("data-inventory", "topic");
    }

    Path home() {
        return home;
    }

    Path folder() {
        return folder;
    }

    /** Settings, with further keys of {@code fetch}, each indented by two spaces. */
    TestNights settings(String more) {
        return write("precheck.yml", """
                fetch:
                  contact: test@precheck.test
                  allow-loopback: true
                  ports: [%s]
                  delay: 0 s
                  connect-timeout: 1 s
                  first-byte-timeout: 2 s
                  page-timeout: 3 s
                """.formatted(String.join(", ", ports)) + more);
    }

    private List<String> ports = List.of("80");

    TestNights ports(int... open) {
        ports = java.util.Arrays.stream(open).mapToObj(Integer::toString).toList();
        return settings("");
    }

    TestNights card(String id, String reader) {
        return write("criteria/2017/" + id + ".yml", """
            id: %s
            revision: 1
            title: Open data policy
            question: Does your local government have a codified open data policy?
            source: test
            evidence: public
            basis: test
            clauses:
              - id: instrument
                text: A legal instrument adopts it.
                mandatory: true
                reader: %s
            """.formatted(id, reader));
    }

    TestNights city(String id, String name, String... links) {
        StringBuilder text = new StringBuilder("id: " + id + "\nname: " + name + "\nstate: IN\nlinks:\n");
        for (String link : links) text.append("  - url: ").append(link).append('\n');
        return write("cities/" + id + ".yml", text.toString());
    }

    private TestNights write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Configuration configuration() {
        return new ConfigurationLoader(Registry.standard()).load(folder);
    }

    NightRequest request(LocalDate night) {
        return new NightRequest(night, null, List.of(), folder, home);
    }

    Night night() {
        return new Night(java.util.Objects.requireNonNull(store), Clock.systemUTC());
    }

    NightResult run(LocalDate night) {
        return night().run(configuration(), request(night), Progress.Listener.NOBODY);
    }

    Path reports(LocalDate night) {
        return home.resolve("reports").resolve(night.toString());
    }
}
