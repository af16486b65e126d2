package org.precheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precheck.model.Citation;
import org.precheck.model.ClauseReading;
import org.precheck.model.Finding;
import org.precheck.model.SetAside;

/** What a report quotes. */
final class Quotations {
    private Quotations() {}

    /** Every citation of clauses and of documents set aside, by the digest of its document. */
    static Map<String, List<Citation>> byDocument(CityReport report) {
        Map<String, List<Citation>> cited = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            for (ClauseReading clause : finding.clauses()) {
                for (Citation citation : clause.reading().quotations()) add(citation, cited);
            }
            for (SetAside aside : finding.setAside()) {
                for (Citation citation : aside.citations()) add(citation, cited);
            }
        }
        return cited;
    }

    private static void add(Citation citation, Map<String, List<Citation>> cited) {
        cited.computeIfAbsent(citation.document(), _ -> new ArrayList<>()).add(citation);
    }
}
