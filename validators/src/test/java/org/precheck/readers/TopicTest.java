package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTest {
    private static final Parameters OPEN_DATA = new Parameters(Map.of("words", List.of("open-data")));

    private static String label(String text) {
        return new Topic().facts(Examples.subject(text), OPEN_DATA).getFirst().label();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Executive Order on Open and Transparent Data\nDepartment heads are to act.",
                "# Programa Municipal de Apertura de Datos\nLas áreas cumplirán.",
                "# Política de datos públicos abiertos\nLas áreas cumplirán.",
                "# Abertura das bases de dados\nAs secretarias cumprirão.",
                "# Politique sur les données municipales ouvertes\nLes services s'y conforment."
            })
    void isToldByItsNameWithWordsBetween(String text) {
        assertThat(label(text)).isEqualTo("about");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Standard for Releasing Tables\nEach office shall set out its tables on the web before anybody asks, in a form that "
                        + "common software opens. No office shall ask for money. The web editor keeps an index of all tables.",
                "# Resolución 2345\nTodas las unidades suben al sitio web los registros que llevan, en planilla u otro formato que una "
                        + "máquina interprete, sin esperar pedido. No se cobrará suma alguna y el uso es libre.",
                "# Decreto 3310\nCada secretaria colocará no sítio as tabelas que mantém, para que qualquer programa possa lê-las. "
                        + "Ninguém precisará pedir nem pagar, nem haverá limite ao uso. A relação de todas as tabelas será renovada.",
                "# Politique DG-7\nChaque direction verse ses fichiers sur le site Web sans attendre qu'on les lui demande, dans un format "
                        + "que tout logiciel peut lire, sans frais. Le service tient la liste des fichiers."
            })
    void isToldByItsSignsWhereItIsNeverNamed(String text) {
        assertThat(label(text)).isEqualTo("about");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Public Records Requests\nAny person may ask for records. The custodian shall answer within three days. Data held in "
                        + "electronic form shall be provided in a searchable format. No fee is charged for the first hour.",
                "# Digital Inclusion Plan\nAll departments shall offer online services free of charge, in plain language. Software used "
                        + "shall be open to anyone.",
                "# Decreto de atendimento\nQualquer pessoa poderá pedir informação, sem custo. O órgão responderá em vinte dias.",
                "# Gestion documentaire\nChaque service tient la liste de ses documents et les classe."
            })
    void otherRulesAboutRecordsAreNotAboutIt(String text) {
        assertThat(label(text)).isNotEqualTo("about");
    }

    @Test
    void theWayToAPageAndALinkSayNothingOfIt() {
        String page = "Home > Open Data > Guidelines\n- Open Data\n# Guidelines on automated decisions\n"
                + "Departments shall assess each system before it is bought.";

        assertThat(label(page)).isNotEqualTo("about");
    }

    @Test
    void aCardMayGiveItsOwnWords() {
        Parameters own = new Parameters(Map.of("terms", List.of("tree canopy")));

        assertThat(new Topic()
                        .facts(Examples.subject("# Tree canopy\nTrees are planted."), own)
                        .getFirst()
                        .label())
                .isEqualTo("about");
    }
}
