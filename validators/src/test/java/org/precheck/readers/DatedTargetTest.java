package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTargetTest {
    private static final String TOP = "# Strategic plan of the city\nThe goals hold for all departments.\n";
    private final DatedTarget reader = new DatedTarget();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will cut traffic deaths by 50% by 2030.",
                "Reduce homicide by 20% within three years.",
                "By December 31, 2029, plant 12,000 trees.",
                "Goal: address 1,000 vacant houses in 1,000 days.",
                "The City will bring the number of blighted buildings down to half by the end of 2028.",
                "Reducir 30% los robos a más tardar en 2027.",
                "La meta es sembrar 18 mil árboles antes de 2030.",
                "Reduzir em 40% as mortes no trânsito até 2028.",
                "A meta é abrir 2.500 vagas de creche até dezembro de 2028.",
                "La Ville vise à réduire de 35 % la consommation d'eau d'ici 2030.",
                "L'objectif est de livrer 900 logements au plus tard en 2029.",
                "The water that never reaches a meter: from 23% to 12% by June 2029.",
                "O esgoto: de 71% para 90% das casas, prazo 31 de dezembro de 2028."
            })
    void findsQuantityUnitAndDeadlineInOneSentence(String goal) {
        assertThat(Examples.labels(reader, TOP + goal)).containsExactly("citywide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vision 2030 has 6 pillars, 24 goals and 118 actions.",
                "The plan has 21 city goals for the next six years.",
                "Goal 3 is a vibrant downtown by 2030.",
                "We want to plant many trees by 2030.",
                "Our target is a canopy of 30 percent.",
                "In 2024 we planted 3,000 trees.",
                "The bridge is 64 percent complete and will be completed by June 2027.",
                "A good goal has a date, e.g., reduce homicide by 20% in three years.",
                "The City will invest $14 million in parks by 2027.",
                "Residents must register by June 30, 2027 to get 20% off.",
                "State law sets a target of 75% recycling by 2030.",
                "No biênio foram 13 metas cumpridas, oito delas em 2022."
            })
    void isNotTakenInByCountsTitlesCompletionExamplesAndMoney(String trap) {
        assertThat(Examples.labels(reader, TOP + trap)).doesNotContain("citywide", "unscoped", "department");
    }

    @Test
    void tellsADepartmentsPlanFromTheCitys() {
        String plan = "# Police Department Strategic Plan\nOur department will reduce burglaries by 20% by 2028.";
        assertThat(Examples.labels(reader, plan)).containsExactly("department");
    }

    @Test
    void tellsADraftFromAPlan() {
        assertThat(Examples.labels(reader, "# Draft strategic plan\nReduce burglaries by 20% by 2028."))
                .containsExactly("draft");
    }

    @Test
    void leavesTheScopeOpenWhereNothingSaysWhoseGoalItIs() {
        assertThat(Examples.labels(reader, "# Trees\nWe will plant 900 trees by 2030."))
                .containsExactly("unscoped");
    }

    @Test
    void takesAPlanThatTheCouncilAdoptedForTheCitys() {
        String text = "# What we are working toward\nThe plan that Council approved in 2024.\nPlant 900 trees by 2030.";
        assertThat(Examples.labels(reader, text)).containsExactly("citywide");
    }

    @Test
    void readsTheDeadlineInTheNameOfAColumn() {
        String table = TOP
                + "Updated September 14, 2026\n\n| What we count | 2023 base | Latest | Where we must be by June 30, 2029\n| Evictions | 61 | 49 | 35";
        assertThat(reader.facts(Examples.subject(table), Parameters.NONE))
                .singleElement()
                .satisfies(fact -> assertThat(fact.date()).isEqualTo(LocalDate.of(2029, 6, 30)));
    }

    @Test
    void givesALeadInsDeadlineToLinesWithMarksOfAList() {
        String list = TOP
                + "Al 31 de diciembre de 2027 el municipio habrá alcanzado las siguientes:\nEje 1. Vida digna\nOtra línea\n• Desnutrición aguda: línea base 2,9 %; meta 1,4 %.";
        assertThat(reader.facts(Examples.subject(list), Parameters.NONE))
                .singleElement()
                .satisfies(fact -> assertThat(fact.date()).isEqualTo(LocalDate.of(2027, 12, 31)));
    }

    @Test
    void readsTargetsAndTheirYearFromTheColumnsOfATable() {
        String table = TOP
                + "\n| Goal | Measure | Baseline 2023 | Target 2029\n| Safer streets | Deaths | 21 | 10\n| Homes | Added | 0 | 1,400";
        assertThat(reader.facts(Examples.subject(table), Parameters.NONE))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.date()).isEqualTo(LocalDate.of(2029, 12, 31)));
    }

    @Test
    void givesTheListUnderALeadInItsDeadline() {
        String list = TOP + "Our goals by 2030:\n- Cut water use by 20%\n- House 400 families";
        assertThat(reader.facts(Examples.subject(list), Parameters.NONE)).hasSize(2);
    }

    @Test
    void countsASpanFromTheDocumentsOwnDate() {
        String goal = TOP + "We will reduce fires by 20% within three years.";
        assertThat(reader.facts(Examples.subject(goal, LocalDate.of(2026, 1, 1)), Parameters.NONE))
                .first()
                .extracting(Fact::date)
                .isEqualTo(LocalDate.of(2028, 12, 31));
    }

    @Test
    void readsTheDayOfEachRow() {
        String text =
                "# Strategic Plan of the City\n| Key result | Target | Due | Actual\n| Pedestrian deaths | 6 | Dec 2030 | 9";
        assertThat(new DatedTarget().facts(Examples.subject(text), Parameters.NONE))
                .extracting(Fact::date)
                .contains(java.time.LocalDate.of(2030, 12, 31));
    }

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "\"We will cut the waiting list by 50% by 2028\", he told the council.",
                "Queremos que o prefeito diga: vou reduzir a fila da creche em 50% até 2028.",
                "El candidato afirmó que la meta es reducir los robos 20% para 2028.",
                "Selon la conseillère, l'objectif est de réduire les délais de 20 % d'ici 2028."
            })
    void takesSpeechForNoGoal(String text) {
        assertThat(Examples.labels(new DatedTarget(), text)).isEmpty();
    }

    @Test
    void takesTheChapterThatABudgetGivesToAnOfficeForItsOwn() {
        String text =
                "# Office of Strategy, adopted budget, strategic plan\nPersonnel 734,110\nOperating expenses 82,400\n"
                        + "Full-time equivalents 5.5\n| Measure | FY 2027 target\n| Scorecards on time | 95%";
        assertThat(Examples.labels(new DatedTarget(), text)).containsOnly("department");
    }
}
