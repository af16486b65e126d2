package org.precheck.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.EvidenceLink;
import org.precheck.settings.YamlNode.YamlMap;
import org.precheck.settings.YamlNode.YamlScalar;

/** Turns a city's file into its submission. */
final class CityFile {
    private CityFile() {}

    /**
     * The submission of a file that has passed its schema.
     *
     * @param criteria names of all known criteria, whatever their edition; empty where the cards could not be found
     */
    static Submission read(String file, YamlMap map, Set<String> criteria, List<Problem> problems) {
        Fields keys = new Fields(file, map, problems);
        City city = new City(
                keys.text("id", ""),
                keys.text("name", ""),
                keys.text("state", ""),
                keys.text("country", "US"),
                population(keys),
                keys.texts("aliases"),
                keys.texts("domains").stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .toList());
        named(keys, city);
        List<EvidenceLink> links = new ArrayList<>();
        for (Fields link : keys.groups("links")) {
            links.add(new EvidenceLink(link.text("url", ""), criteria(link, criteria), link.text("note")));
        }
        return new Submission(city, links, file);
    }

    private static void named(Fields keys, City city) {
        if (!Names.readable(city.name())) {
            keys.problem(
                    "name",
                    "The name holds a character that cannot be seen, or is longer than " + Names.LONGEST
                            + " characters.",
                    "Write it again by hand; such characters come along when text is copied.");
        }
        if (!city.state().isEmpty() && city.country().equals("US") && !UsStates.known(city.state())) {
            keys.problem(
                    "state",
                    "No state of the US is called '" + city.state() + "'.",
                    "Write its two letters, such as IN; for a city elsewhere write its country as well.");
        }
    }

    private static @Nullable Long population(Fields keys) {
        String text = keys.text("population");
        return text == null ? null : (long) Double.parseDouble(text);
    }

    private static List<CriterionId> criteria(Fields link, Set<String> known) {
        Set<CriterionId> named = new TreeSet<>();
        for (YamlNode item : link.items("criteria")) {
            if (!(item instanceof YamlScalar scalar)) continue;
            if (!known.isEmpty() && !known.contains(scalar.text())) {
                link.problem(
                        scalar, "No card is named '" + scalar.text() + "'.", NearestName.hint(scalar.text(), known));
            }
            named.add(new CriterionId(scalar.text()));
        }
        return List.copyOf(named);
    }
}
