package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.settings.ExtractSettings;

/** Languages of passages and of the document that they make. */
class LanguagesTest {
    private static final String ENGLISH =
            "The city shall publish the data that it holds, and each department is to name"
                    + " a person who keeps it for all of us.";
    private static final String SPANISH = "La ciudad publicará los datos que tiene, y cada departamento nombrará a una"
            + " persona para que los cuide con todos.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council adopts the policy and it is in force from the first day of the month.",
                "es | El concejo adopta la política de datos abiertos y entra en vigor desde el primer día del mes.",
                "pt | O conselho adota a política de dados abertos e ela entra em vigor no primeiro dia do mês.",
                "fr | Le conseil adopte la politique des données ouvertes et elle est en vigueur dès le premier jour du mois.",
                "de | Der Rat beschließt die Richtlinie für offene Daten und sie ist vom ersten Tag des Monats an in Kraft."
            })
    void tellsTheLanguageOfASentence(String language, String sentence) {
        assertThat(Languages.of(sentence)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Open data", "Permits | 2021 | Planning", "Lorem ipsum dolor sit amet"})
    void saysNothingOfAFewWords(String words) {
        assertThat(Languages.of(words)).isNull();
    }

    @Test
    void keepsTheLanguageOfEachPassage() {
        String page = "<html lang=en><body><main><h1>Open data</h1><p>" + ENGLISH + "</p><p>" + ENGLISH + "</p><p>"
                + SPANISH + "</p></main></body></html>";
        try (Extractor extractor = new Extractor(ExtractSettings.DEFAULTS, AnswerReader.NONE)) {
            Extraction extraction = extractor.extract(
                    Source.of(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", "http://x.example/"));
            Document document = Objects.requireNonNull(extraction.document());
            assertThat(document.language()).isEqualTo("en");
            assertThat(document.passages()).extracting(Passage::language).containsExactly(null, "en", "en", "es");
            assertThat(extraction.flags()).contains("languages=en,es");
        }
    }
}
