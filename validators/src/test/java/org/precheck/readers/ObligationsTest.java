package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationsTest {
    private static final Parameters WORDS = new Parameters(Map.of(
            "actions", List.of("publi*", "post", "open", "dispon*", "pon*", "divulg*", "diffus*", "mettre", "appoint"),
            "objects", List.of("data", "datos", "dados", "donnees")));

    private final Obligations reader = new Obligations();

    private List<String> labels(String text) {
        return reader.facts(Examples.subject(text), WORDS).stream()
                .map(Fact::label)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every department shall publish its data.",
                "Departments are required to post their data.",
                "No later than March 1 the manager shall post the data.",
                "Departments shall open data to everybody.",
                "The data coordinator publishes a list of data sets each year.",
                "Las secretarías publicarán sus datos.",
                "Los datos se pondrán a disposición por Internet.",
                "Cada dependencia deberá publicar sus datos.",
                "Publíquense los datos de la administración.",
                "Os órgãos divulgarão seus dados.",
                "Os dados são disponibilizados por defeito.",
                "As secretarias devem publicar os dados.",
                "Les services publient leurs données.",
                "Les données sont diffusées sans frais.",
                "Chaque direction doit diffuser ses données."
            })
    void findsWhoMustPublish(String sentence) {
        assertThat(labels(sentence)).contains("duty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WHEREAS, departments shall publish data; and",
                "\"Publish\" means to post data on the portal.",
                "This policy shall not be construed to publish data.",
                "Residents love the data that neighbors publish.",
                "Considerando que las secretarías publicarán datos;",
                "No department shall post data that name a person.",
                "The data shall not be posted.",
                "The commission shall meet beside the open data portal.",
                "Aucun service ne doit diffuser de données."
            })
    void findsNoDutyInRecitalsDefinitionsAndTalk(String sentence) {
        assertThat(labels(sentence)).doesNotContain("duty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Responsibilities of departments\n- Publish data each month",
                "# Obrigações de cada órgão\n- publicar os dados"
            })
    void itemsUnderAHeadingOfDutiesAreDuties(String list) {
        assertThat(labels(list)).contains("duty");
        assertThat(labels(list.replaceFirst("# .*\n", "# News\n"))).doesNotContain("duty");
    }

    @Test
    void anIntentionIsNoDuty() {
        assertThat(labels("The City intends to publish data.")).containsExactly("intent");
    }

    @Test
    void aLeadInHandsItsDutyToItsItems() {
        assertThat(labels("The Council resolves\nDÉCIDE :\n- de mettre ses données en ligne"))
                .contains("duty");
    }
}
