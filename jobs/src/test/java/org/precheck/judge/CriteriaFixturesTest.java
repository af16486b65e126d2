package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ExtractSettings;

/**
 * Judges the examples in {@code fixtures/criteria} whose names say language and verdict, such as {@code
 * supported-es-tabla.html}: each is submitted alone by the invented city of its language, as a
 * page of its own site.
 */
class CriteriaFixturesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Map<String, City> CITIES = Map.of(
            "en", city("fairhaven-falls-oh", "Fairhaven Falls", "OH", "US"),
            "es", city("san-isidro-del-rio", "San Isidro del Río", "Jalisco", "MX"),
            "pt", city("porto-claro-sp", "Porto Claro", "SP", "BR"),
            "fr", city("sainte-aurelie-qc", "Sainte-Aurélie", "QC", "CA"));
    private static final Map<String, Card> CARDS = new TreeMap<>();
    private static final Extractor EXTRACTOR = Extractors.of(ExtractSettings.DEFAULTS);

    private static City city(String id, String name, String state, String country) {
        return new City(id, name, state, country, null, List.of(), List.of("example.org"));
    }

    @BeforeAll
    static void readCards() {
        for (String edition : List.of("2017", "2022")) {
            for (Card card : Cards.load(ROOT.resolve("config/criteria"), edition, Registry.standard())) {
                CARDS.put(card.id().value(), card);
            }
        }
    }

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("fixtures/criteria"), 2)) {
            return files.filter(file -> language(file) != null).sorted().toList().stream();
        }
    }

    private static @org.jspecify.annotations.Nullable String language(Path file) {
        String name = name(file);
        for (String kind : List.of("supported-", "partial-", "near-miss-", "not-found-")) {
            if (name.startsWith(kind) && name.length() > kind.length() + 3) {
                String language = name.substring(kind.length(), kind.length() + 2);
                boolean parted = name.charAt(kind.length() + 2) == '-';
                if (parted && CITIES.containsKey(language)) return language;
            }
        }
        return null;
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheVerdictThatTheNameOfTheExampleSays(Path file) throws IOException {
        Card card = CARDS.get(name(Objects.requireNonNull(file.getParent())));
        assertThat(card).as("the card of %s", file).isNotNull();
        Document document = EXTRACTOR.extract(Source.of(file)).document();
        Finding finding = new Judge()
                .judge(
                        Objects.requireNonNull(card),
                        new Evidence(
                                Objects.requireNonNull(CITIES.get(Objects.requireNonNull(language(file)))),
                                List.of(new Evidence.Offered(
                                        Objects.requireNonNull(document),
                                        "https://www.example.org/" + name(file),
                                        List.of())),
                                List.of(),
                                AS_OF));
        Verdict verdict = finding.verdict();
        if (name(file).startsWith("supported-")) {
            assertThat(verdict).as(finding.sentence()).isEqualTo(Verdict.SUPPORTED);
        } else if (name(file).startsWith("partial-")) {
            assertThat(verdict).as(finding.sentence()).isEqualTo(Verdict.PARTIAL);
        } else {
            assertThat(verdict).as(finding.sentence()).isNotIn(Verdict.SUPPORTED, Verdict.PARTIAL);
        }
    }
}
