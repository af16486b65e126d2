package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluations, shifts of money, outcomes of contracts: facts that count only as a chain. */
class ChainedFactsTest {
    private static final String TRIAL =
            "We randomly assigned 2,400 households to two groups.\nOf those with the letter 48 percent paid, against 41 percent without it.\n";

    @Test
    void chainsDesignSampleResultAndDecision() {
        String text = TRIAL + "On April 14, 2026 the City Council approved the letter for all households.";
        assertThat(Examples.labels(new Evaluation(), text)).contains("design", "sample", "result", "decision");
        assertThat(new Evaluation().facts(Examples.subject(text), Parameters.NONE))
                .filteredOn(fact -> fact.label().equals("decision"))
                .extracting(Fact::date)
                .contains(LocalDate.of(2026, 4, 14));
    }

    @Test
    void findsNoDecisionInAResultAlone() {
        assertThat(Examples.labels(new Evaluation(), TRIAL)).contains("result").doesNotContain("decision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se sortearon 84 comedores en dos grupos.\nEn los sorteados la asistencia fue de 81 % frente a 74 % en el grupo sin apoyo.\nEl Ayuntamiento acordó el 12 de mayo de 2026 extender el apoyo a todos los comedores.",
                "Por sorteio, 1.200 famílias receberam a carta e 1.200 não receberam.\nPagaram 48% das sorteadas, contra 41% das demais, diferença de 7 pontos.\nA Portaria nº 31, de 5 de fevereiro de 2026, da Secretaria estende a carta a toda a rede.",
                "Par tirage au sort, 2 180 familles ont reçu la lettre ou n'ont rien reçu.\nOnt répondu 48 % contre 41 % dans le groupe témoin.\nLe 30 mars 2026, le conseil a adopté la lettre pour toutes les familles."
            })
    void chainsThemInOtherLanguages(String text) {
        assertThat(Examples.labels(new Evaluation(), text)).contains("design", "sample", "result", "decision");
    }

    @Test
    void takesNoVoteOnOtherMattersForADecisionThatWasPutOff() {
        String text = "# Minutes\nMotion to approve the minutes. Carried 4-0.\n" + TRIAL
                + "Staff was not asking for a decision. The report was received and filed. No motion.";
        assertThat(Examples.labels(new Evaluation(), text)).contains("result").doesNotContain("decision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"# Pre-Analysis Plan", "# Protocolo de evaluación", "# Plano de avaliação", "# Follow-up audit"})
    void findsNoResultInPlansAndAudits(String title) {
        String text = title + "\n" + TRIAL + "The Department adopted the letter on April 14, 2026.";
        assertThat(Examples.labels(new Evaluation(), text)).doesNotContain("result", "decision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The City launches a trial: 1,100 applicants were randomly assigned. Results are expected in 2027.",
                "The study for the Department of Justice randomly assigned 2,188 youths; arrests were 34 percent lower.",
                "The lottery drew 5,000 ticket holders, 20 percent more than last year.",
                "City staff took a course on randomized evaluations."
            })
    void findsNoResultInLaunchesStudiesOfOthersAndCourses(String text) {
        assertThat(Examples.labels(new Evaluation(), text)).doesNotContain("result", "decision");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Council adopted on May 12, 2026 an ordinance that moves $260,000 from billboards to street redesign. An evaluation of 40 streets found no difference.|2026-05-12",
                "El Cabildo aprobó el 24 de junio de 2026 trasladar 3.2 millones de pesos de los vales, que se eliminan, a tutorías. La evaluación de 412 alumnos no mostró diferencia.|2026-06-24",
                "Le 8 juin 2026, le conseil a adopté un virement de 180 000 $ : la somme est retranchée de l'affichage et consacrée au soutien. L'évaluation de 900 clients n'a montré aucun effet.|2026-06-08"
            })
    void findsMoneyThatWasMovedAndWhen(String text, LocalDate day) {
        assertThat(new BudgetShift().facts(Examples.subject(text), Parameters.NONE))
                .filteredOn(fact -> fact.label().equals("shift"))
                .extracting(Fact::date)
                .contains(day);
    }

    @Test
    void findsAShiftInTheSignsOfATable() {
        String text =
                "Ordenanza sancionada el 23 de abril de 2026.\n\n| Programa | Modificación\n| Alarmas | –$ 412.000.000\n| Iluminación | +$ 331.000.000\n\n"
                        + "Tres evaluaciones en 26 barrios: los robos no variaron.";
        assertThat(Examples.labels(new BudgetShift(), text)).contains("shift", "failure");
    }

    @Test
    void findsNoShiftForResultsInATransferThatNothingWasMeasuredFor() {
        String text =
                "Decreto de 13 de agosto de 2026. Abre crédito suplementar de R$ 940.000,00 por anulação de dotações.";
        assertThat(Examples.labels(new BudgetShift(), text)).isEmpty();
    }

    @Test
    void findsMoneyGivenToWhatWasTested() {
        String text = "The Council adopted on March 24, 2026 an ordinance: $1,240,000 goes to nurse home visiting.\n"
                + "The model was tested in three randomized trials.";
        assertThat(Examples.labels(new BudgetShift(), text)).contains("funded", "proven");
    }

    @Test
    void findsTheFiguresThatShowAFailure() {
        String text =
                "The Council adopted on May 12, 2026 an ordinance that moves $260,000 from billboards to street redesign.\n"
                        + "An evaluation of 40 streets over four years found no difference in speed.";
        assertThat(Examples.labels(new BudgetShift(), text)).contains("shift", "failure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Mayor proposes to move $330,000 from job fairs to placement. A study of 3,100 visitors found no difference.",
                "The adopted budget cut $400,000 by ending vacant positions; the money was moved to salt.",
                "The adopted budget gives $2 million to parks."
            })
    void findsNoShiftInProposalsVacanciesAndNewMoney(String text) {
        assertThat(Examples.labels(new BudgetShift(), text)).doesNotContain("shift", "failure");
    }

    @Test
    void chainsContractTargetValueAndConsequence() {
        String text =
                "Contract HS-24-07 with Harbor Homes, Inc. runs until 2027.\n\n| Measure | Target | 2025\n| Exits to a home | 45% | 38%\n\n"
                        + "Because exits were below target, $41,000 was withheld from the December payment.";
        assertThat(Examples.labels(new ContractOutcome(), text)).contains("named", "target", "measured", "consequence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The project manager may evaluate a contractor when the work is done. Evaluations may be used to find the best value.",
                "# Bid tabulation\nAcme Turf bids $184,000 with a reference score of 88; Green Line has 91.",
                "# Contract monitoring handbook\nExample: target 85%, result 79%; the vendor's invoice is withheld."
            })
    void findsNoMeasuredValueInRulesBidsAndGuides(String text) {
        assertThat(Examples.labels(new ContractOutcome(), text)).doesNotContain("measured");
    }

    @Test
    void readsHowManyDepartmentsAnInventoryCovers() {
        assertThat(new InventoryCoverage()
                        .facts(Examples.subject("The inventory covers 19 of 21 departments."), Parameters.NONE))
                .first()
                .satisfies(fact -> assertThat(fact.amount()).isBetween(0.9, 0.91));
    }

    @Test
    void showsHowFarAGoalHasCome() {
        String table = "| Goal | Target 2029 | Latest value\n| Safer streets | 10 | 16";
        assertThat(Examples.labels(new GoalProgress(), table)).containsExactly("row");
    }

    @Test
    void matchesListsOfACardWithinOneSentence() {
        Parameters lists = new Parameters(
                Map.of("all-1", List.of("workshop*"), "all-2", List.of("residents"), "with", List.of("date")));
        String together = "A workshop for residents took place on May 6, 2026.";
        String apart = "There was a workshop on May 6, 2026. Many residents like parks.";
        assertThat(new SaidTogether().facts(Examples.subject(together), lists)).hasSize(1);
        assertThat(new SaidTogether().facts(Examples.subject(apart), lists)).isEmpty();
    }

    @Test
    void callsADesignWithoutAResultUnderWay() {
        String text = "In May 300 households were picked at random to get the visit, 300 others wait as control group.";
        assertThat(Examples.labels(new Evaluation(), text))
                .contains("under-way")
                .doesNotContain("design", "result");
    }

    @Test
    void datesADecisionByTheLineThatSaysWhenItWasAdopted() {
        String text = TRIAL + """
                The letter was extended to all households by the city.
                The city will report next year.
                Staff thank the library.
                Copies are at the desk.
                ADOPTED January 20, 2026.
                """;
        assertThat(new Evaluation().facts(Examples.subject(text), Parameters.NONE))
                .filteredOn(fact -> fact.label().equals("decision"))
                .extracting(Fact::date)
                .contains(LocalDate.of(2026, 1, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recommendations", "Recomendaciones", "Recomendações", "Recommandations"})
    void takesNoRecommendationForAConsequence(String heading) {
        String report = """
                # Towing contract 24-118
                | Measure | Target | Reached
                | On time | 95%% | 81%%
                # %s
                The payment was reduced.
                """;
        assertThat(Examples.labels(new ContractOutcome(), report.formatted("What followed")))
                .contains("measured", "consequence");
        assertThat(Examples.labels(new ContractOutcome(), report.formatted(heading)))
                .contains("measured")
                .doesNotContain("consequence");
    }

    @Test
    void takesNoCountOfConformingFilesForAResult() {
        String audit = """
                # Gestion des contrats
                | Critère d'exigence | Conforme | Partiel | Non conforme
                | Avis publié dans le délai | 40 | 3 | 2
                """;
        assertThat(Examples.labels(new ContractOutcome(), audit)).doesNotContain("measured");
    }

    @Test
    void readsAColumnNamedByADayBehindTheTargetAsTheValueReached() {
        String table = """
                # Plan 2024-2028
                | Compromiso | 2024 | Meta | Al 30/6/2026
                | Hogares con recolección separada | 2300 | 9000 | 5610
                """;
        assertThat(new GoalProgress().facts(Examples.subject(table), Parameters.NONE))
                .extracting(Fact::date)
                .containsExactly(LocalDate.of(2026, 6, 30));
    }

    @Test
    void takesASampleDrawnForASurveyForNoDesign() {
        String text = "The City had 640 answers from a random sample of 1,500 families.\n"
                + "Satisfaction went from 81 to 90 percent. On July 20, 2026 the Council extended the hours.";
        assertThat(Examples.labels(new Evaluation(), text)).doesNotContain("design", "result", "decision");
    }

    @Test
    void leavesStudiesOfOtherPlacesToThem() {
        String text =
                "A randomized trial of 2,400 men in Chicago found 63 percent fewer arrests than in the control group.\n"
                        + "On July 20, 2026 the Council approved the grant.";
        assertThat(Examples.labels(new Evaluation(), text))
                .contains("others-design")
                .doesNotContain("design");
    }

    @Test
    void tiesAVoteInMinutesToTheMatterOfItsItem() {
        String head =
                "# Minutes of the Council, June 2, 2026\n- 1. Library hours. Two branches stayed open late, drawn by lot;"
                        + " visits rose 21 percent there and 19 percent at the others, of 900 readers.\n";
        assertThat(Examples.labels(
                        new Evaluation(), head + "- 2. Fireworks permit. Council approved it on June 2, 2026."))
                .contains("result")
                .doesNotContain("decision");
        assertThat(Examples.labels(
                        new Evaluation(), head + "- 2. Council ended the late library hours at both branches."))
                .contains("decision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visited pupils missed 19 days and those who were not 19, in each of three years.",
                "En los barrios con cuñas y sin ellas los criaderos fueron 14 y 14 en los tres años.",
                "Com o curso e sem ele trabalhavam 33% e 34% nos três anos.",
                "Avec et sans l'étude, les groupes ont gagné 11,2 et 11,3 points chaque année, en trois relevés."
            })
    void readsFiguresThatHardlyDifferAsAFailure(String text) {
        String moved = "\nOn July 14, 2026 the Council voted to move $220,000 from the class to lighting.";
        assertThat(Examples.labels(new BudgetShift(), text + moved)).contains("failure", "shift");
    }

    @Test
    void seesTheSameSumTakenHereAndGivenThere() {
        String text =
                "# Ended: Safe Sidewalk ($395,000)\nAdopted November 9, 2026. Calls fell as often on blocks without"
                        + " it: 4.1 and 4.2 percent in three yearly comparisons.\nNothing else happened.\nSpring came.\n"
                        + "# Expanded: outreach nurses ($395,000)\nThey were tested by coin toss.";
        assertThat(Examples.labels(new BudgetShift(), text)).contains("shift", "proven");
    }

    @Test
    void setsRivalsSideBySideByTheirNames() {
        String text = """
                Three firms tow for the city under agreements T-1, T-2 and T-3.
                | Firm | Target | In time |
                | Badger Tow | 90% | 93% |
                | Voss and Sons | 90% | 71% |

                On August 18, 2026 the Board renewed the agreement with Badger Tow.""";
        assertThat(Examples.labels(new ContractOutcome(), text)).contains("compared", "consequence", "renewal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Measure | Target | Actual |\n| Vendor invoices paid in 30 days | 90% | 88% |\n| Contracts signed within 45 days | 85% | 79% |",
                "# Exhibit C to the agreement with Gateway Inc.\n| Measure | Year 1 | Year 2 |\n| In housing | 60% | 65% |",
                "Six bids were scored for contract FM-27-02.\n| Firm | Price | Score |\n| Desert Bright | 952,000 | 442 |\n| Kleen Team | 918,400 | 431 |"
            })
    void findsNoValueOfAContractInTheCitysOwnMeasuresInItsTextOrInBids(String text) {
        assertThat(Examples.labels(new ContractOutcome(), text)).doesNotContain("measured");
    }
}
