package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealisTest {
    private static final List<String> TERMS = List.of("penalty", "amonestacion", "advertencia", "retenue");

    private static Realis.Mood mood(String text) {
        Subject subject = Examples.subject(text);
        return new Realis(subject).at(subject.hits(TERMS).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERTED|In May the city took a penalty of $4,000 from the hauler.",
                "ASSERTED|The hauler had no excuse, the city found, and the penalty was taken.",
                "ASSERTED|Not only a letter but a penalty followed.",
                "ASSERTED|Under contract no. 5 a penalty was taken.",
                "NEGATED|There was no fine, deduction or penalty in the whole year.",
                "NEGATED|Nobody asked for a penalty.",
                "NEGATED|No hubo multa, retención ni amonestación.",
                "NEGATED|Não houve multa nem advertência.",
                "NEGATED|Aucune retenue ne fut faite.",
                "ASSERTED|Il n'y eut pas de lettre, mais une retenue.",
                "ASKED|The contractor shall pay a penalty.",
                "IMAGINED|With such a rule the city could take a penalty.",
                "PROVIDED|El pliego prevé una amonestación.",
                "PROVIDED|Le cahier prévoit une retenue."
            })
    void tellsWhatIsFromWhatIsOnlySaid(Realis.Mood mood, String text) {
        assertThat(mood(text)).isEqualTo(mood);
    }

    @ParameterizedTest
    @CsvSource({
        "For example: cut crashes by 20% by 2029.,true",
        "Exemple fictif : réduire les accidents de 20 % avant 2029.,true",
        "The city cuts crashes by 20% by 2029.,false"
    })
    void tellsAnExampleByItsFirstWords(String text, boolean imagined) {
        assertThat(new Realis(Examples.subject(text)).imagined().get(0)).isEqualTo(imagined);
    }
}
