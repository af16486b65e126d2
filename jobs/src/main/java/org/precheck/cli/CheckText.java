package org.precheck.cli;

import org.precheck.extract.Extraction;
import org.precheck.fetch.Capture;
import org.precheck.judge.LinkResult;
import org.precheck.model.Citation;
import org.precheck.model.ClauseReading;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Finding;
import org.precheck.model.Reading;
import org.precheck.model.Verdict;
import picocli.CommandLine.Help.Ansi;

/** One link's result for people. Whatever comes from outside loses its control characters first. */
final class CheckText {
    private static final int QUOTE_WIDTH = 200;

    private final Ansi ansi;

    CheckText(Ansi ansi) {
        this.ansi = ansi;
    }

    String of(LinkResult result) {
        StringBuilder text = new StringBuilder();
        Capture capture = result.capture();
        text.append(bold(shortened(plain(capture.address())))).append('\n');
        text.append("  ").append(capture.outcome().sentence()).append(" (").append(capture.outcome());
        if (capture.status() != null) text.append(", HTTP ").append(capture.status());
        text.append(")\n");
        if (!capture.detail().isEmpty())
            text.append("  ").append(plain(capture.detail())).append('\n');
        String end = capture.finalAddress();
        if (end != null && !end.equals(capture.address()))
            text.append("  It ends at ").append(shortened(plain(end))).append('\n');
        if (!capture.outcome().reached()) {
            text.append("  Whose side: ")
                    .append(capture.outcome().side().words())
                    .append('.');
            // nobody but the reader of these lines is told of a fault here
            if (capture.outcome() != FetchOutcome.INTERNAL_ERROR) {
                text.append(" What helps: ").append(capture.outcome().mend());
            }
            return text.append('\n').toString();
        }
        Extraction extraction = result.extraction();
        if (extraction != null && extraction.document() == null) {
            text.append("  No text could be read from it (")
                    .append(extraction.status())
                    .append("). ");
            text.append(plain(extraction.detail())).append('\n');
        }
        int quiet = 0;
        for (Finding finding : result.findings()) {
            boolean silent = finding.verdict() == Verdict.NOT_FOUND || finding.verdict() == Verdict.NOT_ASSESSED;
            if (silent && result.findings().size() > 1) quiet++;
            else append(text, finding);
        }
        if (quiet > 0) text.append("  Nothing to show for ").append(quiet).append(" other criteria.\n");
        return text.toString();
    }

    private void append(StringBuilder text, Finding finding) {
        text.append('\n').append("  ").append(colour(finding.verdict())).append("  ");
        text.append(finding.criterion()).append('\n');
        text.append("    ").append(plain(finding.sentence())).append('\n');
        for (ClauseReading clause : finding.clauses()) {
            String word = switch (clause.reading()) {
                case Reading.Met _ -> "met      ";
                case Reading.Unmet _ -> "unmet    ";
                case Reading.CannotTell _ -> "can't say";
            };
            text.append("    ").append(word).append("  ").append(clause.text()).append('\n');
            if (clause.reading() instanceof Reading.CannotTell(String reason)) {
                text.append("               ").append(plain(reason)).append('\n');
            }
            for (Citation citation : clause.reading().quotations()) {
                text.append("               “")
                        .append(shortened(plain(citation.quote())))
                        .append('”');
                if (citation.page() != null) text.append(", page ").append(citation.page());
                text.append('\n');
            }
        }
        finding.setAside()
                .forEach(aside -> text.append("    not counted: ")
                        .append(plain(aside.reason()))
                        .append('\n'));
    }

    private String colour(Verdict verdict) {
        String style = switch (verdict) {
            case SUPPORTED -> "bold,green";
            case PARTIAL, STALE -> "bold,yellow";
            case CONFLICTING -> "bold,magenta";
            case NOT_FOUND -> "bold,red";
            case NOT_ASSESSED -> "bold,blue";
        };
        return ansi.string("@|" + style + " " + verdict.word() + "|@");
    }

    private String bold(String words) {
        // the address goes beside the markup, not into it: it may hold what picocli would read as markup
        return ansi.enabled() ? "\u001b[1m" + words + "\u001b[0m" : words;
    }

    private static String shortened(String quote) {
        if (quote.codePointCount(0, quote.length()) <= QUOTE_WIDTH) return quote;
        return quote.substring(0, quote.offsetByCodePoints(0, QUOTE_WIDTH)) + " …";
    }

    /** Control and format characters out, so that nothing from outside can drive a terminal. */
    static String plain(String outside) {
        StringBuilder plain = new StringBuilder(outside.length());
        outside.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        ' ';
                    default -> c;
                })
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
