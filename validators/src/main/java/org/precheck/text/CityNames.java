package org.precheck.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precheck.model.City;

/** The forms under which a city's name stands in documents: its name and aliases, accents folded, Saint as St. */
public final class CityNames {
    private static final List<String> PREFIXES = Terms.named(CityNames.class, "city").list("prefixes").stream()
            .map(prefix -> prefix + " ")
            .toList();

    private CityNames() {}

    /** Folded names of a city, each as words parted by one space, the longest first. */
    public static List<String> of(City city) {
        Set<String> names = new LinkedHashSet<>();
        add(city.name(), names);
        for (String alias : city.aliases()) add(alias, names);
        List<String> sorted = new ArrayList<>(names);
        sorted.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return sorted;
    }

    private static void add(String written, Set<String> names) {
        String name = written;
        int bracket = name.indexOf('(');
        if (bracket > 0) name = name.substring(0, bracket);
        int comma = name.indexOf(',');
        if (comma > 0) name = name.substring(0, comma);
        String folded = words(name);
        for (String prefix : PREFIXES) {
            if (folded.startsWith(prefix)) folded = folded.substring(prefix.length());
        }
        if (folded.isEmpty()) return;
        names.add(folded);
        variant(folded, "saint ", "st ", names);
        variant(folded, "st ", "saint ", names);
        variant(folded, "fort ", "ft ", names);
        variant(folded, "mount ", "mt ", names);
    }

    private static void variant(String folded, String from, String to, Set<String> names) {
        if (folded.startsWith(from)) names.add(to + folded.substring(from.length()));
    }

    private static String words(String name) {
        Words words = new Words(name);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) folded.append(' ');
            folded.append(words.folded(i));
        }
        return folded.toString();
    }
}
