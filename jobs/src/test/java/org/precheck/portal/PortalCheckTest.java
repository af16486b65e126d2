package org.precheck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.precheck.criteria.Card;
import org.precheck.fetch.ReadableForms;
import org.precheck.judge.LinkCheck;
import org.precheck.judge.LinkResult;
import org.precheck.model.City;
import org.precheck.model.ClauseReading;
import org.precheck.model.CriterionId;
import org.precheck.model.Finding;
import org.precheck.model.Reading;
import org.precheck.model.Verdict;
import org.precheck.portal.PortalStub.Reply;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ExtractSettings;

/** A portal's page shows nothing without its scripts; its API proves the portal all the same, in words that can be quoted. */
class PortalCheckTest {
    private static final String HOST = "data.lakeside.gov";
    private static final City LAKESIDE =
            new City("lakeside", "Lakeside", "CA", "US", null, List.of("City of Lakeside"), List.of("lakeside.gov"));
    private static final Reply SHELL =
            Reply.html("<html><head><script id=\"site-injection\">window.__SITE=\"\"</script>"
                    + "</head><body><div id=app></div><script src=/a.js></script></body></html>");

    @Test
    void provesAPortalByWhatItsApiTells() throws Exception {
        Finding finding = check(recorded("hub-lakeside.json"));
        assertThat(finding.verdict()).as(finding.sentence()).isEqualTo(Verdict.SUPPORTED);
        assertThat(finding.clauses())
                .filteredOn(clause -> clause.reading() instanceof Reading.Met)
                .extracting(ClauseReading::id)
                .contains("portal", "departments", "current", "open", "licensed");
        assertThat(finding.clauses().getFirst().reading().quotations())
                .extracting("quote")
                .containsExactly("Datasets: 576", "Newest modification: 2026-03-14 (of 4 datasets read)");
    }

    @Test
    void saysNothingAgainstACityWhosePortalCouldNotBeRead() throws Exception {
        assertThat(check(recorded("everybody.json")).verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(check(new Reply(503, "text/html", "", Map.of())).verdict()).isEqualTo(Verdict.NOT_ASSESSED);
    }

    private static Finding check(Reply answer) throws Exception {
        try (PortalStub stub = new PortalStub()
                        .on(HOST, "/", SHELL)
                        .on(HOST, "/api/search/v1/collections/dataset/items", answer);
                LinkCheck check = new LinkCheck(
                        PortalLookTest.settings(stub),
                        ReadableForms.NONE,
                        ExtractSettings.DEFAULTS,
                        LocalDate.of(2026, 6, 1),
                        Clock.systemUTC())) {
            LinkResult result = check.check("http://" + HOST + "/", LAKESIDE, List.of(card()));
            return result.findings().getFirst();
        }
    }

    private static Card card() {
        return Cards.load(Path.of("../config/criteria"), "2022", Registry.standard()).stream()
                .filter(card -> card.id().equals(new CriterionId("OD3")))
                .findFirst()
                .orElseThrow();
    }

    private static Reply recorded(String name) throws IOException {
        try (InputStream in = PortalCheckTest.class.getResourceAsStream("/portal/" + name)) {
            return Reply.json(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
