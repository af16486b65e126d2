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
import org.precheck.readers.FactSource;
import org.precheck.readers.FactsOnce;
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

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Reads each document once, however often it is judged. */
    private static final Judge JUDGE = new Judge(Registry.standard(), new FactsOnce(FactSource.DIRECT));

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

    /** A card whose clauses any document of the city meets, whatever it speaks of. */
    static Card untied(Card card) {
        List<Card.Clause> clauses = card.clauses().stream()
                .map(clause -> new Card.Clause(
                        clause.id(),
                        clause.text(),
                        clause.mandatory(),
                        clause.reader(),
                        clause.parameters(),
                        clause.accept(),
                        clause.unclear(),
                        clause.contradict(),
                        clause.withinMonths(),
                        clause.count(),
                        clause.atLeast(),
                        clause.or(),
                        null))
                .toList();
        return new Card(
                card.id(),
                card.edition(),
                card.revision(),
                card.title(),
                card.question(),
                card.source(),
                card.area(),
                card.phase(),
                card.evidence(),
                card.basis(),
                card.needed(),
                card.gates(),
                clauses,
                card.counts(),
                card.countsNot(),
                card.advice(),
                card.lifecycle(),
                card.people());
    }

    /** The documents of one folder. */
    static List<Example> read(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Extractor extractor = Extractors.of(ExtractSettings.DEFAULTS);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Document document = extractor.extract(Source.of(file)).document();
                if (document != null) {
                    examples.add(new Example(
                            Objects.requireNonNull(file.getFileName()).toString(), document));
                }
            }
        }
        return examples;
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
        return JUDGE.judge(
                card, new Evidence(CITY, examples.stream().map(Example::offered).toList(), List.of(), AS_OF));
    }
}
