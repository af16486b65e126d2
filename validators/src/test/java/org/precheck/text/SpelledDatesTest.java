package org.precheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "celebrada el veintitrés de marzo de dos mil veintidós | 2022-03-23",
                "a los catorce (14) días del mes de agosto de dos mil veinte | 2020-08-14",
                "aos doze dias do mês de julho do ano de dois mil e vinte e um | 2021-07-12",
                "Séance du jeudi six octobre deux mil vingt-deux | 2022-10-06",
                "le premier juin 2021 | 2021-06-01",
                "on the second day of July, two thousand eighteen | 2018-07-02",
                "the twenty-first day of May, twenty nineteen | 2019-05-21",
                "a treinta de septiembre del año dos mil veintiuno | 2021-09-30"
            })
    void readsADayInWords(String text, LocalDate day) {
        assertThat(Dates.of(new Words(text), text, false))
                .anyMatch(date -> date.precision() == DatePlace.Precision.DAY
                        && date.certain()
                        && date.first().equals(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"No one may use it before 2020", "The two March on", "the first of many years", "one may ask"})
    void takesOrdinaryWordsForNoDay(String text) {
        assertThat(Dates.of(new Words(text), text, true))
                .noneMatch(date -> date.precision() == DatePlace.Precision.DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"two years | P2Y", "dos (2) años | P2Y", "18 mois | P18M", "vinte e quatro meses | P24M"})
    void readsALengthOfTime(String text, Period period) {
        assertThat(Objects.requireNonNull(Span.at(new Words(text), 0)).period()).isEqualTo(period);
    }

    @Test
    void aNumberOfOtherThingsIsNoLengthOfTime() {
        assertThat(Span.at(new Words("two departments"), 0)).isNull();
    }
}
