package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.precheck.criteria.Card;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;

/** Names every criterion that the machine judges and that lacks an example of one kind. */
class CatalogueTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Criteria whose examples are still to be written; a criterion leaves this list and never joins it. */
    private static final Set<String> AWAITED = Set.of(
            "BF1", "BF2", "CI1", "CI2", "CI3", "DM3", "DM4", "DM7", "DM8", "DM9", "EVAL1", "EVAL2", "EVAL4", "OD2",
            "OD3", "OD4", "PA5", "RDC1", "RDC3", "RDC4", "RDC6", "RDC7", "RDC8");

    @Test
    void everyJudgedCriterionHasExamplesOfEachKind() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String edition : List.of("2017", "2022")) {
            for (Card card : Cards.load(ROOT.resolve("config/criteria"), edition, Registry.standard())) {
                boolean awaited = AWAITED.contains(card.id().value());
                if (card.assessable() && !awaited) missing.addAll(missing(card));
            }
        }
        assertThat(missing).as("examples missing under fixtures/criteria").isEmpty();
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
