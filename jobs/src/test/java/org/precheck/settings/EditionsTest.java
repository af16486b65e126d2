package org.precheck.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.model.CriterionId;
import org.precheck.readers.Registry;

/** What is known of an edition, and what is said where its file is wrong. */
final class EditionsTest {
    private static final Path SHIPPED = Path.of("../config/criteria");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    private Path folder;

    @BeforeEach
    void copiesTheShippedEditions() throws IOException {
        Files.createDirectories(folder.resolve("editions"));
        for (String edition : List.of("2017", "2022")) {
            Files.copy(SHIPPED.resolveSibling("editions/" + edition + ".yml"), file(edition));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2022"})
    void listsThePracticeAreasOfAllItsCards(String edition) {
        List<Card> cards = cards(edition);
        Edition read = Editions.load(SHIPPED, edition, cards);

        assertThat(cards).extracting(Card::area).isSubsetOf(read.areas());
        assertThat(Set.copyOf(read.areas()))
                .isEqualTo(cards.stream().map(Card::area).collect(Collectors.toSet()));
        assertThat(cards).allSatisfy(card -> {
            if (card.phase() != null) assertThat(read.phases()).contains(card.phase());
        });
    }

    @Test
    void hasAllCriteriaOf2022AndSevenOfFiftyOf2017() {
        assertThat(Editions.load(SHIPPED, "2022", cards("2022")).criteria())
                .isEqualTo(43)
                .isEqualTo(cards("2022").size());
        Edition first = Editions.load(SHIPPED, "2017", cards("2017"));
        assertThat(first.criteria()).isEqualTo(50);
        assertThat(first.unpublished()).contains("43");
        assertThat(cards("2017")).hasSize(7);
    }

    @Test
    void keepsBothSourcesOfADisputedThreshold() {
        Edition read = Editions.load(SHIPPED, "2022", cards("2022"));

        assertThat(read.tiers().getFirst().thresholds())
                .extracting(Edition.Threshold::percent)
                .containsExactlyInAnyOrder(51, 41);
        assertThat(read.tiers().getFirst().thresholds())
                .extracting(Edition.Threshold::source)
                .doesNotHaveDuplicates();
    }

    @Test
    void countsALinkForTheCriteriaOfTheOtherEditionThatAskTheSame() {
        Edition later = Editions.load(SHIPPED, "2022", cards("2022"));
        Edition first = Editions.load(SHIPPED, "2017", cards("2017"));

        assertThat(later.meant(ids("strategic-goals")))
                .containsExactlyInAnyOrderElementsOf(ids("strategic-goals", "PA1", "PA3"));
        assertThat(first.meant(ids("PA3", "LC2")))
                .containsExactlyInAnyOrderElementsOf(ids("PA3", "LC2", "strategic-goals"));
        assertThat(first.meant(List.of())).isEmpty();
    }

    @Test
    void mapsOnlyCriteriaThatHaveCards() {
        Set<CriterionId> first = cards("2017").stream().map(Card::id).collect(Collectors.toSet());
        Set<CriterionId> later = cards("2022").stream().map(Card::id).collect(Collectors.toSet());

        assertThat(Editions.load(SHIPPED, "2017", cards("2017")).continuations())
                .isNotEmpty()
                .allSatisfy(same -> {
                    assertThat(first).contains(same.criterion());
                    assertThat(later).contains(same.other());
                });
    }

    @Test
    void takesAnUndescribedEditionFromItsCards() throws IOException {
        Files.delete(file("2017"));

        Edition read = Editions.load(folder.resolve("criteria"), "2017", cards("2017"));

        assertThat(read.criteria()).isEqualTo(7);
        assertThat(read.tiers()).isEmpty();
        assertThat(read.areas()).contains("Open Data");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            criteria: 43 | criteria: many | 3:11: 'criteria' is 'many' but must be a whole number.
            criteria: 43 | criteria: 44 | 3:11: The edition has 44 criteria but there are only 43 cards.
            edition: "2022" | edition: "2023" | 1:10: The file is named '2022' but describes the edition '2023'.
            prerequisites: | prerequisite: | The key 'prerequisite' is not known here. Did you mean 'prerequisites'?
            percent: 51 | procent: 51 | The key 'procent' is not known here. Did you mean 'percent'?
            [30000, 100000, 300000, 1000000] | [30000, 20000] | The populations do not rise.
            """)
    void saysWhatIsWrongAndWhere(String right, String wrong, String says) throws IOException {
        String text = Files.readString(file("2022"));
        assertThat(text).contains(right);
        Files.writeString(file("2022"), text.replace(right, wrong));

        assertThatThrownBy(() -> Editions.load(folder.resolve("criteria"), "2022", cards("2022")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(file("2022").toString())
                .hasMessageContaining(says);
    }

    private Path file(String edition) {
        return folder.resolve("editions/" + edition + ".yml");
    }

    private static List<Card> cards(String edition) {
        return Cards.load(SHIPPED, edition, Registry.standard());
    }

    private static List<CriterionId> ids(String... names) {
        return List.of(names).stream().map(CriterionId::new).toList();
    }
}
