package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.precheck.criteria.Card;
import org.precheck.model.Coverage;
import org.precheck.model.CriterionId;
import org.precheck.model.Document;
import org.precheck.model.Verdict;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;

/** The baselines must be as good as such baselines get, or the distance to them would say nothing. */
final class BaselinesTest {
    private static final Card CARD = Cards.load(Path.of("../config/criteria"), "2022", Registry.standard()).stream()
            .filter(card -> card.id().equals(new CriterionId("OD3")))
            .findFirst()
            .orElseThrow();
    private static final Map<String, Document> DOCUMENTS = Map.of(
            "portal",
                    document("The city opens its data on three portals: open data for everybody, as a set of tables."),
            "minutes", document("The board approved the minutes and adjourned at noon. The next meeting is in May."),
            "part", document("The water department keeps data about its pumps."));

    @Test
    void findsTheWordsOfTheTitleInSingularAndPlural() {
        assertThat(supported(baselines().keywords(CARD, rows()))).containsExactly("portal");
    }

    @Test
    void takesTheThresholdThatSuitsTheLabelsBest() {
        List<JudgedRow> both =
                List.of(row("portal", "evidence"), row("part", "evidence"), row("minutes", "not_evidence"));

        assertThat(supported(baselines().keywords(CARD, both))).containsExactly("portal", "part");
    }

    @Test
    void ranksTheDocumentWithTheQuestionsWordsFirst() {
        assertThat(supported(baselines().bm25(CARD, rows()))).contains("portal").doesNotContain("minutes");
    }

    private static Baselines baselines() {
        return new Baselines(DOCUMENTS);
    }

    private static List<JudgedRow> rows() {
        return List.of(row("portal", "evidence"), row("part", "not_evidence"), row("minutes", "not_evidence"));
    }

    private static List<String> supported(List<JudgedRow> rows) {
        return rows.stream()
                .filter(row -> row.verdict() == Verdict.SUPPORTED)
                .map(row -> row.row().doc())
                .collect(Collectors.toList());
    }

    private static JudgedRow row(String doc, String label) {
        return new JudgedRow(new LabelledRow(doc, CARD.id(), label, label, true), Verdict.NOT_FOUND, null);
    }

    private static Document document(String text) {
        return new Document("0".repeat(64), "text/plain", null, "en", text, List.of(), List.of(), Coverage.ONE_PAGE);
    }
}
