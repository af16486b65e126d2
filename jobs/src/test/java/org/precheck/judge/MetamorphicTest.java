package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.AnswerReader;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.model.Verdict;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ExtractSettings;

/**
 * Changes the supported examples in one respect at a time: another name of the city, another city, other years, another
 * template. What must not matter does not.
 */
class MetamorphicTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final List<Example> EXAMPLES = new ArrayList<>();

    /** An example with its card and the city that submits it. */
    private record Example(String name, Card card, Document document, City city) {
        Verdict verdict(Document changed, City by, LocalDate asOf) {
            Evidence.Offered offered =
                    new Evidence.Offered(changed, "https://files.example.net/" + document.sha256(), List.of());
            return new Judge()
                    .judge(card, new Evidence(by, List.of(offered), List.of(), asOf))
                    .verdict();
        }

        Verdict verdict() {
            return verdict(document, city, AS_OF);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        Map<String, Card> cards = new TreeMap<>();
        for (String edition : List.of("2017", "2022")) {
            for (Card card : Cards.load(ROOT.resolve("config/criteria"), edition, Registry.standard())) {
                cards.put(card.id().value(), card);
            }
        }
        try (Extractor extractor = new Extractor(ExtractSettings.DEFAULTS, AnswerReader.NONE);
                Stream<Path> files = Files.walk(ROOT.resolve("fixtures/criteria"), 2)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                String criterion = Objects.requireNonNull(
                                Objects.requireNonNull(file.getParent()).getFileName())
                        .toString();
                City city = city(name);
                Card card = cards.get(criterion);
                if (city == null || card == null) continue;
                Document document = extractor.extract(Source.of(file)).document();
                if (document == null) continue;
                Example example = new Example(criterion + "/" + name, card, document, city);
                if (example.verdict() == Verdict.SUPPORTED) EXAMPLES.add(example);
            }
        }
        assertThat(EXAMPLES).hasSizeGreaterThan(60);
    }

    private static @org.jspecify.annotations.Nullable City city(String name) {
        if (!name.startsWith("supported-")) return null;
        String language = name.substring("supported-".length(), "supported-".length() + 2);
        return switch (language) {
            case "en" -> new City("a", "Fairhaven Falls", "OH", "US", null, List.of(), List.of());
            case "es" -> new City("a", "San Isidro del Río", "Jalisco", "MX", null, List.of(), List.of());
            case "pt" -> new City("a", "Porto Claro", "SP", "BR", null, List.of(), List.of());
            case "fr" -> new City("a", "Sainte-Aurélie", "QC", "CA", null, List.of(), List.of());
            default -> null;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zumbrota", "Villa Serena", "Saint-Marc-des-Monts"})
    void aRenamedCityKeepsItsVerdict(String name) {
        List<String> changed = new ArrayList<>();
        for (Example example : EXAMPLES) {
            City city = example.city();
            City renamed = new City("a", name, city.state(), city.country(), null, List.of(), List.of());
            Document document = AlteredDocument.renamed(example.document(), city.name(), name);
            if (example.verdict(document, renamed, AS_OF) != Verdict.SUPPORTED) changed.add(example.name());
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void whatAnotherCitySubmitsIsNeverSupported() {
        City other = new City("b", "Quillmarsh Abbey", "NV", "US", null, List.of(), List.of());
        List<String> wrong = new ArrayList<>();
        for (Example example : EXAMPLES) {
            if (example.verdict(example.document(), other, AS_OF) == Verdict.SUPPORTED) wrong.add(example.name());
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void aYearEarlierOrLaterKeepsTheVerdictOfThatYear(int years) {
        List<String> changed = new ArrayList<>();
        for (Example example : EXAMPLES) {
            Document document = AlteredDocument.shifted(example.document(), years);
            Verdict verdict = example.verdict(document, example.city(), AS_OF.plusYears(years));
            if (verdict != Verdict.SUPPORTED) changed.add(example.name() + " " + verdict);
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void datesAYearEarlierMatterToWindowsAlone() {
        List<String> changed = new ArrayList<>();
        for (Example example : EXAMPLES) {
            if (example.card().clauses().stream().anyMatch(clause -> clause.withinMonths() != null)) continue;
            Document document = AlteredDocument.shifted(example.document(), -1);
            if (example.verdict(document, example.city(), AS_OF) != Verdict.SUPPORTED) changed.add(example.name());
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void anotherTemplateAroundTheTextKeepsTheVerdict() {
        List<String> changed = new ArrayList<>();
        for (Example example : EXAMPLES) {
            Document document = AlteredDocument.framed(example.document());
            if (example.verdict(document, example.city(), AS_OF) != Verdict.SUPPORTED) changed.add(example.name());
        }
        assertThat(changed).isEmpty();
    }
}
