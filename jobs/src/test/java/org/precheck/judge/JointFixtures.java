package org.precheck.judge;

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
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.model.Finding;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ExtractSettings;

/** The examples in {@code fixtures/criteria}, as documents of one city that goes by the names of all of theirs. */
final class JointFixtures {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    static final City CITY = new City(
            "a",
            "Fairhaven Falls",
            "OH",
            "US",
            null,
            List.of("San Isidro del Río", "Porto Claro", "Sainte-Aurélie"),
            List.of("example.org"));

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private JointFixtures() {}

    /** An example: the file's name and its document. */
    record Example(String name, Document document) {
        boolean is(String... kinds) {
            for (String kind : kinds) if (name.startsWith(kind)) return true;
            return false;
        }

        Evidence.Offered offered() {
            return new Evidence.Offered(document, "https://www.example.org/" + name, List.of());
        }
    }

    /** All cards that a machine judges, by name. */
    static Map<String, Card> cards() {
        Map<String, Card> cards = new TreeMap<>();
        for (String edition : List.of("2017", "2022")) {
            for (Card card : Cards.load(ROOT.resolve("config/criteria"), edition, Registry.standard())) {
                if (card.assessable()) cards.put(card.id().value(), card);
            }
        }
        return cards;
    }

    /** The examples of each criterion. */
    static Map<String, List<Example>> examples() throws IOException {
        Map<String, List<Example>> examples = new TreeMap<>();
        try (Extractor extractor = Extractors.of(ExtractSettings.DEFAULTS);
                Stream<Path> files = Files.walk(ROOT.resolve("fixtures/criteria"), 2)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Document document = extractor.extract(Source.of(file)).document();
                if (document == null) continue;
                String criterion = Objects.requireNonNull(
                                Objects.requireNonNull(file.getParent()).getFileName())
                        .toString();
                String name = Objects.requireNonNull(file.getFileName()).toString();
                examples.computeIfAbsent(criterion, _ -> new ArrayList<>()).add(new Example(name, document));
            }
        }
        return examples;
    }

    /** What these documents come to together. */
    static Finding judged(Card card, List<Example> examples) {
        return new Judge()
                .judge(
                        card,
                        new Evidence(
                                CITY, examples.stream().map(Example::offered).toList(), List.of(), AS_OF));
    }
}
