package org.precheck.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.precheck.readers.Registry;

/** Whatever stands in a file, loading ends in a configuration or in an exception that says what is wrong with it. */
final class BrokenConfigurationTest {
    private static final List<String> NAMES =
            List.of("precheck.yml", "cities/a.yml", "cities/b.csv", "criteria/2017/c.yml");
    private static final List<String> TEXTS = List.of(
            """
            edition: 2017
            fetch: {contact: a@b.org, delay: 1.5 s, ports: [80, 443], max-page-bytes: 5 MiB, depth: 2}
            schedule: {cron: 0 2 * * *, zone: Europe/Paris, when-missed: report}
            storage: {url: "jdbc:postgresql://db/precheck", user: me, password-file: secret}
            """,
            """
            id: a
            name: A
            country: US
            population: 100000
            domains: [a.gov]
            links:
              - &link {url: http://a.gov, criteria: [c], note: "x: \\"y\\""}
              - *link
            """,
            "city,state,population,criterion,url,note\nB,IN,\"1,000\",c,http://b.gov,n\nB,IN,,,http://b.gov/2,\n",
            """
            id: c
            revision: 1
            title: C
            question: |
              Is it so?
            source: >-
              a book
            evidence: partly
            basis: our own judgement
            people: a person must look
            """);
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makesAFolder() throws IOException {
        folder = Files.createTempDirectory("broken");
        Files.createDirectories(folder.resolve("cities"));
        Files.createDirectories(folder.resolve("criteria/2017"));
    }

    @AfterContainer
    static void removesTheFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One change of one file. */
    record Change(int file, double place, int length, String put) {
        byte[] apply(byte[] text) {
            int from = (int) (place * text.length);
            int to = Math.min(text.length, from + length);
            byte[] bytes = put.getBytes(StandardCharsets.ISO_8859_1);
            byte[] changed = new byte[text.length - (to - from) + bytes.length];
            System.arraycopy(text, 0, changed, 0, from);
            System.arraycopy(bytes, 0, changed, from, bytes.length);
            System.arraycopy(text, to, changed, from + bytes.length, text.length - to);
            return changed;
        }
    }

    @Property(tries = 400)
    void endsInAConfigurationOrInProblems(@ForAll("changes") List<Change> changes) throws IOException {
        List<byte[]> files = new ArrayList<>();
        TEXTS.forEach(text -> files.add(text.getBytes(StandardCharsets.UTF_8)));
        for (Change change : changes) {
            files.set(change.file(), change.apply(files.get(change.file())));
        }
        for (int i = 0; i < NAMES.size(); i++) {
            Files.write(folder.resolve(NAMES.get(i)), files.get(i));
        }
        try {
            assertThat(new ConfigurationLoader(new Registry(List.of()))
                            .load(folder)
                            .submissions())
                    .isNotEmpty();
        } catch (ConfigurationException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.file()).isNotBlank();
            });
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> put = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars(" \n\t:-?[]{},&*#!|>'\"%@`~<=$\\/.0123456789eEaxyz\r\0\u00E9\u00FF\u0085")
                        .ofMaxLength(8),
                Arbitraries.of(
                        "\n- ",
                        "\n  - ",
                        ": ",
                        "? ",
                        "&a ",
                        "*a ",
                        "<<: *link\n",
                        "!!int ",
                        "%YAML 3.0\n",
                        "---\n",
                        "...\n",
                        "\u00EF\u00BB\u00BF",
                        "\u00C3",
                        "1e400",
                        "0x7fffffffffffffff",
                        "99999999999999999999",
                        "-1",
                        ".nan",
                        "NO",
                        "null",
                        "\"\\x\"",
                        "\"\\u12\"",
                        "\"\\ud800\"",
                        "[[[[[[[[[[",
                        "{a: {b: {c: ",
                        "\n\n\n",
                        "|2\n",
                        ">9\n",
                        "*link",
                        "a".repeat(2000),
                        "[".repeat(5000),
                        "- ".repeat(3000),
                        "\"",
                        "'",
                        "\n",
                        "x: y\n"));
        return Combinators.combine(
                        Arbitraries.integers().between(0, NAMES.size() - 1),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 12),
                        put)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
