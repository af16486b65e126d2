package org.precheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Edition;
import org.precheck.model.City;

/**
 * Cities of about the same size in the same run, taken together; no other city is named.
 *
 * @param from residents at which the class of size begins, or null where the city's population is not known
 * @param below residents at which the next class begins, or null where there is none
 * @param cities how many other cities of the class are in the run
 * @param fewest how many there must be for a comparison
 * @param least half of them have at least as many Supported findings, or null where there are too few
 * @param most half of them may reach at least as many points, or null where there are too few
 */
public record Peers(
        @Nullable Long from,
        @Nullable Long below,
        int cities,
        int fewest,
        @Nullable Integer least,
        @Nullable Integer most) {
    /**
     * One city of the run.
     *
     * @param city the city
     * @param points its points
     */
    public record Standing(City city, Points points) {}

    /** The other cities of a city's class of size. */
    public static Peers of(City city, List<Standing> run, Edition.Sizes sizes) {
        Long residents = city.population();
        if (residents == null) return new Peers(null, null, 0, sizes.fewest(), null, null);
        int size = sizes.of(residents);
        List<Points> others = run.stream()
                .filter(s -> !s.city().id().equals(city.id()) && sizeOf(s.city(), sizes) == size)
                .map(Standing::points)
                .toList();
        boolean enough = others.size() >= sizes.fewest();
        return new Peers(
                size == 0 ? 0 : sizes.populations().get(size - 1),
                size == sizes.populations().size() ? null : sizes.populations().get(size),
                others.size(),
                sizes.fewest(),
                enough ? median(others.stream().map(Points::least).toList()) : null,
                enough ? median(others.stream().map(Points::most).toList()) : null);
    }

    private static int sizeOf(City city, Edition.Sizes sizes) {
        Long residents = city.population();
        return residents == null ? -1 : sizes.of(residents);
    }

    private static Integer median(List<Integer> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    /** The class of size in words, such as {@code 100,000 to 299,999 residents}. */
    String size() {
        Long start = from;
        if (start == null) return "an unknown number of residents";
        if (below == null) return Phrases.number(start) + " residents or more";
        return start == 0
                ? "fewer than " + Phrases.number(below) + " residents"
                : Phrases.number(start) + " to " + Phrases.number(below - 1) + " residents";
    }
}
