package org.precheck.report;

import java.util.List;
import java.util.Optional;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.Finding;

/**
 * All that one night found out about one city: the frozen form from which its page, JSON and CSV are made. Nothing else
 * is asked when it is rendered, so the report of a past night stays the same to the byte.
 *
 * @param provenance which run made it, for which day, by which rules
 * @param city the city
 * @param links every link that the city supplied, in its order, repeated ones too
 * @param discovered pages that we found from the supplied ones, in the order they were asked for
 * @param documents what was extracted, each digest once
 * @param criteria the cards' texts, in the order of the edition
 * @param findings one for each criterion, in the same order, but for those in {@code faults}
 * @param faults criteria that could not be judged through a failure of ours
 * @param changes what differs from the night before
 * @param readiness what the findings may come to in points and tiers
 */
public record CityReport(
        Provenance provenance,
        City city,
        List<SuppliedLink> links,
        List<DiscoveredPage> discovered,
        List<DocumentSummary> documents,
        List<CriterionText> criteria,
        List<Finding> findings,
        List<Fault> faults,
        Changes changes,
        Readiness readiness) {
    /** Copies the lists. */
    public CityReport {
        links = List.copyOf(links);
        discovered = List.copyOf(discovered);
        documents = List.copyOf(documents);
        criteria = List.copyOf(criteria);
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }

    /** The finding on a criterion; empty where a fault stands in its place. */
    public Optional<Finding> finding(CriterionId criterion) {
        return findings.stream().filter(f -> f.criterion().equals(criterion)).findFirst();
    }

    /** The fault that kept a criterion from being judged. */
    public Optional<Fault> fault(CriterionId criterion) {
        return faults.stream().filter(f -> f.criterion().equals(criterion)).findFirst();
    }

    /** The document of a digest. */
    public Optional<DocumentSummary> document(String sha256) {
        return documents.stream().filter(d -> d.sha256().equals(sha256)).findFirst();
    }
}
