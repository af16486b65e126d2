package org.precheck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;

/**
 * One city's line in the overview of a night.
 *
 * @param city the city
 * @param links how many links it supplied, repeated ones left out
 * @param duplicates how many of its rows repeat an earlier one
 * @param outcomes how many of those links came to which outcome
 * @param discovered how many pages were found besides
 * @param results one for each criterion, in the order of the edition
 * @param readiness what its findings may come to in points and tiers
 * @param changes how many verdicts and link outcomes differ from the last night, or null where there is none
 */
public record CitySummary(
        City city,
        int links,
        int duplicates,
        Map<FetchOutcome, Integer> outcomes,
        int discovered,
        List<Result> results,
        Readiness.Range readiness,
        @Nullable Integer changes) {
    /**
     * What became of one criterion.
     *
     * @param criterion the criterion
     * @param verdict the verdict, or null where a fault stands in its place
     */
    public record Result(CriterionId criterion, @Nullable Verdict verdict) {}

    /** Copies the collections. */
    public CitySummary {
        outcomes = Outcomes.ordered(outcomes);
        results = List.copyOf(results);
    }

    /** The line for a city's report. */
    public static CitySummary of(CityReport report) {
        Map<FetchOutcome, Integer> outcomes = new LinkedHashMap<>();
        int duplicates = 0;
        for (SuppliedLink link : report.links()) {
            if (link.duplicateOf() == null) outcomes.merge(link.capture().outcome(), 1, Integer::sum);
            else duplicates++;
        }
        List<Result> results = report.criteria().stream()
                .map(c -> new Result(c.id(), verdict(report.finding(c.id()))))
                .toList();
        Changes changes = report.changes();
        Integer changed = changes.since() == null
                ? null
                : Integer.valueOf(changes.verdicts().size() + changes.links().size());
        return new CitySummary(
                report.city(),
                report.links().size() - duplicates,
                duplicates,
                outcomes,
                report.discovered().size(),
                results,
                report.readiness().range(),
                changed);
    }

    private static @Nullable Verdict verdict(Optional<Finding> finding) {
        return finding.isPresent() ? finding.get().verdict() : null;
    }

    /** How many criteria have the verdict. */
    public long count(Verdict verdict) {
        return results.stream().filter(r -> r.verdict() == verdict).count();
    }

    /** How many criteria could not be judged through a failure of ours. */
    public long faults() {
        return results.stream().filter(r -> r.verdict() == null).count();
    }

    /** How many links were reached. */
    public int reached() {
        return Outcomes.reached(outcomes);
    }
}
