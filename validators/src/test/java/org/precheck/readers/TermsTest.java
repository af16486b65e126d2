package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                "obligation"
            })
    void everyListHoldsTermsThatCanBeFound(String name) {
        Terms terms = Terms.named(name);

        for (String list : terms.names()) {
            assertThat(terms.list(list))
                    .as(name + " " + list)
                    .allMatch(term -> term.matches("[\\p{L}\\d][\\p{L}\\d ]*\\*?"));
        }
    }
}
