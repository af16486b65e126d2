package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnTermTest {
    private static final LocalDate ADOPTED = LocalDate.of(2018, 8, 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This ordinance shall expire two years after its adoption. | 2020-08-07",
                "This ordinance shall be of no further force 18 months after its passage. | 2020-02-07",
                "La presente ordenanza tendrá una vigencia de tres (3) años. | 2021-08-07",
                "Este decreto vigorará por dois anos. | 2020-08-07",
                "Le présent règlement cesse d'avoir effet cinq ans après son adoption. | 2023-08-07"
            })
    void endsByItsOwnTerm(String text, LocalDate after) {
        Fact fact = new OwnTerm(Examples.subject(text)).fact(ADOPTED);

        assertThat(fact).isNotNull().satisfies(f -> {
            assertThat(f.label()).isEqualTo("expires");
            assertThat(f.date()).isEqualTo(after);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council reviews this ordinance every two years. |",
                "A contract under this ordinance ends. Licences expire after two years. |",
                "This ordinance shall expire two years after its adoption. It was renewed on May 1, 2020. |"
            })
    void holdsOn(String text) {
        assertThat(new OwnTerm(Examples.subject(text)).fact(ADOPTED)).isNull();
    }

    @Test
    void aTermWithoutADayCountsFromNothing() {
        assertThat(new OwnTerm(Examples.subject("This ordinance expires two years after its adoption.")).fact(null))
                .isNull();
    }
}
