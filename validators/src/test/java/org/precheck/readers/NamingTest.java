package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.model.City;
import org.precheck.text.Words;

class NamingTest {
    private static final Naming NAMING = new Naming(new City("a", "Larkmont", "CO", "US", null, List.of(), List.of()));

    @ParameterizedTest
    @CsvSource({
        "Open Data Policy | City of Larkmont, open data policy",
        "Evaluation of the Summer Youth Jobs Program: Final Report, youth jobs program",
        "Larkmont Strategic Plan 2030, strategic plan",
        "Minutes of LarkStat of 12 March 2026, larkstat",
        "Política de datos abiertos, politica datos abiertos",
        "Data Governance Committee, data governance committee"
    })
    void findsTheNameInATitle(String title, String name) {
        assertThat(NAMING.of(title)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "City of Larkmont",
        "Final Report",
        "Open Data",
        "City Council Minutes",
        "Resolution No. 2019-14",
        "News",
        "Department of Public Works"
    })
    void findsNoNameInTheTitleOfAKindOfDocument(String title) {
        assertThat(NAMING.of(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "open data policy, the Open Data Policy set out below is adopted",
        "open data policy, the city's policy on open data is adopted",
        "strategic plan, progress on the Strategic Plan of Larkmont",
        "strategic plan, Larkmont's strategic plans",
        "larkstat, at each LarkStat the mayor asks"
    })
    void knowsWhatIsCalledByAName(String name, String text) {
        assertThat(NAMING.called(new Words(text), name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "open data policy, the privacy policy is adopted",
        "strategic plan, the Police Strategic Plan is under way",
        "strategic plan, the Strategic Plan for Libraries is under way",
        "strategic plan, el Strategic Plan de Seguridad",
        "larkstat, the mayor asks for statistics"
    })
    void knowsWhatGoesByAnotherName(String name, String text) {
        assertThat(NAMING.called(new Words(text), name)).isFalse();
    }

    @Test
    void aCitysOwnNameIsNoPartOfAName() {
        assertThat(NAMING.of("Larkmont Data Plan")).containsExactly("data plan");
    }
}
