package org.precheck.criteria;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.precheck.model.CriterionId;

/**
 * A published version of the criteria as a whole: what is known of it, from where, and what is not.
 *
 * @param id name of the edition, such as {@code 2017}
 * @param title a few words
 * @param criteria how many criteria it has, published or not; each is worth one point
 * @param source where the number of criteria and the practice areas come from
 * @param unpublished what is known of the criteria that have no card, or null where every criterion has one
 * @param prerequisites what is known of criteria that must be met first; none is applied
 * @param areas practice areas in the order they are shown
 * @param phases phases of the What Works Cities Standard in their order; empty where the edition has none
 * @param tiers levels of certification, the lowest first
 * @param tiersRemark what must be known about the tiers, or null
 * @param sizes classes of size for comparison within a run
 * @param continuations which criteria of this edition ask the same as one of another
 */
public record Edition(
        String id,
        String title,
        int criteria,
        String source,
        @Nullable String unpublished,
        String prerequisites,
        List<String> areas,
        List<String> phases,
        List<Tier> tiers,
        @Nullable String tiersRemark,
        Sizes sizes,
        List<Continuation> continuations) {
    /** Copies the lists. */
    public Edition {
        areas = List.copyOf(areas);
        phases = List.copyOf(phases);
        tiers = List.copyOf(tiers);
        continuations = List.copyOf(continuations);
    }

    /**
     * A level of certification.
     *
     * @param name such as {@code Silver}
     * @param thresholds where it begins: one a source, several where sources differ
     */
    public record Tier(String name, List<Threshold> thresholds) {
        /** Copies the list. */
        public Tier {
            thresholds = List.copyOf(thresholds);
        }
    }

    /**
     * Where a tier begins, by one source.
     *
     * @param percent least share of the edition's points, or null where it goes by phases
     * @param phases least number of phases of the Standard, or null where it goes by points
     * @param source who says so, and how certain it is
     */
    public record Threshold(
            @Nullable Integer percent, @Nullable Integer phases, String source) {
        /** One of both says where it begins. */
        public Threshold {
            if ((percent == null) == (phases == null)) {
                throw new IllegalArgumentException("a threshold goes by points or by phases");
            }
        }

        /** Least number of points of so many, or null where it goes by phases. */
        public @Nullable Integer points(int of) {
            return percent == null ? null : Integer.valueOf((percent * of + 99) / 100);
        }
    }

    /**
     * Classes of size.
     *
     * @param populations residents at which a new class begins, rising
     * @param fewest with fewer other cities of a class, nothing is compared
     */
    public record Sizes(List<Long> populations, int fewest) {
        /** Copies the list. */
        public Sizes {
            populations = List.copyOf(populations);
        }

        /** The class of a city of so many residents, from 0. */
        public int of(long residents) {
            return (int)
                    populations.stream().filter(start -> start <= residents).count();
        }
    }

    /**
     * A criterion of this edition that asks the same as one of another edition.
     *
     * @param criterion the criterion of this edition
     * @param edition the other edition
     * @param other the criterion of the other edition
     * @param source who says so
     * @param remark what differs, or null
     */
    public record Continuation(
            CriterionId criterion,
            String edition,
            CriterionId other,
            String source,
            @Nullable String remark) {}

    /** What the cards of an edition alone tell, where nothing describes the edition itself. */
    public static Edition ofCards(String id, List<Card> cards, List<Continuation> continuations) {
        return new Edition(
                id,
                "Edition " + id,
                cards.size(),
                "The cards of this edition; nothing describes the edition itself.",
                null,
                "Nothing is recorded about prerequisites.",
                areas(List.of(), cards),
                phases(List.of(), cards),
                List.of(),
                null,
                new Sizes(List.of(), 5),
                continuations);
    }

    /** Practice areas as listed, then those that only cards name. */
    public static List<String> areas(List<String> listed, List<Card> cards) {
        return listed(listed, cards.stream().map(Card::area).filter(area -> !area.isEmpty()));
    }

    /** Phases as listed, then those that only cards name. */
    public static List<String> phases(List<String> listed, List<Card> cards) {
        return listed(listed, cards.stream().map(Card::phase).flatMap(Stream::ofNullable));
    }

    private static List<String> listed(List<String> first, Stream<String> more) {
        return Stream.concat(first.stream(), more).distinct().toList();
    }

    /**
     * The criteria that a link counts for: those it was offered for, and where one of them is of another edition, also
     * those of this edition that ask the same. An empty list stays empty: offered for all.
     */
    public List<CriterionId> meant(List<CriterionId> offeredFor) {
        TreeSet<CriterionId> meant = new TreeSet<>(offeredFor);
        for (Continuation same : continuations) {
            if (offeredFor.contains(same.other())) meant.add(same.criterion());
        }
        return List.copyOf(meant);
    }
}
