package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceMeetingTest {
    private final PerformanceMeeting reader = new PerformanceMeeting();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Every other Wednesday the Mayor meets with department heads to go through the data.|biweekly",
                "Each quarter the city manager convenes the directors over their performance measures.|quarterly",
                "El alcalde se reúne mensualmente con los directores para revisar los indicadores.|monthly",
                "A prefeita reúne os secretários a cada quinzena para examinar os indicadores.|biweekly",
                "Chaque trimestre, le maire rencontre les directeurs de service autour des indicateurs.|quarterly"
            })
    void tellsWhoMeetsOverFiguresAndHowOften(String text, String cadence) {
        assertThat(Examples.labels(reader, text)).contains("convened", cadence);
    }

    @Test
    void datesTheMeetingsThatWereHeld() {
        String text =
                "Each month the Mayor meets with the directors to review data.\nThe last session was held on October 7, 2026.";
        assertThat(reader.facts(Examples.subject(text), Parameters.NONE))
                .filteredOn(fact -> fact.label().equals("held"))
                .extracting(Fact::date)
                .contains(LocalDate.of(2026, 10, 7));
    }

    @Test
    void theDayOfANewsItemIsNoMeeting() {
        String text = """
                # Mayor to launch HillStat
                Posted by the newsroom on November 10, 2026 about reviews held elsewhere
                Each month the Mayor will meet with the directors to review data.
                """;
        assertThat(Examples.labels(reader, text)).contains("convened").doesNotContain("held");
    }

    @Test
    void readsHeadingsThatOpenWithDaysAsMeetingsHeld() {
        String text = """
                # HillStat notes
                The city manager and all department directors go through the data each month.
                # October 6, 2026 - Permits
                The backlog fell to 212.
                # September 8, 2026 - Streets
                Crews filled 1,140 potholes.
                # August 4, 2026 - Fleet
                Repairs took 9 days.
                """;
        assertThat(reader.facts(Examples.subject(text), Parameters.NONE))
                .filteredOn(fact -> fact.label().equals("held"))
                .extracting(Fact::date)
                .contains(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 8, 4));
    }

    @Test
    void readsTheNotesOfOneMeetingByWhoWasThere() {
        String text = """
                # ResultsRoom: Housing
                Thursday, October 15, 2026, 8:30 a.m.
                Summary of session 31
                In the room: Mayor Diaz (chair), directors of Fire, Finance and Public Works.
                What the data show: permits took 38 days, 12% less.
                Complaints fell by 33 percent.
                Days in review rose 4%.
                ResultsRoom meets on the third Thursday.
                """;
        assertThat(reader.facts(Examples.subject(text), Parameters.NONE))
                .filteredOn(fact -> fact.label().equals("held"))
                .extracting(Fact::date)
                .contains(LocalDate.of(2026, 10, 15));
        assertThat(Examples.labels(reader, text)).contains("convened", "monthly");
    }

    @Test
    void readsALetterOfTheLeaderWhoHoldsThem() {
        String text = """
                MEMORANDUM
                FROM: Rosa Lind, City Manager
                DATE: October 2, 2026
                SUBJECT: Quarterly performance reviews
                After each quarter closes I have held a performance review. Every department head attends.
                The last one was held on September 9, 2026. Overtime fell by 11 percent.
                """;
        assertThat(reader.facts(Examples.subject(text), Parameters.NONE))
                .filteredOn(fact -> fact.label().equals("held"))
                .extracting(Fact::date)
                .containsExactly(LocalDate.of(2026, 9, 9));
        assertThat(Examples.labels(reader, text)).contains("convened", "quarterly");
    }

    @Test
    void takesHundredsOfSessionsForMoreThanFourAYear() {
        String text =
                "The Mayor meets with the directors to review data.\nThe office has led more than 400 sessions so far.";
        assertThat(Examples.labels(reader, text)).contains("quarterly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StatWorks has not convened since March 27, 2025.",
                "La mesa no se ha reunido desde marzo de 2025.",
                "As reuniões não foram realizadas desde março de 2025.",
                "Aucune rencontre n'a été tenue depuis mars 2025."
            })
    void knowsThatNothingWasHeldSinceADay(String sentence) {
        String text = "Every other week the Mayor meets with the directors to review data. " + sentence;
        assertThat(Examples.labels(reader, text)).containsExactly("ended");
    }

    @Test
    void takesACommitteeOfABoardForNoPerformanceMeeting() {
        String text = """
                PERFORMANCE AND CUSTOMER COMMITTEE OF THE BOARD OF TRUSTEES
                Present: Lim (Chair). Staff: CEO Darnell, Director of Performance, Chief Nwosu.
                The quarterly meeting was held on September 24, 2026. On-time performance was 81 percent.
                """;
        assertThat(Examples.labels(reader, text)).isEmpty();
    }

    @Test
    void tellsTheCadenceFromTheDays() {
        String text =
                "The Mayor meets with the directors to review data.\nWe met on January 8, 2026, March 5, 2026, May 7, 2026 and July 9, 2026.";
        assertThat(Examples.labels(reader, text)).contains("quarterly");
    }

    @Test
    void doesNotTakeAPlanForAMeeting() {
        String text =
                "Beginning in January 2027 the Mayor shall convene the directors each month to review performance data.";
        assertThat(Examples.labels(reader, text)).contains("convened").doesNotContain("held");
    }

    @Test
    void saysThatAProgrammeHasEnded() {
        String text =
                "Every two weeks the Mayor met with department directors to review data. The program was discontinued in 2019.";
        assertThat(Examples.labels(reader, text)).containsExactly("ended");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dashboard shows 84 measures of 15 departments and is refreshed monthly.",
                "Supervisors meet with each employee quarterly to review performance data.",
                "The Planning Commission meets on the first Tuesday of each month.",
                "Police commanders meet each week to go over crime statistics."
            })
    void isNotTakenInByDashboardsAppraisalsBoardsAndDepartments(String text) {
        assertThat(Examples.labels(reader, text)).isEmpty();
    }

    @Test
    void readsDaysOfATableOfMeetingsUnderTheHeadingOfTheirYear() {
        String text =
                "# Data Days\nOn the second Tuesday of each month nothing else is scheduled.\nThe department directors and the Mayor sit together over charts and measures.\n"
                        + "# 2026 record\n| Date | Priority | Decisions\n| January 13 | Rents | Fee deferral\n| February 10 | River | Second shift";
        assertThat(Examples.labels(new PerformanceMeeting(), text)).contains("convened", "monthly", "held");
    }
}
