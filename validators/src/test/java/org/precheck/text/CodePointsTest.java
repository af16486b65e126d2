package org.precheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodePointsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\uD83D\uDCCA", "a\uD83D\uDCCA", "\uD83D", "\uDCCA\uD83D", "caf\u00e9 "})
    void countsAsTheTextItselfDoes(String part) {
        String text = part.repeat(20_000);
        CodePoints points = new CodePoints(text);
        for (int index = 0; index <= text.length(); index += index < 9_000 ? 1 : 997) {
            assertThat(points.before(index)).isEqualTo(text.codePointCount(0, index));
        }
    }
}
