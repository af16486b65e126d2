package org.precheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Edition;
import org.precheck.criteria.Edition.Threshold;
import org.precheck.model.CriterionId;
import org.precheck.model.Verdict;

/**
 * What a city's findings may come to in points and tiers. It is a range and no forecast: reviewers decide every point.
 *
 * @param points of the whole edition; criteria that were never published are open
 * @param unpublished how many criteria of the edition have no card
 * @param areas the same by practice area, in the order of the edition; only criteria with a card
 * @param phases the same by phase of the Standard; empty where the edition has none
 * @param tiers the edition's tiers, the lowest first
 * @param lowestTier the tier of the least points by the strictest source, or null where they reach none
 * @param highestTier the tier of the most points by the mildest source, or null where they reach none
 * @param remarks what the edition says of its tiers, of prerequisites and of criteria that were never published
 * @param peers cities of its size in the same run
 */
public record Readiness(
        Points points,
        int unpublished,
        List<Group> areas,
        List<Group> phases,
        List<TierMark> tiers,
        @Nullable String lowestTier,
        @Nullable String highestTier,
        List<String> remarks,
        Peers peers) {
    /**
     * Criteria that are shown together.
     *
     * @param name practice area or phase
     * @param points what their findings may come to
     * @param criteria the criteria, in the order of the edition
     */
    public record Group(String name, Points points, List<CriterionId> criteria) {
        /** Copies the list. */
        public Group {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Where a tier begins.
     *
     * @param name such as {@code Silver}
     * @param from fewest points that reach it by any source, or null where it does not go by points
     * @param to most points that are asked for it by any source, the same where no sources differ, or null
     * @param thresholds what each source says
     */
    public record TierMark(
            String name, @Nullable Integer from, @Nullable Integer to, List<Threshold> thresholds) {
        /** Copies the list. */
        public TierMark {
            thresholds = List.copyOf(thresholds);
        }
    }

    /**
     * The range alone, for a line in an overview.
     *
     * @param points of the whole edition; criteria that were never published are open
     * @param unpublished how many criteria of the edition have no card
     * @param tiered whether the edition has tiers
     * @param lowestTier the tier of the least points by the strictest source, or null where they reach none
     * @param highestTier the tier of the most points by the mildest source, or null where they reach none
     */
    public record Range(
            Points points,
            int unpublished,
            boolean tiered,
            @Nullable String lowestTier,
            @Nullable String highestTier) {
        /** The tiers in plain words, such as {@code none to Silver}; empty where the edition has none. */
        String tiers() {
            if (!tiered) return "";
            String lowest = lowestTier == null ? "none" : lowestTier;
            String highest = highestTier == null ? "none" : highestTier;
            return lowest.equals(highest) ? lowest : lowest + " to " + highest;
        }
    }

    /** The range alone. */
    public Range range() {
        return new Range(points, unpublished, !tiers.isEmpty(), lowestTier, highestTier);
    }

    /** Copies the lists. */
    public Readiness {
        areas = List.copyOf(areas);
        phases = List.copyOf(phases);
        tiers = List.copyOf(tiers);
        remarks = List.copyOf(remarks);
    }

    /**
     * The readiness of a city.
     *
     * @param criteria the edition's cards
     * @param verdict the verdict on a criterion, or null where a fault stands in its place
     */
    public static Readiness of(
            Edition edition,
            List<CriterionText> criteria,
            Function<CriterionId, @Nullable Verdict> verdict,
            Peers peers) {
        int unpublished = Math.max(0, edition.criteria() - criteria.size());
        Points known = points(criteria, verdict);
        Points all = known.plus(Points.open(unpublished));
        List<Group> areas = groups(edition.areas(), criteria, CriterionText::area, verdict);
        List<Group> phases = groups(edition.phases(), criteria, CriterionText::phase, verdict);
        List<String> remarks = new ArrayList<>();
        if (edition.unpublished() != null) remarks.add(edition.unpublished());
        if (edition.tiersRemark() != null) remarks.add(edition.tiersRemark());
        remarks.add(edition.prerequisites());
        TierRange range = new TierRange(all, phases, unpublished);
        return new Readiness(
                all,
                unpublished,
                areas,
                phases,
                edition.tiers().stream().map(tier -> mark(tier, all.of())).toList(),
                range.lowest(edition.tiers()),
                range.highest(edition.tiers()),
                remarks,
                peers);
    }

    private static Points points(List<CriterionText> criteria, Function<CriterionId, @Nullable Verdict> verdict) {
        return Points.sum(
                criteria.stream().map(c -> Points.of(verdict.apply(c.id()))).toList());
    }

    private static List<Group> groups(
            List<String> names,
            List<CriterionText> criteria,
            Function<CriterionText, @Nullable String> group,
            Function<CriterionId, @Nullable Verdict> verdict) {
        List<Group> groups = new ArrayList<>();
        for (String name : names) {
            List<CriterionText> members =
                    criteria.stream().filter(c -> name.equals(group.apply(c))).toList();
            if (members.isEmpty()) continue;
            groups.add(new Group(
                    name,
                    points(members, verdict),
                    members.stream().map(CriterionText::id).toList()));
        }
        return groups;
    }

    private static TierMark mark(Edition.Tier tier, int of) {
        List<Integer> points = tier.thresholds().stream()
                .map(t -> t.points(of))
                .filter(Objects::nonNull)
                .toList();
        return new TierMark(
                tier.name(),
                points.stream().min(Integer::compare).orElse(null),
                points.stream().max(Integer::compare).orElse(null),
                tier.thresholds());
    }
}
