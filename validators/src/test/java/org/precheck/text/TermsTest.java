package org.precheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TermsTest {
    private final Terms terms = Terms.of("instruments");

    @Test
    void readsAListWithoutItsComments() {
        assertThat(terms.list("enacts")).contains("be it ordained", "decreta").noneMatch(term -> term.startsWith("#"));
    }

    @Test
    void refusesAListThatTheFileDoesNotHave() {
        assertThatThrownBy(() -> terms.list("enact"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("instruments.terms");
    }

    @Test
    void refusesASubjectWithoutFile() {
        assertThatThrownBy(() -> Terms.of("nothing")).isInstanceOf(IllegalStateException.class);
    }
}
