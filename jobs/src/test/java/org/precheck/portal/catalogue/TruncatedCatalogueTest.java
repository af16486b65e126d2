package org.precheck.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precheck.extract.AnswerReader.Answer;
import org.precheck.extract.Source;
import org.precheck.portal.catalogue.CatalogueReading.Read;
import org.precheck.portal.catalogue.CatalogueReading.Unreadable;

/** Whatever the bytes are, reading them ends in facts or in a named fault. */
class TruncatedCatalogueTest {
    private static final String CATALOGUE = """
            {"@context":"x","conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[{"title":"A \\u00e9",\
            "description":"b","modified":"2026-01-01T00:00:00Z","keyword":["c"],"publisher":{"name":"P"},"contactPoint":\
            {"fn":"x","hasEmail":"mailto:x@y.gov"},"identifier":-1.5e3,"accessLevel":null,"spatial":{"type":"Point",\
            "coordinates":[1,2.5]},"distribution":[{"downloadURL":"https://y.gov/a.csv","mediaType":"text/csv"},7,null]},\
            {"title":{"en":"B","fr":"C"},"distribution":{"accessURL":["https://y.gov"]},"theme":[[["deep"]]]}]}""";

    private final CatalogueReader reader = new CatalogueReader();
    private final CatalogueAnswers answers = new CatalogueAnswers();

    private void readsToAnEnd(byte[] bytes) throws IOException {
        switch (reader.read(new ByteArrayInputStream(bytes))) {
            case Read read -> {
                assertThat(read.facts().portal().sample()).isNotNegative();
                assertThat(CatalogueText.lines(read.facts())).isNotEmpty();
            }
            case Unreadable unreadable ->
                assertThat(unreadable.trouble().sentence()).isNotBlank();
        }
        Answer answer = answers.read(Source.of(bytes, "application/json", null));
        assertThat(answer == null || !answer.lines().isEmpty()).isTrue();
    }

    @Test
    void noPrefixOfACatalogueIsAnException() throws IOException {
        byte[] whole = CATALOGUE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) readsToAnEnd(Arrays.copyOf(whole, length));
    }

    @Test
    void noPrefixOfACatalogueInTurtleIsAnException() throws IOException {
        byte[] whole = TurtleCatalogueTest.CATALOGUE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) readsToAnEnd(Arrays.copyOf(whole, length));
    }

    @Property(tries = 300)
    void noDamagedCatalogueInTurtleIsAnException(
            @ForAll @IntRange(max = 1500) int at, @ForAll byte sign, @ForAll @IntRange(min = 1, max = 40) int times)
            throws IOException {
        byte[] whole = TurtleCatalogueTest.CATALOGUE.getBytes(StandardCharsets.UTF_8);
        for (int i = at; i < Math.min(whole.length, at + times); i++) whole[i] = sign;
        readsToAnEnd(whole);
    }

    @Property(tries = 300)
    void noDamagedCatalogueIsAnException(
            @ForAll @IntRange(max = 700) int at, @ForAll byte sign, @ForAll @IntRange(min = 1, max = 40) int times)
            throws IOException {
        byte[] whole = CATALOGUE.getBytes(StandardCharsets.UTF_8);
        for (int i = at; i < Math.min(whole.length, at + times); i++) whole[i] = sign;
        readsToAnEnd(whole);
    }

    @Test
    void oneInManyPrefixesOfAPublicSampleIsNoException() throws IOException {
        for (Path file : samples()) {
            byte[] whole = Files.readAllBytes(file);
            readsToAnEnd(whole);
            for (int length = 0; length < whole.length; length += whole.length / 50 | 1) {
                readsToAnEnd(Arrays.copyOf(whole, length));
            }
        }
    }

    @Test
    @Tag("long")
    void noPrefixOfAPublicSampleIsAnException() throws IOException {
        for (Path file : samples()) {
            byte[] whole = Files.readAllBytes(file);
            for (int length = 0; length < whole.length; length++) readsToAnEnd(Arrays.copyOf(whole, length));
        }
    }

    private static List<Path> samples() throws IOException {
        Path folder = Path.of(System.getProperty(
                        "PRECHECK_SHARED", System.getenv().getOrDefault("PRECHECK_SHARED", "../../shared")))
                .resolve("suites");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: the public samples are not here");
        try (Stream<Path> catalogues = Files.walk(folder.resolve("dcat-us"));
                Stream<Path> responses = Files.walk(folder.resolve("portals/responses"))) {
            return Stream.concat(catalogues, responses)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("LICENSE"))
                    .sorted()
                    .toList();
        }
    }
}
