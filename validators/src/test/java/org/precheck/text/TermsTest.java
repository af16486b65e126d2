package org.precheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.readers.Registry;

class TermsTest {
    @Test
    void joinsTheLinesOfAllLanguages() {
        Terms terms = Terms.read(
                "x", List.of("# remark", "[goal] What is aimed at.", "en: goal, goals,", "  aim", "", "es: meta"));

        assertThat(terms.list("goal")).containsExactly("goal", "goals", "aim", "meta");
    }

    @Test
    void refusesALineThatBelongsToNothing() {
        assertThatThrownBy(() -> Terms.read("x", List.of("[goal]", "de: Ziel"))).hasMessageContaining("de: Ziel");
    }

    @Test
    void refusesTwoListsOfOneName() {
        assertThatThrownBy(() -> Terms.read("x", List.of("[goal]", "en: goal", "[goal]")))
                .hasMessageContaining("goal");
    }

    @Test
    void refusesAListThatIsMissing() {
        Terms terms = Terms.read("x", List.of("[goal]", "en: goal"));

        assertThatThrownBy(() -> terms.list("aim")).hasMessageContaining("aim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal",
                "inventory",
                "meeting",
                "evaluation",
                "budget",
                "contract",
                "body",
                "instrument",
                "status",
                "obligation",
                "issuer",
                "kind",
                "open-data"
            })
    void everyListOfAReaderHoldsTermsThatCanBeFound(String name) {
        holdTerms(name, Terms.named(Registry.class, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cadence", "instrument", "jurisdiction", "city", "amount", "numeral", "date"})
    void everyListOfTheTextHoldsTermsThatCanBeFound(String name) {
        holdTerms(name, Terms.named(Words.class, name));
    }

    private static void holdTerms(String name, Terms terms) {
        for (String list : terms.names()) {
            assertThat(terms.list(list))
                    .as(name + " " + list)
                    .allMatch(term -> term.matches("[\\p{L}\\d][\\p{L}\\d ]*\\*?"));
        }
    }
}
