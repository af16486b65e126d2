package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindTest {
    private static String kind(String text) {
        return new DocumentKind()
                .facts(Examples.subject(text), Parameters.NONE)
                .getFirst()
                .label();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Career opportunity: Data Steward|How to apply",
                "Job posting: Data Steward|Equal opportunity employer",
                "Oferta de empleo: responsable de datos|Requisitos del puesto",
                "Processo seletivo: gestor de dados|Requisitos da vaga",
                "Offre d'emploi: responsable des données|Profil recherché"
            })
    void knowsAJobAdvertisementByItsTitleAndParts(String title, String part) {
        String duties = "The person leads the committee of stewards, which meets every quarter.\n".repeat(4);
        assertThat(kind("# " + title + "\n" + duties + "# " + part + "\nSend a letter by May 4."))
                .isEqualTo("job");
    }

    @Test
    void takesTheWayToAPageForNoTitle() {
        String goals = "La ciudad reducirá las muertes viales de 21 a 10 para diciembre de 2029.\n".repeat(4);
        assertThat(kind("Agenda de gobierno\n" + goals)).isEqualTo("agenda");
        assertThat(kind("Transparencia > Agenda de gobierno > Metas\n" + goals)).isEqualTo("other");
    }

    @Test
    void takesTheWordJobInATextForNoAdvertisement() {
        String text = "# What we stopped\nEvery dollar has a job. When a job is not done, we stop paying for it.\n"
                + "The budget moved $40,000 to the library in May.\n".repeat(3);
        assertThat(kind(text)).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource({
        "Data committee,Content coming soon.,Inventory,There are no documents to display.",
        "Comité de datos,Próximamente.,Inventario,No hay documentos.",
        "Comitê de dados,Em breve.,Inventário,Nenhum documento.",
        "Comité des données,Contenu à venir.,Inventaire,Document introuvable."
    })
    void callsHeadingsOverNothingAStub(String first, String one, String second, String other) {
        String padding = "The city of Fairhaven welcomes you to this part of its site, which has four parts for you to "
                + "look at, one below the other, each with a title of its own.";
        assertThat(kind("# " + first + "\n" + one + "\n# " + second + "\n" + other + "\n" + padding))
                .isEqualTo("stub");
    }
}
