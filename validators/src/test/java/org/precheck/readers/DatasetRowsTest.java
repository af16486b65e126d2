package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetRowsTest {
    private static final String[] DEPARTMENTS = {"Police", "Fire", "Water", "Parks", "Library", "Finance"};
    private final DatasetRows reader = new DatasetRows();

    private static String table(String header, String row, int rows) {
        StringBuilder table = new StringBuilder("| " + header + "\n");
        for (int i = 0; i < rows; i++) {
            table.append("| ")
                    .append(row.replace("DEPT", DEPARTMENTS[i % DEPARTMENTS.length])
                            .replace("NAME", "Set " + i))
                    .append('\n');
        }
        return table.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Department | Dataset | Classification | Update frequency;DEPT | NAME | Internal | Daily",
                "dependencia | conjunto de datos | clasificación | frecuencia;DEPT | NAME | Reservada | Diaria",
                "órgão | base de dados | classificação | periodicidade;DEPT | NAME | Sigilosa | Diária",
                "Service | Jeu de données | Classement | Fréquence;DEPT | NAME | Confidentiel | Mensuelle"
            })
    void findsARowPerDatasetWithDepartments(String header, String row) {
        assertThat(Examples.labels(reader, table(header, row, 12))).containsExactly("inventory");
    }

    @Test
    void datesTheRowsByTheirReviews() {
        String text = table("Department | Dataset | Class | Reviewed", "DEPT | NAME | Internal | 2026-05-12", 12);
        assertThat(reader.facts(Examples.subject(text), Parameters.NONE))
                .first()
                .satisfies(fact -> {
                    assertThat(fact.date()).isEqualTo(LocalDate.of(2026, 5, 12));
                    assertThat(fact.amount()).isEqualTo(12.0);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Title | Format | Downloads | Link;NAME | CSV | 12 | /d/1;catalogue",
                "Name | Category | Updated | URL | Visits | License;NAME of things | DEPT | 2026-03-02 | /d/1 | 12 | Public;catalogue",
                "System | Vendor | Department | Frequency;NAME | Acme | DEPT | Daily;systems",
                "Department | Dataset | Class | Frequency;DEPT | NAME | TBD | TBD;draft",
                "Department | Number of datasets;DEPT | 12;department-counts"
            })
    void tellsCataloguesSystemsDraftsAndCountsFromAnInventory(String header, String row, String label) {
        assertThat(Examples.labels(reader, table(header, row, 12))).doesNotContain("inventory");
        if (!label.equals("catalogue") && !label.equals("systems")) {
            assertThat(Examples.labels(reader, table(header, row, 12))).containsExactly(label);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Information technology asset inventory,other-things",
        "Inventaire: registre des traitements,other-things",
        "Inventario de bienes muebles,other-things",
        "Information asset inventory,inventory"
    })
    void tellsFromTheTitleWhatTheRowsAre(String title, String label) {
        String table = table("Department | Dataset | Class | Frequency", "DEPT | NAME | Internal | Daily", 12);
        assertThat(Examples.labels(reader, "# " + title + "\n" + table)).containsExactly(label);
    }

    @Test
    void wantsSeveralDepartments() {
        String text = table("Department | Dataset | Class | Frequency", "Police | NAME | Internal | Daily", 12);
        assertThat(Examples.labels(reader, text)).containsExactly("partial-inventory");
    }

    @Test
    void setsTheRowsAgainstAListOfDepartmentsBesideThem() {
        String text = table("Department | Dataset | Class | Reviewed", "DEPT | NAME | Internal | 2026-05-12", 12)
                + "\n# Departments\n| Department name | Director\n| Police Department | A\n| Fire | B\n"
                + "| Water | C\n| Office of the Mayor | D\n";
        assertThat(new InventoryCoverage().facts(Examples.subject(text), Parameters.NONE))
                .filteredOn(fact -> fact.label().equals("share"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.amount()).isEqualTo(0.75);
                    assertThat(fact.says()).contains("3 of the 4 departments");
                });
    }

    @Test
    void saysNoShareWhereNoListOfDepartmentsIsKnown() {
        String text = table("Department | Dataset | Class", "DEPT | NAME | Internal", 12);
        assertThat(new InventoryCoverage().facts(Examples.subject(text), Parameters.NONE))
                .extracting(Fact::label)
                .doesNotContain("share");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Who | What they keep | Rule | Rhythm;DEPT | Table of things NAME | restricted | weekly",
                "Quién | Qué guarda | Regla | Ritmo;DEPT | Lista de cosas NAME | reservada | semanal",
                "Qui | Quoi | Règle | Rythme;DEPT | Liste des choses NAME | confidentielle | hebdomadaire"
            })
    void knowsColumnsOfAnyNameByTheirCells(String header, String row) {
        assertThat(Examples.labels(reader, table(header, row, 12))).containsExactly("inventory");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Who | What | Rhythm;DEPT | Table of things NAME | on Mondays",
                "Who | What | Phone;DEPT | Ask for NAME please | 555-0100",
                "System | Owner | Rhythm;Big program NAME | DEPT | weekly"
            })
    void takesNoTableForAnInventoryThatDoesNotSayHowDataAreKept(String header, String row) {
        assertThat(Examples.labels(reader, table(header, row, 12))).doesNotContain("inventory");
    }

    @Test
    void joinsTheTablesOfDepartments() {
        StringBuilder text = new StringBuilder();
        for (String department : DEPARTMENTS) {
            text.append("# ").append(department).append('\n');
            text.append(table("Dataset | Class | Frequency", "NAME of " + department + " | Internal | Daily", 3))
                    .append('\n');
        }
        assertThat(Examples.labels(reader, text.toString())).containsExactly("inventory");
    }

    @Test
    void isAPartWhereItsOwnWordsSayThatMostDepartmentsAreMissing() {
        String text = table("Department | Dataset | Class | Frequency", "DEPT | NAME | Internal | Daily", 12);
        assertThat(Examples.labels(reader, text + "\nThe inventory has rows of 6 of 21 departments."))
                .containsExactly("partial-inventory");
        assertThat(Examples.labels(reader, text + "\nThe inventory has rows of 19 of 21 departments."))
                .containsExactly("inventory");
    }

    @ParameterizedTest
    @CsvSource({"Jan-26,2026-01-31", "2026-05-12,2026-05-12", "Sept 2026,2026-09-30", "2026,2026-01-01"})
    void datesRowsByAColumnOfAnyName(String cell, LocalDate day) {
        String text = table("Department | Dataset | Class | Attested", "DEPT | NAME | Internal | " + cell, 12);
        assertThat(reader.facts(Examples.subject(text), Parameters.NONE)
                        .getFirst()
                        .date())
                .isEqualTo(day);
    }
}
