package org.precheck.report;

import com.google.re2j.Pattern;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * The golden form of a report: the same from machine to machine and from run to run. Run id, configuration digest and
 * isolation are null, every instant is the beginning of the night's day, loopback ports are struck out of particulars, and
 * what is found in the order of its arrival is sorted by address.
 */
public final class Golden {
    private static final Pattern PORT = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1\\]):\\d+");

    private final Instant at;

    private Golden(Provenance provenance) {
        this.at = provenance.night().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The golden form of a city's report. */
    public static CityReport of(CityReport report) {
        Golden golden = new Golden(report.provenance());
        return new CityReport(
                of(report.provenance()),
                report.city(),
                report.links().stream()
                        .map(l -> new SuppliedLink(l.link(), l.duplicateOf(), golden.capture(l.capture()), l.health()))
                        .toList(),
                report.discovered().stream()
                        .map(p -> new DiscoveredPage(p.route(), golden.capture(p.capture())))
                        .sorted(Comparator.comparing(p -> p.capture().address()))
                        .toList(),
                report.documents().stream()
                        .map(golden::document)
                        .sorted(Comparator.comparing(
                                        (DocumentSummary d) -> d.source().address())
                                .thenComparing(DocumentSummary::sha256))
                        .toList(),
                report.criteria(),
                report.findings(),
                report.faults(),
                report.changes(),
                report.readiness());
    }

    /** The golden form of a night's overview. */
    public static NightReport of(NightReport report) {
        return new NightReport(
                of(report.provenance()),
                report.state(),
                report.since(),
                report.criteria(),
                report.cities(),
                report.incidents(),
                report.manifest());
    }

    private static Provenance of(Provenance from) {
        return new Provenance(null, from.night(), from.asOf(), from.edition(), null, null, from.engine());
    }

    private CaptureSummary capture(CaptureSummary capture) {
        return new CaptureSummary(
                capture.address(),
                capture.outcome(),
                PORT.matcher(capture.detail()).replaceAll("$1"),
                capture.hops(),
                capture.finalAddress(),
                capture.status(),
                at,
                capture.sha256(),
                capture.revisit(),
                capture.truncated());
    }

    private DocumentSummary document(DocumentSummary document) {
        List<DocumentSummary.Source> sources = document.sources().stream()
                .map(s -> new DocumentSummary.Source(s.route(), s.address(), at))
                .toList();
        return new DocumentSummary(
                document.sha256(),
                document.title(),
                document.mediaType(),
                document.language(),
                document.status(),
                document.detail(),
                document.coverage(),
                document.dates(),
                document.flags(),
                document.extractor(),
                document.offeredFor(),
                sources);
    }
}
