package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalInstrumentTest {
    private final LegalInstrument reader = new LegalInstrument();

    private List<Fact> facts(String text) {
        return reader.facts(Examples.subject(text.replace("/", "\n").replace("~", "/")), Parameters.NONE);
    }

    private List<String> labels(String text) {
        return facts(text).stream()
                .map(Fact::label)
                .filter(label -> !label.equals("refers-to"))
                .distinct()
                .toList();
    }

    /** Lines are parted by slashes; a slash of the text itself is written as a tilde. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORDINANCE NO. 14-201/AN ORDINANCE ADOPTING AN OPEN DATA POLICY/Be it ordained by the Council of Fairhaven:/Section 1. Departments shall publish data.",
                "RESOLUTION NO. 2018-41/A RESOLUTION ADOPTING AN OPEN DATA POLICY/NOW, THEREFORE, BE IT RESOLVED that the Open Data Policy is hereby adopted.",
                "EXECUTIVE ORDER 22-07/I, Ramona Kessler, Mayor, do hereby order:/Section 1. Departments shall publish data.",
                "LOCAL LAW NO. 4 OF 2018/Be it enacted by the Common Council of Fairhaven as follows:/Section 1. Title.",
                "BY-LAW NUMBER 2018-101/The Council of the Town enacts as follows:/1. Every department shall publish its data.",
                "ADMINISTRATIVE REGULATION/Number: AR 4-19/Effective: March 1, 2018/Approved by: City Manager/Departments will publish data.",
                "# Sec. 2-9-18. Public data program./Departments shall publish data sets./(Ord. No. 14-2013, § 2, 7-22-13)",
                "# Chapter 2.74 PUBLIC DATA/Each department shall publish its data. (Ord. 2016-08 § 1, 2016)",
                "# Open Data Policy/Policy no. 12.3/This policy is promulgated by the City Manager and is binding on City staff./Issued: August 17, 2020",
                "ORDENANZA N° 4.871/El Concejo Municipal sanciona con fuerza de ordenanza:/Art. 1° Las secretarías publicarán sus datos.",
                "ACUERDO No. 014 DE 2018/El Concejo Municipal/ACUERDA:/Artículo 1. Adóptase la política de datos abiertos.",
                "DECRETO ALCALDICIO N° 1.384/CONSIDERANDO: la necesidad./DECRETO:/1.- APRUÉBASE la Política Municipal de Datos Abiertos.",
                "Resolución Nro.: 2.315~17/EL INTENDENTE RESUELVE:/1.- Aprobar la política de apertura de datos.",
                "LEI Nº 3.210, DE 11 DE JUNHO DE 2019./A Câmara Municipal aprovou, e eu, Prefeito, sanciono a seguinte Lei:/Art. 1º Os órgãos publicarão seus dados.",
                "DECRETO Nº 9.207, DE 12 DE SETEMBRO DE 2016/O PREFEITO MUNICIPAL DECRETA:/Art. 1º Os órgãos publicarão seus dados.",
                "PORTARIA CGM Nº 31, DE 7 DE OUTUBRO DE 2020/O CONTROLADOR-GERAL/RESOLVE:/Art. 1º As secretarias publicarão suas bases.",
                "Regulamento n.º 571-A~2022/A Assembleia Municipal deliberou por maioria aprovar o presente regulamento./Artigo 1.º Objeto",
                "RÈGLEMENT NO 742 CONCERNANT LES DONNÉES/LE CONSEIL MUNICIPAL DÉCRÈTE CE QUI SUIT :/ARTICLE 1 Les services diffusent les données.",
                "Résolution 2017-05-231/IL EST RÉSOLU que le conseil adopte la Politique sur les données ouvertes.",
                "Délibération n° 2018-094/Le Conseil municipal :/Article 1er - ADOPTE la politique d'ouverture des données.",
                "# DG-INF-07 Accès aux données/La présente directive est prise en application de la résolution 2019-03-118 du conseil./Les fichiers sont publiés.",
                "ARRÊTÉ COMMUNAL N° 2021-06/Vu la Constitution;/ARRÊTE/Article 1. Les données sont rendues publiques."
            })
    void isAdoptedAndNumbered(String text) {
        assertThat(labels(text)).contains("adopted", "numbered").doesNotContain("proposed", "directed", "blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLUTION NO. 17-112/A RESOLUTION CONCERNING OPEN DATA/NOW, THEREFORE, BE IT RESOLVED:/SECTION 1. The recitals above are adopted./SECTION 2. The City Manager is directed to prepare an open data policy.",
                "RESOLUTION 15-189/A RESOLUTION DIRECTING THE CITY MANAGER TO DEVELOP AN OPEN DATA POLICY/BE IT RESOLVED that staff report back.",
                "RESOLUTION 2017-88/RESOLUTION IN SUPPORT OF OPEN DATA/BE IT RESOLVED that the City supports open data.",
                "PUNTO DE ACUERDO 33~2019/El Pleno ACUERDA:/PRIMERO. Se exhorta al Presidente Municipal a elaborar una política de datos abiertos.",
                "Résolution 2021-04-118/IL EST RÉSOLU :/De mandater la direction générale pour élaborer une politique de données ouvertes."
            })
    void onlySetsWorkGoing(String text) {
        assertThat(labels(text)).contains("directed").doesNotContain("adopted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLUTION NO. 2020-11/A RESOLUTION APPROVING AN AGREEMENT WITH OPENGRID FOR AN OPEN DATA PORTAL/BE IT RESOLVED that the agreement is hereby approved.",
                "RESOLUTION 2019-40/A RESOLUTION ESTABLISHING AN OPEN DATA ADVISORY COMMITTEE/BE IT RESOLVED:/1. The committee is hereby established.",
                "DECRETO ALCALDICIO Nº 3111/DECRETO:/1.- APRUÉBASE el contrato para el servicio de plataforma de datos abiertos."
            })
    void decidesOnSomethingElseThanARule(String text) {
        assertThat(labels(text)).doesNotContain("adopted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DRAFT 3 - FOR DISCUSSION/ORDINANCE ADDING CHAPTER 3.90/The City Council does ordain as follows:",
                "REQUEST FOR COUNCIL ACTION/Subject: Resolution adopting an Open Data Policy/Staff recommends that the Council adopt it.",
                "Ordinance 2021-07: Open Data/Status: Failed second reading 3-4/The City ordains as follows:",
                "PROYECTO DE ORDENANZA/Artículo 1. Las secretarías publicarán sus datos.",
                "PROYECTO DE DECRETO (en estudio)/Artículo 1. Declárase de interés la apertura de datos.",
                "PROJETO DE LEI Nº 45~2021/A CÂMARA MUNICIPAL DECRETA:/Art. 1º Fica instituída a Política.",
                "PROJET DE RÈGLEMENT NUMÉRO 512-2022/LE CONSEIL DÉCRÈTE CE QUI SUIT :/1. Les services publient."
            })
    void isOnlyProposed(String text) {
        assertThat(labels(text)).contains("proposed").doesNotContain("adopted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EDITAL N.º 61~2023/A Câmara Municipal torna público que deliberou por unanimidade dar início ao procedimento de elaboração do Regulamento de Dados Abertos.",
                "Início de procedimento/A Câmara Municipal, com competência delegada, deliberou por unanimidade:/1. Publicar o início do procedimento do Regulamento de Dados Abertos;"
            })
    void aFormalStartOnlyDirects(String text) {
        assertThat(labels(text)).contains("directed").doesNotContain("adopted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLUTION NO. ______/A RESOLUTION ADOPTING A POLICY/BE IT RESOLVED that the policy is hereby adopted.",
                "ORDINANCE NO. 2021-___/The Council hereby ordains:/Section 1. Departments shall publish data.",
                "ORDENANZA N° ____/El Concejo sanciona con fuerza de ordenanza:"
            })
    void isABlankForm(String text) {
        assertThat(labels(text)).contains("blank").doesNotContain("adopted", "numbered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Open Data Policy/Last updated: May 4, 2023/Departments shall publish data on the portal.",
                "OPEN DATA POLICY/In 2012 the Council, by Resolution 12-34, directed the City Manager to act./Departments shall publish data.",
                "Lineamientos/La Ley 1712 de 2014 dispone que la información debe divulgarse./Las dependencias publicarán sus datos.",
                "Politique de données ouvertes/Mise à jour : 3 mars 2022/Les services publient leurs données."
            })
    void takesNeitherAnotherNumberNorTheDayOfAPageForItsOwn(String text) {
        assertThat(labels(text)).doesNotContain("numbered", "dated", "adopted");
    }

    @Test
    void wordsOfAProposalInARecitalDoNotUndoAnAdoption() {
        assertThat(
                        labels(
                                "RESOLUTION NO. 2019-R-44/A RESOLUTION ADOPTING AN OPEN DATA POLICY/WHEREAS, staff received comments on a posted draft; and/BE IT RESOLVED that the policy is hereby adopted."))
                .contains("adopted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESOLUTION 12/Adopted this 19th day of September, 2017 | 2017-09-19",
                "ORDINANCE 12/Passed May 26, 2016 | 2016-05-26",
                "Policy Number: 3-15/Effective Date: March 1, 2018 | 2018-03-01",
                "ORDENANZA N° 12/Sancionada: 16~10~2014 | 2014-10-16",
                "DECRETO 12/Dado en la ciudad, a los 15 días del mes de marzo de 2020 | 2020-03-15",
                "DECRETO Nº 12/Gabinete do Prefeito, 26 de junho de 2017 | 2017-06-26",
                "Règlement 12/Adopté le 9 avril 2018 | 2018-04-09",
                "LINEAMIENTOS/El Ayuntamiento, en sesión ordinaria de cabildo del 27 de agosto de 2020, tuvo a bien aprobar los siguientes: | 2020-08-27"
            })
    void givesTheDayOfItsPassage(String text, LocalDate day) {
        assertThat(facts(text))
                .filteredOn(fact -> fact.label().equals("dated"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.date()).isEqualTo(day));
    }

    @Test
    void aRuleThatCarriesNoNumberIsAdoptedAllTheSame() {
        String gazette =
                "Gaceta Municipal~29 de marzo de 2019/El R. Ayuntamiento ha tenido a bien aprobar el siguiente:/REGLAMENTO DE DATOS ABIERTOS/El Ayuntamiento expide el siguiente reglamento.";
        assertThat(labels(gazette)).contains("adopted").doesNotContain("numbered");
    }

    @Test
    void aDeadlineNearTheEndIsNoDayOfPassage() {
        assertThat(
                        labels(
                                "EXECUTIVE ORDER 22-07/Contracts for software issued after January 1, 2023 shall allow export."))
                .doesNotContain("dated");
    }

    @Test
    void pointsToInstrumentsThatItNames() {
        assertThat(facts("ORDINANCE NO. 14-201/Departments shall follow Administrative Regulation 2.34."))
                .filteredOn(fact -> fact.label().equals("refers-to"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.about()).isEqualTo("administrative regulation 2.34");
                    assertThat(fact.says())
                            .isEqualTo(
                                    "It refers to Administrative Regulation 2.34, which is not among the pages read.");
                });
    }

    @Test
    void aTextThatIsCutOffKeepsWhatItShows() {
        assertThat(labels("ORDINANCE NO. 14-201/WHEREAS, the public wants data; and"))
                .containsExactly("numbered");
    }
}
