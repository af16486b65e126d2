package org.precheck.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.model.CriterionId;
import org.precheck.model.Verdict;

/** Prints an evaluation as tables in Markdown: each criterion, sure rows apart, beside the two baselines. */
public final class EvaluationText {
    private final Evaluation.Result result;
    private final Map<CriterionId, Card> cards;
    private final Baselines baselines;

    /** The text of a result, judged by these cards. */
    public EvaluationText(Evaluation.Result result, Map<CriterionId, Card> cards) {
        this.result = result;
        this.cards = cards;
        this.baselines = new Baselines(result.documents());
    }

    /** All of it. */
    public String text() {
        StringBuilder out = new StringBuilder();
        Map<CriterionId, List<JudgedRow>> byCriterion = byCriterion(result.rows());
        out.append("Shares are of Supported, with Wilson intervals of 95 %. Sure rows first, all rows below.\n\n");
        for (boolean sure : new boolean[] {true, false}) {
            out.append(sure ? "## Sure rows\n\n" : "\n## All rows\n\n");
            out.append("| criterion | rows | precision | recall | F1 | coverage | keyword F1 | BM25 F1 |\n");
            out.append("|---|---|---|---|---|---|---|---|\n");
            byCriterion.forEach((id, rows) -> line(out, id, kept(rows, sure)));
            summary(out, kept(result.rows(), sure));
        }
        out.append("\n## Confusion, sure rows\n\n");
        byCriterion.forEach((id, rows) -> confusion(out, id, kept(rows, true)));
        return out.toString();
    }

    /** Rows of each criterion, sorted by its name. */
    public static Map<CriterionId, List<JudgedRow>> byCriterion(List<JudgedRow> rows) {
        Map<CriterionId, List<JudgedRow>> byCriterion = new TreeMap<>();
        for (JudgedRow row : rows) {
            byCriterion
                    .computeIfAbsent(row.row().criterion(), _ -> new ArrayList<>())
                    .add(row);
        }
        return byCriterion;
    }

    private static List<JudgedRow> kept(List<JudgedRow> rows, boolean sure) {
        return sure ? rows.stream().filter(row -> row.row().sure()).toList() : rows;
    }

    private void line(StringBuilder out, CriterionId id, List<JudgedRow> rows) {
        if (rows.isEmpty()) return;
        Score score = Score.of(rows);
        @Nullable Card card = cards.get(id);
        out.append("| ").append(id).append(" | ").append(score.rows()).append(" | ");
        out.append(score.precision().words())
                .append(" | ")
                .append(score.recall().words())
                .append(" | ");
        out.append(number(score.f1()))
                .append(" | ")
                .append(score.coverage().words())
                .append(" | ");
        out.append(card == null ? "" : number(baselines.keywords(card, rows).f1()))
                .append(" | ");
        out.append(card == null ? "" : number(baselines.bm25(card, rows).f1())).append(" |\n");
    }

    private static void summary(StringBuilder out, List<JudgedRow> rows) {
        Score score = Score.of(rows);
        int against = score.expected(Verdict.NOT_FOUND);
        out.append("\nAll criteria together: precision ")
                .append(score.precision().words());
        out.append(", recall ").append(score.recall().words()).append(", F1 ").append(number(score.f1()));
        out.append(".\nOf rows that are no evidence, Supported: ");
        out.append(new Share(score.count(Verdict.NOT_FOUND, Verdict.SUPPORTED), against).words());
        out.append(", Partial: ");
        out.append(new Share(score.count(Verdict.NOT_FOUND, Verdict.PARTIAL), against).words())
                .append(".\n");
    }

    private static void confusion(StringBuilder out, CriterionId id, List<JudgedRow> rows) {
        if (rows.isEmpty()) return;
        Score score = Score.of(rows);
        out.append("### ").append(id).append("\n\n| label");
        for (Verdict given : Verdict.values()) out.append(" | ").append(given.word());
        out.append(" |\n|---").append("|---".repeat(Verdict.values().length)).append("|\n");
        for (Verdict expected : List.of(Verdict.SUPPORTED, Verdict.PARTIAL, Verdict.NOT_FOUND)) {
            out.append("| ").append(label(expected));
            for (Verdict given : Verdict.values()) out.append(" | ").append(score.count(expected, given));
            out.append(" |\n");
        }
        out.append('\n');
    }

    private static String label(Verdict expected) {
        return expected == Verdict.SUPPORTED ? "evidence" : expected == Verdict.PARTIAL ? "partial" : "not_evidence";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.2f", value);
    }
}
