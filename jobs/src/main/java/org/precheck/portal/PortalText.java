package org.precheck.portal;

import java.util.ArrayList;
import java.util.List;
import org.precheck.portal.PortalFacts.Breakdown;
import org.precheck.portal.PortalFacts.Count;

/**
 * Facts as lines of text, one a line, each beginning with its label: what citations quote and the reader
 * {@code portal-facts} reads. Its wording is a format: who changes it changes the reader, too.
 */
public final class PortalText {
    /** Names shown of licences, formats and publishers. */
    private static final int NAMES = 40;

    private static final int LONGEST_NAME = 120;

    private PortalText() {}

    /** The lines, the number of datasets first. */
    public static List<String> lines(PortalFacts facts) {
        List<String> lines = new ArrayList<>();
        Long all = facts.datasets();
        lines.add("Portal software: " + facts.software().word());
        if (all != null) lines.add("Datasets: " + all);
        if (facts.sample() > 0) lines.add("Datasets read: " + facts.sample() + (all == null ? "" : " of " + all));
        if (facts.newest() != null) lines.add("Newest modification: " + facts.newest() + among(facts));
        if (facts.median() != null) lines.add("Median modification: " + facts.median() + among(facts));
        breakdown(lines, "Datasets with a licence", "Licences", facts.licences());
        breakdown(lines, "Machine-readable datasets", "Formats", facts.formats());
        breakdown(lines, "Datasets with a publisher", "Publishers", facts.publishers());
        if (!facts.scopes().isEmpty()) lines.add("Belonging to: " + String.join("; ", facts.scopes()));
        return List.copyOf(lines);
    }

    private static String among(PortalFacts facts) {
        return facts.whole() ? "" : " (of " + facts.sample() + " datasets read)";
    }

    private static void breakdown(List<String> lines, String share, String names, Breakdown breakdown) {
        if (breakdown.of() == 0) return;
        lines.add(share + ": " + breakdown.part() + " of " + breakdown.of());
        if (breakdown.names().isEmpty()) return;
        List<String> shown = new ArrayList<>();
        for (Count count : breakdown.names()) {
            if (shown.size() == NAMES) break;
            shown.add(name(count.name()) + " " + count.datasets());
        }
        int more = breakdown.names().size() - shown.size();
        lines.add(names + " (" + breakdown.names().size() + "): " + String.join("; ", shown)
                + (more > 0 ? "; and " + more + " more" : ""));
    }

    /** A name in one line, without the marks that part one name from the next. */
    private static String name(String name) {
        StringBuilder line = new StringBuilder();
        name.codePoints().limit(4L * LONGEST_NAME).forEach(c -> {
            boolean blank = c == ';' || Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) line.appendCodePoint(c);
            else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') line.append(' ');
        });
        String whole = line.toString().strip();
        if (whole.codePointCount(0, whole.length()) <= LONGEST_NAME) return whole;
        return whole.substring(0, whole.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
