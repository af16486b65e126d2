package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.precheck.criteria.Card;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;

/** Names every criterion that the machine judges and that lacks an example of one kind. */
class CatalogueTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyJudgedCriterionHasExamplesOfEachKind() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String edition : List.of("2017", "2022")) {
            for (Card card : Cards.load(ROOT.resolve("config/criteria"), edition, Registry.standard())) {
                if (card.assessable()) missing.addAll(missing(card));
            }
        }
        assertThat(missing).as("examples missing under fixtures/criteria").isEmpty();
    }

    @Test
    void everyJudgedCriterionAsksWhoseWhatKindAndAtWhatStage() {
        List<String> lacking = new ArrayList<>();
        for (String edition : List.of("2017", "2022")) {
            for (Card card : Cards.load(ROOT.resolve("config/criteria"), edition, Registry.standard())) {
                for (String gate : List.of("issuer", "document-kind", "stage")) {
                    boolean asks = card.gates().stream()
                            .anyMatch(
                                    g -> g.reader().equals(gate) && !g.refuse().isEmpty());
                    if (card.assessable() && !asks) lacking.add(card.id() + " has no gate " + gate);
                }
            }
        }
        assertThat(lacking).as("gates missing in cards").isEmpty();
    }

    private static List<String> missing(Card card) throws IOException {
        Path folder = ROOT.resolve("fixtures/criteria").resolve(card.id().value());
        List<String> names = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                names = files.map(f -> Objects.requireNonNull(f.getFileName()).toString())
                        .toList();
            }
        }
        List<String> missing = new ArrayList<>();
        for (String kind : List.of("supported-", "near-miss-", "not-found-")) {
            if (names.stream().noneMatch(name -> name.startsWith(kind))) missing.add(card.id() + "/" + kind + "*");
        }
        return missing;
    }
}
