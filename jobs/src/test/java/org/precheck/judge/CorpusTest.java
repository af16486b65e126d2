package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.model.Citation;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ExtractSettings;

/** Checks on real documents that guard against rules made for one of them. */
@Tag("long")
class CorpusTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<Card> CARDS = new ArrayList<>();
    private static final Map<String, Document> DOCUMENTS = new HashMap<>();
    private static final Extractor EXTRACTOR = Extractors.of(ExtractSettings.DEFAULTS);

    @org.jspecify.annotations.Nullable
    private static LabelledSet set;

    @BeforeAll
    static void judge() throws Exception {
        Path corpus = SharedFolder.of("corpus");
        for (String edition : List.of("2017", "2022")) {
            CARDS.addAll(Cards.load(ROOT.resolve("config/criteria"), edition, Registry.standard()));
        }
        set = LabelledSet.read(corpus);
        Evaluation evaluation = new Evaluation(EXTRACTOR, new Judge(), CARDS, AS_OF);
        DOCUMENTS.putAll(evaluation.run(set, 2).documents());
    }

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    private static LabelledSet set() {
        return Objects.requireNonNull(set);
    }

    private static List<Finding> judged(Document document, City city, LocalDate asOf) {
        Evidence evidence =
                new Evidence(city, List.of(new Evidence.Offered(document, "a file", List.of())), List.of(), asOf);
        return new Judge().judge(CARDS, evidence);
    }

    private static City city(String doc) {
        return Objects.requireNonNull(set().documents().get(doc)).city();
    }

    @Test
    void everyCitationIsVerbatim() {
        List<String> wrong = new ArrayList<>();
        DOCUMENTS.forEach((doc, document) -> {
            int[] points = document.text().codePoints().toArray();
            for (Finding finding : judged(document, city(doc), AS_OF)) {
                Stream<Citation> citations = Stream.concat(
                        finding.clauses().stream().flatMap(c -> c.reading().quotations().stream()),
                        finding.setAside().stream().flatMap(s -> s.citations().stream()));
                citations.forEach(c -> {
                    boolean inside = c.start() >= 0 && c.end() <= points.length;
                    if (!inside || !new String(points, c.start(), c.end() - c.start()).equals(c.quote())) {
                        wrong.add(doc + " " + finding.criterion() + " " + c.start());
                    }
                });
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void anotherCityIsNeverSupported() {
        City other = new City("other", "Quillmarsh Abbey", "NV", "US", null, List.of(), List.of());
        List<String> wrong = new ArrayList<>();
        DOCUMENTS.forEach((doc, document) -> {
            for (Finding finding : judged(document, other, AS_OF)) {
                if (finding.verdict() == Verdict.SUPPORTED) wrong.add(doc + " " + finding.criterion());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRenamedCityKeepsItsVerdicts() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Map.Entry<String, Document> entry : DOCUMENTS.entrySet()) {
            City city = city(entry.getKey());
            if (!city.given() || city.name().contains("(")) continue;
            String renamed = "Zumbrota";
            Document after = AlteredDocument.renamed(entry.getValue(), city.name(), renamed);
            City under = new City(city.id(), renamed, city.state(), city.country(), null, List.of(), List.of());
            List<Finding> before = judged(entry.getValue(), city, AS_OF);
            List<Finding> now = judged(after, under, AS_OF);
            for (int i = 0; i < before.size(); i++) {
                checked++;
                boolean same = before.get(i).verdict() == now.get(i).verdict();
                if (!same)
                    wrong.add(entry.getKey() + " " + before.get(i).criterion() + " "
                            + before.get(i).verdict() + " " + now.get(i).verdict());
            }
        }
        assertThat(checked).isGreaterThan(500);
        assertThat(wrong).hasSizeLessThan(checked / 200);
    }

    @Test
    void aLaterDayChangesOnlyWhatHasAWindow() {
        List<String> wrong = new ArrayList<>();
        DOCUMENTS.forEach((doc, document) -> {
            List<Finding> now = judged(document, city(doc), AS_OF);
            List<Finding> later = judged(document, city(doc), AS_OF.plusYears(10));
            for (int i = 0; i < now.size(); i++) {
                boolean windows = CARDS.get(i).clauses().stream().anyMatch(c -> c.withinMonths() != null);
                if (!windows && now.get(i).verdict() != later.get(i).verdict()) {
                    wrong.add(doc + " " + now.get(i).criterion());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aYearEarlierAllVerdictsAreThoseOfThatYear() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Map.Entry<String, Document> entry : DOCUMENTS.entrySet()) {
            List<Finding> before = judged(entry.getValue(), city(entry.getKey()), AS_OF);
            List<Finding> after =
                    judged(AlteredDocument.shifted(entry.getValue(), -1), city(entry.getKey()), AS_OF.minusYears(1));
            for (int i = 0; i < before.size(); i++) {
                checked++;
                if (before.get(i).verdict() != after.get(i).verdict())
                    wrong.add(entry.getKey() + " " + before.get(i).criterion() + " "
                            + before.get(i).verdict() + " " + after.get(i).verdict());
            }
        }
        assertThat(wrong).hasSizeLessThan(checked / 200);
    }

    @Test
    void anotherTemplateAroundTheTextKeepsTheVerdicts() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Map.Entry<String, Document> entry : DOCUMENTS.entrySet()) {
            Document framed = AlteredDocument.framed(entry.getValue());
            List<Finding> before = judged(entry.getValue(), city(entry.getKey()), AS_OF);
            List<Finding> after = judged(framed, city(entry.getKey()), AS_OF);
            for (int i = 0; i < before.size(); i++) {
                checked++;
                if (before.get(i).verdict() != after.get(i).verdict())
                    wrong.add(entry.getKey() + " " + before.get(i).criterion());
            }
        }
        assertThat(checked).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    @Test
    void hardlyAnyPageOfABoardOrCalendarIsSupported() throws Exception {
        Path pages = SharedFolder.of("suites/municipal");
        List<String> supported = new ArrayList<>();
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Document document = EXTRACTOR.extract(Source.of(file)).document();
                if (document == null) continue;
                for (Finding finding : judged(document, City.NOT_GIVEN, AS_OF)) {
                    if (finding.verdict() == Verdict.SUPPORTED)
                        supported.add(file.getFileName() + " " + finding.criterion());
                }
            }
        }
        assertThat(supported).hasSizeLessThanOrEqualTo(2);
    }
}
