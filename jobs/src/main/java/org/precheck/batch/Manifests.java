package org.precheck.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Extractor;
import org.precheck.model.FetchOutcome;
import org.precheck.store.Canaries;
import org.precheck.store.Run;
import org.precheck.store.RunState;
import org.precheck.store.Sums;

/** Draws up the manifest of a night from what is stored. */
final class Manifests {
    private final NightWork work;
    private final Sums sums;

    Manifests(NightWork work) {
        this.work = work;
        this.sums = new Sums(work.store());
    }

    NightManifest draw(Run run, RunState state) {
        long id = run.id();
        boolean judged = state != RunState.QUARANTINED;
        Sums.Supplied supplied = sums.supplied(id);
        Map<FetchOutcome, Integer> outcomes = sums.outcomes(id, true);
        NightManifest.Links links = new NightManifest.Links(
                supplied.rows(),
                supplied.duplicates(),
                outcomes,
                supplied.rows() == supplied.duplicates() + sum(outcomes));
        int cities = judged ? sums.cities(id) : 0;
        int criteria = work.configuration().cards().size();
        int findings = judged ? sums.findings(id) : 0;
        int faults = judged ? sums.judgingFaults(id) : 0;
        NightManifest.Judged judgement =
                new NightManifest.Judged(cities, criteria, findings, faults, cities * criteria == findings + faults);
        Sums.Work done = sums.work(id);
        boolean unchanged = done.extracted() == 0 && done.readingsMade() == 0;
        return new NightManifest(
                id,
                run.night(),
                run.selection(),
                run.asOf(),
                state.name(),
                run.reason(),
                work.configuration().edition().id(),
                run.configDigest(),
                Engine.NAME,
                Extractor.NAME,
                run.isolation(),
                run.startedAt(),
                work.clock().instant(),
                links,
                new NightManifest.Found(sums.outcomes(id, false), sums.untried(id)),
                judgement,
                done,
                unchanged,
                summary(done, unchanged, state, run.reason()),
                new Canaries(work.store()).of(id),
                sums.faultSentences(id),
                links.closes() && judgement.closes());
    }

    private static String summary(Sums.Work done, boolean unchanged, RunState state, @Nullable String reason) {
        if (state == RunState.QUARANTINED) return "Held back. " + reason;
        String asked = done.requests() + " requests, " + done.conditional() + " of them conditional, "
                + done.notModified() + " answered by 304. ";
        return asked
                + (unchanged
                        ? "Nothing was extracted again and nothing was read again."
                        : done.extracted() + " documents were extracted, " + done.readingsMade() + " readings made and "
                                + done.readingsReused() + " reused.");
    }

    /** How a night that was judged ended. */
    RunState state(Run run) {
        long id = run.id();
        Map<FetchOutcome, Integer> outcomes = sums.outcomes(id, true);
        boolean gaps = outcomes.getOrDefault(FetchOutcome.BUDGET_EXHAUSTED, 0) > 0
                || outcomes.getOrDefault(FetchOutcome.SCANNER_OUTAGE, 0) > 0
                || sums.untried(id) > 0;
        return gaps ? RunState.COMPLETED_WITH_GAPS : RunState.COMPLETED;
    }

    private static int sum(Map<FetchOutcome, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
