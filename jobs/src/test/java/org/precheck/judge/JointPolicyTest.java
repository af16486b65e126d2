package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.AnswerReader;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.model.City;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ExtractSettings;

/** Several documents of one city, judged together for its open data policy. */
class JointPolicyTest {
    private static final City CITY = new City("a", "Larkmont", "CO", "US", null, List.of(), List.of());
    private static final String POLICY = """
            CITY OF LARKMONT
            ADMINISTRATIVE REGULATION 2-14
            OPEN DATA
            Effective: May 4, 2014. Approved by the City Manager.
            1. All departments of the City of Larkmont shall publish their data sets in open formats, free of charge.
            2. Each department shall name a data steward.
            """;
    private static final String REPEAL = """
            CITY OF LARKMONT
            EXECUTIVE ORDER 2020-3
            OPEN DATA
            I, Jo Ann Reyes, Mayor of the City of Larkmont, hereby order:
            Section 1. Administrative Regulation 2-14 is hereby repealed.
            Section 2. This order takes effect at once.
            Signed June 1, 2020
            """;
    private static final String RULES = """
            CITY OF LARKMONT
            RESOLUTION NO. 2013-77
            A RESOLUTION ADOPTING THE OPEN DATA POLICY
            BE IT RESOLVED by the City Council of Larkmont that the Open Data Policy set out in Administrative Regulation 2-14
            is hereby adopted. Passed March 3, 2013.
            """;

    @TempDir
    private Path folder;

    private Finding judged(LocalDate asOf, String... texts) throws Exception {
        Card card =
                Cards.load(Path.of("../config/criteria").toAbsolutePath().normalize(), "2022", Registry.standard())
                        .stream()
                        .filter(each -> each.id().value().equals("OD1"))
                        .findFirst()
                        .orElseThrow();
        List<Evidence.Offered> offered = new ArrayList<>();
        try (Extractor extractor = new Extractor(ExtractSettings.DEFAULTS, AnswerReader.NONE)) {
            for (String text : texts) {
                Path file = Files.writeString(folder.resolve(offered.size() + ".txt"), text);
                offered.add(new Evidence.Offered(
                        Objects.requireNonNull(
                                extractor.extract(Source.of(file)).document()),
                        "a file",
                        List.of()));
            }
        }
        return new Judge().judge(card, new Evidence(CITY, offered, List.of(), asOf));
    }

    @Test
    void aLaterInstrumentThatRepealsThePolicyMakesItStale() throws Exception {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(judged(today, POLICY).verdict()).isEqualTo(Verdict.SUPPORTED);
        Finding finding = judged(today, POLICY, REPEAL);
        assertThat(finding.verdict()).isEqualTo(Verdict.STALE);
        assertThat(finding.setAside())
                .anySatisfy(aside -> assertThat(aside.citations())
                        .anySatisfy(citation -> assertThat(citation.quote()).contains("hereby repealed")));
    }

    @Test
    void whatWillBeRepealedLaterStillHolds() throws Exception {
        assertThat(judged(LocalDate.of(2019, 1, 1), POLICY, REPEAL).verdict()).isNotEqualTo(Verdict.STALE);
    }

    @Test
    void aPointerToARuleThatWasNotReadIsSaidAndGoneOnceItIsRead() throws Exception {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(judged(today, RULES).remarks())
                .contains("It refers to Administrative Regulation 2-14, which is not among the pages read.");
        Finding together = judged(today, RULES, POLICY);
        assertThat(together.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(together.remarks()).noneMatch(remark -> remark.contains("Administrative Regulation 2-14"));
    }
}
