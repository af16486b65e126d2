package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedBodyTest {
    private static final Parameters DATA = new Parameters(Map.of(
            "roles", List.of("chief data officer"),
            "fields", List.of("data", "datos", "dados", "donnees", "donnee"),
            "mandate", List.of("data", "datos", "dados", "donnees", "donnee")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Office of Data\nThe office is responsible for the data strategy of all departments.",
                "# Dirección de Datos\nEs la encargada de la estrategia de datos del municipio.",
                "# Coordenadoria de Dados\nCoordena a política de dados de todas as secretarias.",
                "# Bureau de la donnée\nIl pilote la stratégie des données de la Ville."
            })
    void findsAnOfficeByTheNameOfItsFieldAndItsDuties(String text) {
        assertThat(labels(text)).contains("named", "duties");
    }

    @Test
    void readsNoOfficeInWordsThatAreNoName() {
        assertThat(labels("Departments send their data to the team of the vendor."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Data Board\nThe Board oversees data. It shall meet at least quarterly.",
                "# Comité de Datos\nEl Comité aprueba la política de datos. Se reunirá cada trimestre.",
                "# Comitê de Dados\nO Comitê aprova a política de dados. O Comitê reunir-se-á a cada trimestre.",
                "# Comité des données\nLe Comité approuve la politique des données. Il se réunira chaque trimestre."
            })
    void takesADutyToMeetForNoMeeting(String text) {
        assertThat(labels(text)).contains("to-meet").doesNotContain("meets");
    }

    @Test
    void takesItForMeetingOnceMeetingsAreShown() {
        String text =
                "# Data Board\nThe Board oversees data. It shall meet at least quarterly.\n# Data Board meetings\n"
                        + "- Minutes of March 4, 2026\n- Minutes of June 3, 2026";
        assertThat(labels(text)).contains("meets", "held");
    }

    @Test
    void followsTheShortNameOfABody() {
        String text =
                "Rules of the house, in force since 2024, for all who work here and for the boards that have staff."
                        + "\nThere is created a Data Executive Council (\"DEC\").\nFirst line of others.\nSecond line of others."
                        + "\nThird line of others.\nFourth line of others.\nThe DEC is responsible for the data strategy.";
        assertThat(labels(text)).contains("named", "duties");
    }

    @Test
    void threeMeetingsWithinTwoQuartersShowThatItMeetsEveryQuarter() {
        String text = "# Data Board\nThe Data Board oversees data.\n# Data Board meetings\n"
                + "- Minutes of March 12, 2026\n- Minutes of June 11, 2026\n- Minutes of September 10, 2026";
        assertThat(labels(text)).contains("meets");
    }

    @Test
    void aMeetingToBeHeldIsNoMeeting() {
        String text = "# Data Board\nThe Data Board oversees data. It shall meet quarterly.\n"
                + "The first meeting, of March 4, 2027, is to be held in the hall.";
        assertThat(labels(text)).contains("to-meet").doesNotContain("meets", "held");
    }

    @Test
    void saysThatABodyIsNoMore() {
        assertThat(labels("# Data Board\nThe Data Board was dissolved in 2019."))
                .containsOnly("ended");
    }

    private static List<String> labels(String text) {
        return new NamedBody()
                .facts(Examples.subject(text), DATA).stream().map(Fact::label).toList();
    }
}
