package org.precheck.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.model.CriterionId;
import org.precheck.model.Verdict;

/** Prints an evaluation as tables in Markdown: each criterion, sure rows apart, beside the two baselines. */
public final class EvaluationText {
    /** How far above the better baseline F1 over all criteria has to be. */
    private static final double ABOVE_BASELINE = 0.25;

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
        out.append(
                "Shares are of Supported, with Wilson intervals of 95 %. Sure rows first, all rows below. The two baselines"
                        + " read nothing: words of the card's title, and BM25 of its question; each at the threshold that suits the"
                        + " labels of the criterion best, which flatters them.\n\n");
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
        out.append(
                        card == null
                                ? ""
                                : number(
                                        Score.of(baselines.keywords(card, rows)).f1()))
                .append(" | ");
        out.append(
                        card == null
                                ? ""
                                : number(Score.of(baselines.bm25(card, rows)).f1()))
                .append(" |\n");
    }

    private void summary(StringBuilder out, List<JudgedRow> rows) {
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
        Score keywords = all(rows, baselines::keywords);
        Score bm25 = all(rows, baselines::bm25);
        baseline(out, "Keyword match", keywords);
        baseline(out, "BM25", bm25);
        double above = score.f1() - Math.max(keywords.f1(), bm25.f1());
        out.append("F1 is ").append(number(above)).append(" above the better baseline; the bar is ");
        out.append(number(ABOVE_BASELINE)).append(above >= ABOVE_BASELINE ? ".\n" : ", which is not reached.\n");
    }

    private static void baseline(StringBuilder out, String name, Score score) {
        out.append(name).append(": precision ").append(score.precision().words());
        out.append(", recall ").append(score.recall().words());
        out.append(", F1 ").append(number(score.f1())).append(".\n");
    }

    /** A baseline over all criteria together, each at its own best threshold. */
    private Score all(List<JudgedRow> rows, BiFunction<Card, List<JudgedRow>, List<JudgedRow>> baseline) {
        List<JudgedRow> called = new ArrayList<>();
        byCriterion(rows).forEach((id, own) -> {
            @Nullable Card card = cards.get(id);
            called.addAll(card == null ? own : baseline.apply(card, own));
        });
        return Score.of(called);
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
