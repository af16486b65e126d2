package org.precheck.judge;

import java.util.List;
import java.util.Locale;
import org.precheck.criteria.Card;
import org.precheck.model.Citation;
import org.precheck.model.ClauseReading;
import org.precheck.model.Finding;
import org.precheck.model.Reading;
import org.precheck.model.SearchRecord;
import org.precheck.model.SetAside;
import org.precheck.model.Verdict;

/** Tells a finding as a tree: verdict, gates, clauses with their quotes, and what would have to be there. */
public final class Explanation {
    private Explanation() {}

    /** The tree, in lines. */
    public static String of(Card card, Finding finding) {
        StringBuilder out = new StringBuilder();
        out.append(card.id())
                .append("  ")
                .append(card.title())
                .append(" (edition ")
                .append(card.edition());
        out.append(", revision ").append(card.revision()).append(")\n");
        out.append(card.question()).append("\n\n");
        out.append(finding.verdict().word())
                .append(" as of ")
                .append(finding.asOf())
                .append(": ");
        out.append(finding.sentence()).append('\n');
        for (SetAside aside : finding.setAside()) {
            out.append("  Not counted (")
                    .append(aside.gate())
                    .append("): ")
                    .append(aside.reason())
                    .append('\n');
            quotes(out, aside.citations());
        }
        for (ClauseReading clause : finding.clauses()) clause(out, clause);
        if (!finding.clauses().isEmpty()) {
            out.append("Needed: ")
                    .append(card.needed())
                    .append(" of ")
                    .append(finding.clauses().size());
            out.append(" parts, and each mandatory one.\n");
        }
        list(out, "Remarks:", finding.remarks());
        list(out, "What counts:", card.counts());
        list(out, "What does not:", card.countsNot());
        if (finding.verdict() != Verdict.SUPPORTED) list(out, "Advice:", card.advice());
        out.append(read(finding.searched())).append('\n');
        return out.toString();
    }

    /** What was read, so that nobody takes "not found" for more than it is. */
    private static String read(SearchRecord searched) {
        String read = "Read: " + count(searched.documents(), "document") + ", " + count(searched.pages(), "page")
                + String.format(Locale.ROOT, ", %,d characters", searched.characters());
        return searched.unreadPages() == 0
                ? read + "; every page could be read."
                : read + "; " + count(searched.unreadPages(), "page") + " could not be read.";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static void clause(StringBuilder out, ClauseReading clause) {
        out.append("  ").append(clause.reading().word()).append(clause.mandatory() ? " (mandatory) " : " ");
        out.append(clause.id()).append(": ").append(clause.text()).append('\n');
        if (clause.reading() instanceof Reading.CannotTell(String reason)) {
            out.append("      ").append(reason).append('\n');
        }
        quotes(out, clause.reading().quotations());
    }

    private static void quotes(StringBuilder out, List<Citation> citations) {
        for (Citation citation : citations) {
            out.append("      \u201c")
                    .append(citation.quote().replace('\n', ' '))
                    .append('\u201d');
            if (citation.page() != null) out.append(", page ").append(citation.page());
            if (!citation.headings().isEmpty()) {
                out.append(", under ").append(String.join(" > ", citation.headings()));
            }
            out.append(" [")
                    .append(citation.start())
                    .append("..")
                    .append(citation.end())
                    .append("]\n");
        }
    }

    private static void list(StringBuilder out, String title, List<String> lines) {
        if (lines.isEmpty()) return;
        out.append(title).append('\n');
        for (String line : lines) out.append("  - ").append(line).append('\n');
    }
}
