package org.precheck.report;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Edition.Threshold;
import org.precheck.criteria.Edition.Tier;

/**
 * Between which tiers points lie.
 *
 * @param points points of the whole edition
 * @param phases points by phase of the Standard, of criteria with a card
 * @param unpublished criteria without a card, whose phase nobody can tell
 */
record TierRange(Points points, List<Readiness.Group> phases, int unpublished) {
    /** The tier of the least points where every source is satisfied, or null. */
    @Nullable
    String lowest(List<Tier> tiers) {
        return last(tiers, tier -> tier.thresholds().stream().allMatch(t -> reached(t, points.least(), surely())));
    }

    /** The tier of the most points where any source is satisfied, or null. */
    @Nullable
    String highest(List<Tier> tiers) {
        return last(tiers, tier -> tier.thresholds().stream().anyMatch(t -> reached(t, points.most(), possibly())));
    }

    private boolean reached(Threshold threshold, int had, long phasesReached) {
        Integer asked = threshold.points(points.of());
        if (asked != null) return had >= asked;
        return threshold.phases() != null && phasesReached >= threshold.phases();
    }

    /** Phases whose every criterion is Supported; none while criteria are unpublished, for they may belong to any. */
    private long surely() {
        if (unpublished > 0) return 0;
        return phases.stream()
                .filter(p -> p.points().least() == p.points().of())
                .count();
    }

    /** Phases of which a point is possible; any, while criteria are unpublished. */
    private long possibly() {
        return phases.stream()
                .filter(p -> unpublished > 0 || p.points().most() > 0)
                .count();
    }

    private static @Nullable String last(List<Tier> tiers, Predicate<Tier> reached) {
        String last = null;
        for (Tier tier : tiers) if (reached.test(tier)) last = tier.name();
        return last;
    }
}
