package org.precheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatabaseFailureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            53100 | The database's disk is full (could not extend file). Make room there.
            08006 | The connection to the database broke off (could not extend file). Check that it is up.
            57P01 | The connection to the database broke off (could not extend file). Check that it is up.
            53300 | The database lacks memory or connections (could not extend file). Give it more, or ask less at once.
            """)
    void saysWhatToMend(String state, String sentence) {
        SQLException sql = new SQLException("ERROR: could not extend file\n  Hint: Check free disk space.", state);
        assertThat(DatabaseFailure.sentence(new IllegalStateException("SQL [INSERT]", sql)))
                .contains(sentence);
    }

    @Test
    void leavesAStatementThatTheDatabaseRefusesToUs() {
        assertThat(DatabaseFailure.sentence(new SQLException("ERROR: duplicate key", "23505")))
                .isEmpty();
        assertThat(DatabaseFailure.sentence(new IllegalStateException("no database at all")))
                .isEmpty();
    }
}
