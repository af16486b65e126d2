package org.precheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static List<Amount> amounts(String text) {
        return Amounts.of(new Words(text), text);
    }

    private static List<DatePlace> dates(String text) {
        return Dates.of(new Words(text), text, true);
    }

    private static List<Deadline> deadlines(String text) {
        Words words = new Words(text);
        return Deadlines.of(words, Dates.of(words, text, true), Amounts.of(words, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reduce by 20% the number|PERCENT|20",
                "une baisse de 55 % des émissions|PERCENT|55",
                "twenty percent fewer|PERCENT|20",
                "un 35 por ciento menos|PERCENT|35",
                "+8.4 puntos|PERCENT|8.4",
                "1,000 vacant homes|COUNT|1000",
                "plantar 35 mil árvores|COUNT|35000",
                "six hundred of those structures|COUNT|600",
                "Four hundred and twelve city properties|COUNT|412",
                "11,6 M$ par saison|MONEY|11600000",
                "traslada $4.860 millones|MONEY|4860000000",
                "costs $351,000 a year|MONEY|351000",
                "22 600 $ par km|MONEY|22600",
                "un gasto de USD 186.000 en 2025|MONEY|186000",
                "Trasladar 96 000 000 de colones|MONEY|96000000",
                "soit EUR 1 250 000 par an|MONEY|1250000"
            })
    void readsQuantitiesWithTheirKind(String text, Amount.Kind kind, double value) {
        assertThat(amounts(text)).first().satisfies(a -> {
            assertThat(a.kind()).isEqualTo(kind);
            assertThat(a.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resolution 2025-38",
                "under Section 4.3 of it",
                "Goal 3: safer streets",
                "at 7:45 in the morning",
                "in the year 2028",
                "on 10/08/2026",
                "budget of FY26",
                "call 555-0142",
                "on 3rd Street"
            })
    void takesNoNumberOfAThingForAQuantity(String text) {
        assertThat(amounts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on September 30, 2026 we|2026-09-30",
                "am 30 September 2026|2026-09-30",
                "el 22 de enero de 2026|2026-01-22",
                "le 1er juillet 2026|2026-07-01",
                "em 31 de dezembro de 2028|2028-12-31",
                "ADOPTED 2026-03-10|2026-03-10",
                "Posted 05/29/2026|2026-05-29",
                "Sept. 2026|2026-09-30",
                "by the summer of 2030|2030-09-30",
                "in Q3 2026 the|2026-09-30",
                "for fiscal year 2026|2026-12-31",
                "FY26 budget|2026-12-31",
                "period 2018-2022|2022-12-31",
                "2025-26 estimate|2026-12-31",
                "August 13 and 14, 2026|2026-08-13",
                "two thousand and twenty-nine|2029-12-31",
                "30.09.2026|2026-09-30"
            })
    void readsDatesOfFourLanguages(String text, java.time.LocalDate last) {
        assertThat(dates(text)).first().extracting(DatePlace::last).isEqualTo(last);
    }

    @Test
    void givesListedDaysTheirMonthAndTheYearBeforeThem() {
        assertThat(dates("2026: January 14, 28; February 11 and more"))
                .extracting(d -> d.last().toString())
                .contains("2026-01-14", "2026-01-28", "2026-02-11");
    }

    @Test
    void takesMayForAMonthOnlyBesideANumber() {
        assertThat(dates("In 2026 residents may apply")).hasSize(1);
        assertThat(dates("Held May 6, 2026")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by 2030|2030-12-31",
                "no later than June 30, 2029|2029-06-30",
                "by the end of 2028|2028-12-31",
                "d'ici 2030|2030-12-31",
                "para 2030|2030-12-31",
                "até 31 de dezembro de 2028|2028-12-31",
                "antes del 31 de diciembre de 2027|2027-12-31",
                "au plus tard en 2028|2028-12-31",
                "(By the time it runs out: by March 27, 2028)|2028-03-27"
            })
    void readsFirmDeadlines(String text, java.time.LocalDate due) {
        assertThat(deadlines(text)).anySatisfy(d -> {
            assertThat(d.firm()).isTrue();
            assertThat(d.due()).isEqualTo(due);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "within three years",
        "in 1000 days",
        "en tres años",
        "em cinco anos",
        "d'ici trois ans",
        "over the next five years"
    })
    void readsSpansWithoutABeginning(String text) {
        assertThat(deadlines(text)).anySatisfy(d -> assertThat(d.due()).isNull());
    }

    @Test
    void countsASpanFromTheDateBeforeIt() {
        assertThat(deadlines("Starting January 1, 2026 we will do it within three years"))
                .anySatisfy(d -> assertThat(d.due()).isEqualTo(java.time.LocalDate.of(2028, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meets every other Wednesday|BIWEEKLY",
                "every third Tuesday|MONTHLY",
                "once a month|MONTHLY",
                "se reúne mensualmente|MONTHLY",
                "a cada trimestre|QUARTERLY",
                "quatre fois par année|QUARTERLY",
                "every six weeks|MONTHLY",
                "twice a year|SEMIANNUAL",
                "chaque semaine|WEEKLY",
                "cada 15 días|BIWEEKLY",
                "it meets on the third Thursday|MONTHLY",
                "le deuxième jeudi|MONTHLY",
                "ten sessions a year|MONTHLY",
                "cinco reuniones al año|QUARTERLY",
                "quatro encontros por ano|QUARTERLY",
                "on Tuesdays at nine|WEEKLY"
            })
    void readsCadences(String text, Cadence cadence) {
        assertThat(Cadences.of(new Words(text)))
                .extracting(CadencePlace::cadence)
                .contains(cadence);
    }

    @Test
    void aWeekdayOfOneMonthIsNoCadence() {
        assertThat(Cadences.of(new Words("on the third Thursday of November 2026")))
                .isEmpty();
    }
}
