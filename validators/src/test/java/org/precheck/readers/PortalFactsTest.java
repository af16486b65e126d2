package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precheck.model.City;
import org.precheck.model.Coverage;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/** What a portal's API told, read from its labelled lines and from nothing else. */
class PortalFactsTest {
    private static final String TITLE = "Answer of a portal's API (ckan)";
    private static final String[] LINES = {
        "Portal software: ckan",
        "Datasets: 95",
        "Datasets read: 50 of 95",
        "Newest modification: 2026-01-02 (of 50 datasets read)",
        "Median modification: 2025-06-01 (of 50 datasets read)",
        "Datasets with a licence: 80 of 95",
        "Licences (1): cc-by 80",
        "Machine-readable datasets: 40 of 50",
        "Formats (2): CSV 40; PDF 20",
        "Publishers (2): Parks 60; Finance 30"
    };

    @Test
    void statesEachFigureWithTheLineThatTellsIt() {
        List<Fact> facts = facts("application/json", TITLE, LINES);
        assertThat(facts)
                .extracting(Fact::label)
                .containsExactly("api", "datasets", "newest", "median", "licensed", "machine-readable", "publishers");
        assertThat(facts.get(1).amount()).isEqualTo(95);
        assertThat(facts.get(1).date()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(facts.get(2).date()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(facts.get(4).amount()).isBetween(0.84, 0.85);
        assertThat(facts.get(5).citations().getFirst().quote()).isEqualTo("Machine-readable datasets: 40 of 50");
        assertThat(facts.get(5).says()).contains("40 of 50 datasets that were looked at");
        assertThat(facts.get(6).amount()).isEqualTo(2);
    }

    @Test
    void believesNoPageThatWritesTheSameLines() {
        assertThat(facts("text/html", TITLE, LINES)).isEmpty();
        assertThat(facts("application/json", "{ \"note\": \"Answer of a portal's API (ckan)\"", LINES))
                .isEmpty();
    }

    @Test
    void passesOverFiguresThatCannotBe() {
        assertThat(facts(
                        "application/json",
                        TITLE,
                        "Datasets: many",
                        "Newest modification: 2026-13-45",
                        "Datasets with a licence: 9 of 3",
                        "Machine-readable datasets: 0 of 0",
                        "Publishers (x): none"))
                .isEmpty();
    }

    @Test
    void aDirectoryOfMapServicesIsNoPortal() {
        assertThat(facts(
                        "application/json", "Answer of a portal's API (arcgisserver)", "Portal software: arcgisserver"))
                .isEmpty();
    }

    private static List<Fact> facts(String mediaType, String title, String... lines) {
        StringBuilder text = new StringBuilder(title);
        List<Passage> passages = new ArrayList<>();
        passages.add(passage(PassageKind.HEADING, 0, title.length()));
        for (String line : lines) {
            text.append("\n\n");
            passages.add(passage(PassageKind.PARAGRAPH, text.length(), text.length() + line.length()));
            text.append(line);
        }
        Document document = new Document(
                "0".repeat(64), mediaType, title, null, text.toString(), passages, List.of(), Coverage.ONE_PAGE);
        return new PortalFacts().facts(new Subject(document, City.NOT_GIVEN), Parameters.NONE);
    }

    private static Passage passage(PassageKind kind, int start, int end) {
        return new Passage(kind, start, end, null, List.of(), true, false, List.of());
    }
}
