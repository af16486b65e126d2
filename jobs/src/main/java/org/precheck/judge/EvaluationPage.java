package org.precheck.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.precheck.model.Citation;
import org.precheck.model.ClauseReading;
import org.precheck.model.Finding;
import org.precheck.model.Reading;
import org.precheck.model.SetAside;

/** Shows every disagreement of machine and labels with the readings behind it, as one self-contained page. */
public final class EvaluationPage {
    private EvaluationPage() {}

    /** The page. */
    public static String html(Evaluation.Result result) {
        List<JudgedRow> apart =
                result.rows().stream().filter(row -> !row.agrees()).toList();
        StringBuilder out = new StringBuilder();
        out.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">");
        out.append(
                "<meta name=\"viewport\" content=\"width=device-width\"><title>Where machine and labels differ</title>");
        out.append("<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}");
        out.append(
                "section{border-top:1px solid #bbb;padding:.5rem 0}blockquote{margin:.3rem 0 .3rem 1rem;padding-left:.6rem;");
        out.append("border-left:3px solid #888}mark{background:#ffe89a}small{color:#555}</style></head><body>");
        out.append("<h1>Where machine and labels differ</h1><p>")
                .append(apart.size())
                .append(" of ");
        out.append(result.rows().size()).append(" rows.</p>");
        for (JudgedRow row : apart) section(out, row);
        return out.append("</body></html>\n").toString();
    }

    private static void section(StringBuilder out, JudgedRow row) {
        out.append("<section><h2>")
                .append(escaped(
                        row.row().criterion() + ", document " + row.row().doc()))
                .append("</h2>");
        out.append("<p>Label: <b>").append(escaped(row.row().textOnlyLabel())).append("</b>");
        out.append(row.row().sure() ? "" : " (a judgement call)").append(". Machine: <b>");
        out.append(escaped(row.verdict().word())).append("</b>.</p>");
        Finding finding = row.finding();
        if (finding == null) {
            out.append("<p>There is no card for it.</p></section>");
            return;
        }
        out.append("<p>").append(escaped(finding.sentence())).append("</p><ul>");
        for (SetAside aside : finding.setAside()) {
            out.append("<li>Gate ").append(escaped(aside.gate())).append(": ").append(escaped(aside.reason()));
            quotes(out, aside.citations());
            out.append("</li>");
        }
        for (ClauseReading clause : finding.clauses()) {
            out.append("<li>")
                    .append(escaped(clause.reading().word()))
                    .append(": ")
                    .append(escaped(clause.text()));
            if (clause.reading() instanceof Reading.CannotTell(String reason))
                out.append(" (").append(escaped(reason)).append(')');
            quotes(out, clause.reading().quotations());
            out.append("</li>");
        }
        out.append("</ul></section>");
    }

    private static void quotes(StringBuilder out, List<Citation> citations) {
        out.append(citations.stream()
                .map(c -> "<blockquote><small>" + escaped(c.prefix()) + "</small><mark>" + escaped(c.quote())
                        + "</mark><small>" + escaped(c.suffix()) + "</small></blockquote>")
                .collect(Collectors.joining()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
