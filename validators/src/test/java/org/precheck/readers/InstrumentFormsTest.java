package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in which cities put rules in force, and papers that only look like them. A slash stands for a new line, a tilde for a slash. */
class InstrumentFormsTest {
    private static final Parameters OPEN_DATA = new Parameters(Map.of("words", List.of("open-data")));

    private static List<String> labels(String text) {
        return new LegalInstrument()
                .facts(Examples.subject(text.replace('/', '\n').replace('~', '/')), OPEN_DATA).stream()
                        .map(Fact::label)
                        .distinct()
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Open Data Policy/Departments shall publish data./Approved by Council Motion 22-14 on 02-07-22",
                "# Open Data Policy/Departments shall publish data./Voted: May 2, 2018 (5-0)",
                "# Politique de données ouvertes/Numéro : DG-2020-07/En vigueur le : 2020-11-16/Chaque service publie ses données.",
                "# Regulamento de Dados Abertos/Torna-se público que a Assembleia Municipal, em sessão de 28 de fevereiro de 2022, aprovou o "
                        + "Regulamento que a seguir se publica./Os serviços publicam os dados.",
                "EXTRAIT DU REGISTRE/Séance du 6 octobre 2022/Après en avoir délibéré, le conseil municipal :/- APPROUVE l'ouverture des "
                        + "données de la Ville ;/- DIT que chaque direction publiera ses données.",
                "# Ordenanza de datos abiertos/Anuncio/El acuerdo de aprobación inicial ha quedado elevado automáticamente a definitivo./"
                        + "Las áreas publicarán los datos./En Fairhaven, a nueve de junio de dos mil veintitrés.",
                "BILL NO. 12 OF 2021 ORDINANCE NO. 9 OF 2021/AN ORDINANCE directing that data be open/The Council hereby ordains:/All "
                        + "departments shall publish data./Finally passed June 15, 2021.",
                "ORDINANCE No. 188356/The City of Fairhaven Ordains:/Section 1. Departments shall publish data./Passed by the Council: May 3, 2017",
                "# Chapter 2.68 Open Data/Each department shall publish data./(Ord. of 3-16-15, No. 1522)"
            })
    void isInForceAndIdentified(String text) {
        assertThat(labels(text)).contains("adopted").containsAnyOf("numbered", "dated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Bill No. 26-114/AN ORDINANCE creating an open data program/BE IT ORDAINED: Departments shall publish data./Introduced: "
                        + "October 6, 2026",
                "INDICAÇÃO Nº 512~2024/Indica ao Prefeito que seja editado DECRETO de dados abertos./Sala das Sessões, 13 de agosto de 2024.",
                "REQUEST FOR PROPOSALS NO. 25-3307/# Open Data Policy and Portal/Issue date: January 13, 2025/The contractor shall prepare it.",
                "# Open Data Policy/Issue date: January 13, 2025/There is no policy on the release of data yet.",
                "RESOLUCIÓN N° 214-2023/19 de junio de 2023/SE RESUELVE:/CONFORMAR el Grupo de Trabajo encargado de formular la propuesta de "
                        + "Política de Datos Abiertos.",
                "ORDINANCE NO. 1188 - second reading; third reading December 1, 2026/BE IT ORDAINED: departments shall publish data./PASSED "
                        + "this ___ day of __________, 2026."
            })
    void putsNothingInForce(String text) {
        assertThat(labels(text)).doesNotContain("adopted");
    }

    @Test
    void theUnitThatIssuesItMayStandBeforeTheNumber() {
        assertThat(
                        labels(
                                "PORTARIA CONJUNTA CGM~SEGOV Nº 09, DE 16 DE NOVEMBRO DE 2023/Regulamenta a publicação de dados."))
                .contains("numbered");
    }

    @Test
    void theNumberOfAnItemIsNotTheNumberOfThePolicy() {
        assertThat(labels("COUNCIL POLICY/Policy: 1. Data are open./2. Departments shall publish data."))
                .doesNotContain("numbered");
    }

    @Test
    void minutesRecordTheVoteThatAdopts() {
        String minutes =
                "MINUTES of the City Council, January 15, 2020/1. Consent calendar approved./2. Ordinance 2020-03, Open Data. Every "
                        + "department must publish its data. Councilor Haws moved to adopt. The motion passed 6-0./3. Snow removal. Continued to "
                        + "February 5.";

        assertThat(labels(minutes)).contains("adopted");
    }

    @Test
    void minutesThatPostponeRecordNoAdoption() {
        String minutes =
                "MINUTES of the City Council, June 4, 2019/7. Ordinance 19-22, Open Data. Councilmember Ortega moved to adopt. "
                        + "Councilmember Price moved to postpone to July 16. The motion to postpone carried 4-1./8. Resolution 19-31, sewer rates. "
                        + "Moved and adopted 5-0.";

        assertThat(labels(minutes)).contains("proposed").doesNotContain("adopted");
    }
}
