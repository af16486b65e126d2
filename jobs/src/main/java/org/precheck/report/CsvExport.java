package org.precheck.report;

import java.util.List;
import org.precheck.model.Citation;
import org.precheck.model.City;
import org.precheck.model.ClauseReading;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Finding;
import org.precheck.model.Reading;

/**
 * Findings, clauses and links as rows. The names of the columns are a promise: new ones are added at the end.
 *
 * <p>{@code findings.csv} has a row for each city and criterion, {@code clauses.csv} one for each quotation (one for a
 * clause without any), {@code links.csv} one for each supplied row. Days and instants are ISO 8601, digests SHA-256.
 */
enum CsvExport {
    FINDINGS(
            "findings.csv",
            "night,as_of,edition,city,city_name,state,country,population,eligible,criterion,title,"
                    + "revision,verdict,sentence,clauses,met,unmet,cannot_tell,needed,documents_searched,"
                    + "pages_searched,pages_unread,basis,fault,area,phase,point_least,point_most,"
                    + "city_points_least,city_points_most,city_points_of,tier_lowest,tier_highest") {
        @Override
        void rows(CityReport report, Csv csv) {
            for (CriterionText criterion : report.criteria()) {
                start(report, csv)
                        .text(report.provenance().asOf().toString())
                        .text(report.provenance().edition());
                City city = report.city();
                csv.text(city.id()).text(city.name()).text(city.state()).text(city.country());
                csv.number(city.population()).truth(city.eligible());
                csv.text(criterion.id().value()).text(criterion.title());
                Finding finding = report.finding(criterion.id()).orElse(null);
                if (finding == null) {
                    for (int i = 0; i < 12; i++) csv.text(null);
                    csv.text(report.fault(criterion.id()).map(Fault::sentence).orElse("There is no finding."));
                } else {
                    csv.number(finding.revision())
                            .text(finding.verdict().word())
                            .text(finding.sentence());
                    csv.number(finding.clauses().size());
                    for (String reading : List.of("Met", "Unmet", "CannotTell")) csv.number(count(finding, reading));
                    csv.number(criterion.needed()).number(finding.searched().documents());
                    csv.number(finding.searched().pages())
                            .number(finding.searched().unreadPages());
                    csv.text(finding.basis()).text(null);
                }
                Points point = Points.of(finding == null ? null : finding.verdict());
                csv.text(criterion.area()).text(criterion.phase());
                csv.number(point.least()).number(point.most());
                readiness(report.readiness(), csv);
                csv.end();
            }
        }

        private void readiness(Readiness readiness, Csv csv) {
            csv.number(readiness.points().least()).number(readiness.points().most());
            csv.number(readiness.points().of());
            csv.text(readiness.lowestTier()).text(readiness.highestTier());
        }
    },
    CLAUSES(
            "clauses.csv",
            "night,city,criterion,verdict,clause,clause_text,mandatory,reading,reason,quote,page,"
                    + "headings,document,start,end,address_supplied,address_reached,discovered,captured_at") {
        @Override
        void rows(CityReport report, Csv csv) {
            for (Finding finding : report.findings()) {
                for (ClauseReading clause : finding.clauses()) {
                    List<Citation> citations = clause.reading().quotations();
                    if (citations.isEmpty()) {
                        clause(report, finding, clause, csv);
                        for (int i = 0; i < 10; i++) csv.text(null);
                        csv.end();
                    }
                    for (Citation citation : citations) {
                        clause(report, finding, clause, csv);
                        citation(report, citation, csv);
                        csv.end();
                    }
                }
            }
        }
    },
    LINKS(
            "links.csv",
            "night,city,address,criteria,note,duplicate_of,outcome,side,counts_against_city,"
                    + "sentence,mend,detail,final_address,status,redirects,captured_at,document,health,"
                    + "nights_failed,first_failure,last_success") {
        @Override
        void rows(CityReport report, Csv csv) {
            for (SuppliedLink link : report.links()) {
                CaptureSummary capture = link.capture();
                FetchOutcome outcome = capture.outcome();
                start(report, csv).text(report.city().id()).text(link.link().address());
                csv.names(link.link().criteria()).text(link.link().note()).text(link.duplicateOf());
                csv.text(outcome.name()).text(outcome.side().name()).truth(outcome.countsAgainstCity());
                csv.text(outcome.sentence()).text(outcome.mend()).text(capture.detail());
                csv.text(capture.finalAddress()).number(capture.status());
                csv.number(Math.max(0, capture.hops().size() - 1))
                        .text(capture.at().toString());
                csv.text(capture.sha256())
                        .text(link.health().state().name())
                        .number(link.health().failures());
                csv.text(String.valueOf(link.health().firstFailure()).replace("null", ""));
                csv.text(String.valueOf(link.health().lastSuccess()).replace("null", ""))
                        .end();
            }
        }
    };

    private final String file;
    private final String columns;

    CsvExport(String file, String columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Name of the file. */
    String file() {
        return file;
    }

    /** The row of column names. */
    String header() {
        return columns + "\r\n";
    }

    /** The rows of one city. */
    String rows(CityReport report) {
        Csv csv = new Csv();
        rows(report, csv);
        return csv.toString();
    }

    abstract void rows(CityReport report, Csv csv);

    private static Csv start(CityReport report, Csv csv) {
        return csv.text(report.provenance().night().toString());
    }

    private static long count(Finding finding, String reading) {
        return finding.clauses().stream()
                .filter(c -> c.reading().word().equals(reading))
                .count();
    }

    private static void clause(CityReport report, Finding finding, ClauseReading clause, Csv csv) {
        start(report, csv).text(report.city().id()).text(finding.criterion().value());
        csv.text(finding.verdict().word()).text(clause.id()).text(clause.text()).truth(clause.mandatory());
        csv.text(clause.reading().word());
        csv.text(
                switch (clause.reading()) {
                    case Reading.Met _ -> null;
                    case Reading.Unmet(var searched) -> Phrases.searched(searched);
                    case Reading.CannotTell(String reason) -> reason;
                });
    }

    private static void citation(CityReport report, Citation citation, Csv csv) {
        csv.text(citation.quote()).number(citation.page()).text(String.join(" > ", citation.headings()));
        csv.text(citation.document()).number(citation.start()).number(citation.end());
        DocumentSummary document = report.document(citation.document()).orElse(null);
        if (document == null) {
            for (int i = 0; i < 4; i++) csv.text(null);
        } else {
            DocumentSummary.Source source = document.source();
            csv.text(source.route().supplied()).text(source.address());
            csv.truth(!source.route().direct()).text(source.at().toString());
        }
    }
}
