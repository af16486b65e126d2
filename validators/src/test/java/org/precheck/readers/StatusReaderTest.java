package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReaderTest {
    private static final String ENGLISH =
            "\nORDINANCE NO. 2014-12\nAN ORDINANCE ESTABLISHING AN OPEN DATA POLICY\nThe Council of Fairhaven does ordain as follows:\nSection 1. Every department shall publish its data.\nPassed and adopted on March 4, 2014.";
    private static final String SPANISH =
            "\nORDENANZA N° 4.871\nEl Concejo Municipal sanciona con fuerza de ordenanza:\nArt. 1° Las secretarías publicarán sus datos.\nSancionada: 16/10/2014";
    private static final String PORTUGUESE =
            "\nDECRETO Nº 4.418, DE 26 DE JUNHO DE 2017\nO PREFEITO MUNICIPAL DECRETA:\nArt. 1º As secretarias publicarão os dados.";
    private static final String FRENCH =
            "\nRÈGLEMENT NUMÉRO 318-2020\nLe conseil décrète ce qui suit :\nArticle 1. Les services publient leurs données.\nAdopté le 25 novembre 2020";

    private final StatusReader reader = new StatusReader();

    private List<Fact> facts(String text) {
        return reader.facts(Examples.subject(text), Parameters.NONE);
    }

    private List<Fact> ends(String text) {
        return facts(text).stream()
                .filter(fact -> List.of("repealed", "superseded", "expires").contains(fact.label()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REPEALED",
                "Repealed by Ordinance 2020-15 on June 2, 2020",
                "Status: Repealed",
                "RESCINDED by Resolution 2019-77",
                "This ordinance was repealed on June 2, 2020.",
                "Note: repealed by Ordinance 2020-15.",
                "Ordinance No. 2014-12 was repealed by the Council in 2020.",
                "This policy is no longer in effect."
            })
    void tellsThatAnEnglishTextWasRepealed(String note) {
        assertThat(ends(note + ENGLISH))
                .singleElement()
                .satisfies(fact -> assertThat(fact.label()).isEqualTo("repealed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Editor's note: Ord. No. 2021-7, adopted May 4, 2021, repealed Art. IX, in its entirety. | 1",
                "Editor's note: Ord. No. 2021-7, adopted May 4, 2021, repealed Art. II, in its entirety. | 0",
                "Editor's note: Ord. No. 2021-7 repealed the former Art. IX in its entirety and enacted a new one. | 0",
                "Editor's note: Ord. No. 2021-7, adopted May 4, 2021, repealed section 4. | 0",
                "Nota del editor: la Ordenanza 7/2021 dejó derogado el capítulo IX en su totalidad. | 1"
            })
    void believesAPublishersNoteThatTheWholePartIsHistory(String note, int ends) {
        String code = "# ARTICLE IX. CAPÍTULO IX. OPEN DATA" + ENGLISH + "\n" + note;
        assertThat(ends(code)).hasSize(ends);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUPERSEDED",
                "Superseded by Administrative Policy 4.2",
                "ARCHIVED. This policy was superseded on July 1, 2022 when Ordinance 22-19 took effect.",
                "This version has been replaced by Ordinance 2020-15."
            })
    void tellsThatAnEnglishTextWasReplaced(String note) {
        assertThat(ends(note + ENGLISH)).extracting(Fact::label).containsExactly("superseded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEROGADA",
                "Derogada por Ordenanza N° 5.410",
                "Estado: Derogada",
                "Norma derogada por la Ordenanza N° 5.410/2019",
                "La presente ordenanza fue derogada por la Ordenanza 5.410.",
                "Nota: la presente norma no se encuentra vigente, fue derogada en 2019."
            })
    void tellsThatASpanishTextWasRepealed(String note) {
        assertThat(ends(note + SPANISH)).extracting(Fact::label).containsExactly("repealed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Situação: REVOGADO",
                "Revogado pelo Decreto nº 5.102, de 3/1/2025",
                "(Revogado pelo Decreto nº 5.102/2025)",
                "Este decreto foi revogado pelo Decreto nº 5.102/2025."
            })
    void tellsThatAPortugueseTextWasRepealed(String note) {
        assertThat(ends(note + PORTUGUESE)).extracting(Fact::label).containsExactly("repealed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABROGÉ",
                "Abrogé par le règlement 402-2023",
                "Statut : abrogé",
                "Ce règlement n'est plus en vigueur.",
                "Le présent règlement a été abrogé par le règlement 402-2023."
            })
    void tellsThatAFrenchTextWasRepealed(String note) {
        assertThat(ends(note + FRENCH)).extracting(Fact::label).containsExactly("repealed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section 4. Ordinance No. 2009-3 is hereby repealed.",
                "Section 4. All ordinances in conflict with this ordinance are hereby repealed.",
                "Section 4. This ordinance repeals and replaces Ordinance No. 2009-3.",
                "Section 4. This ordinance shall remain in effect until repealed.",
                "Sec. 2-405. Repealed.",
                "Section 2-406. (Repealed by Ord. 2016-08 § 3)",
                "Section 9. This section was repealed by Ordinance 2016-08.",
                "SUPERSEDES: Administrative Regulation 3-12",
                "Superseded: Policy 12",
                "The Council may supersede this policy if it is replaced by state law.",
                "Repealed by: -",
                "WHEREAS, Ordinance 2009-3 was repealed by the voters; and",
                "Last amended by Ordinance 2020-4."
            })
    void isNotTakenInByTheEndOfSomethingElse(String line) {
        assertThat(ends(ENGLISH.strip() + "\n" + line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Art. 9° Derógase la Ordenanza N° 2.001.",
                "Art. 9° Deróganse las normas que se opongan a la presente.",
                "Art. 4° (Derogado por Ordenanza 5.410)",
                "Derogada por: -"
            })
    void isNotTakenInByTheEndOfSomethingElseInSpanish(String line) {
        assertThat(ends(SPANISH.strip() + "\n" + line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Art. 9º Revogam-se as disposições em contrário.",
                "Art. 9º Fica revogado o Decreto nº 2.001, de 2009.",
                "Art. 3º (Revogado pelo Decreto nº 5.102/2025)"
            })
    void isNotTakenInByTheEndOfSomethingElseInPortuguese(String line) {
        assertThat(ends(PORTUGUESE.strip() + "\n" + line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 9. Le règlement 201-2009 est abrogé.",
                "Article 9. Le présent règlement abroge et remplace le règlement 201-2009.",
                "Article 4. Abrogé."
            })
    void isNotTakenInByTheEndOfSomethingElseInFrench(String line) {
        assertThat(ends(FRENCH.strip() + "\n" + line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This ordinance expires on June 30, 2020. | 2020-07-01",
                "This ordinance shall remain in effect until December 31, 2021. | 2022-01-01",
                "Este decreto vigorará até 31 de dezembro de 2023. | 2024-01-01",
                "La presente ordenanza regirá hasta el 31 de diciembre de 2023. | 2024-01-01",
                "Le présent règlement cesse d'avoir effet le 30 juin 2021. | 2021-07-01"
            })
    void givesTheFirstDayOnWhichItHoldsNoMore(String line, LocalDate after) {
        assertThat(ends(ENGLISH.strip() + "\n" + line))
                .singleElement()
                .satisfies(fact -> assertThat(fact.date()).isEqualTo(after));
    }

    @Test
    void aContractThatExpiresSaysNothingOfThePolicy() {
        assertThat(ends(ENGLISH.strip() + "\nThe agreement with the vendor expires on June 30, 2020."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Section 4. Ordinance No. 2009-3 is hereby repealed. | ordinance 2009-3",
                "Section 4. This ordinance repeals and replaces Resolution 88-41. | resolution 88-41",
                "SUPERSEDES: Administrative Regulation 3-12 | administrative regulation 3-12",
                "Art. 9° Derógase la Ordenanza N° 2.001. | ordinance 2001",
                "Art. 9º Fica revogado o Decreto nº 54.794/2009. | decree 54794/2009",
                "Article 9. Le présent règlement abroge le règlement 201-2009. | ordinance 201-2009"
            })
    void namesTheInstrumentsThatItEnds(String line, String about) {
        assertThat(facts(ENGLISH.strip() + "\n" + line))
                .filteredOn(fact -> fact.label().equals("repeals"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.about()).isEqualTo(about));
    }

    @Test
    void aDraftEndsNothing() {
        String draft = "DRAFT\nORDINANCE NO. ____\nSection 1. Ordinance No. 2009-3 is hereby repealed.";
        assertThat(facts(draft)).extracting(Fact::label).contains("draft").doesNotContain("repeals");
    }

    @Test
    void givesTheDaysOfAdoptionForceChangeAndUpdate() {
        String form = "# Open Data Policy\nPolicy Number: 3-15\nAdopted: March 4, 2014\nEffective: April 1, 2014\n"
                + "Revised: May 2, 2019\nLast updated: June 3, 2021\nEvery department shall publish its data.";
        assertThat(facts(form))
                .filteredOn(fact -> fact.date() != null)
                .extracting(Fact::label, Fact::date)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("adopted", LocalDate.of(2014, 3, 4)),
                        org.assertj.core.groups.Tuple.tuple("effective", LocalDate.of(2014, 4, 1)),
                        org.assertj.core.groups.Tuple.tuple("amended", LocalDate.of(2019, 5, 2)),
                        org.assertj.core.groups.Tuple.tuple("updated", LocalDate.of(2021, 6, 3)));
    }
}
