package org.precheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city whose evidence is checked.
 *
 * @param id stable, lower-case, of letters, digits and hyphens, such as {@code south-bend-in}
 * @param name as the city writes it, such as {@code South Bend}
 * @param state state, province or region as supplied, such as {@code IN}; empty where the country has none
 * @param country ISO 3166-1 alpha-2, such as {@code US}
 * @param population residents, or null where it is not known
 * @param aliases other names under which the city issues documents, such as {@code Metro Louisville}
 * @param domains registrable or full host names that belong to the city, lower-case
 */
public record City(
        String id,
        String name,
        String state,
        String country,
        @Nullable Long population,
        List<String> aliases,
        List<String> domains) {
    /** Fewest residents with which a city may apply for certification. */
    public static final long ELIGIBLE_POPULATION = 30_000;

    /** Stands where nobody said which city a document belongs to; who issued it is then not asked. */
    public static final City NOT_GIVEN = new City("not-given", "city not given", "", "", null, List.of(), List.of());

    /** Copies the lists. */
    public City {
        if (id.isBlank() || name.isBlank()) throw new IllegalArgumentException("a city needs an id and a name");
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }

    /** False for {@link #NOT_GIVEN} alone. */
    public boolean given() {
        return !id.equals("not-given");
    }

    /** False only when the population is known and below the programme's floor. */
    public boolean eligible() {
        return population == null || population >= ELIGIBLE_POPULATION;
    }
}
