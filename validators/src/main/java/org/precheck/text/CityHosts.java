package org.precheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.precheck.model.City;

/**
 * Finds a city's own addresses in a text, {@code www.cityofdenton.gov} or {@code clerk@denton.example}, where its name is
 * written as one word of a host.
 */
final class CityHosts {
    /** Letters of a name that a host can be told by. */
    private static final int SHORTEST = 5;

    private static final List<String> KINDS =
            Terms.named(CityHosts.class, "city").list("host-kinds");

    private CityHosts() {}

    /** Starts of the labels of hosts that are the city's name, in the order of the text. */
    static List<Integer> of(City city, String text) {
        Set<String> labels = labels(city);
        List<Integer> found = new ArrayList<>();
        if (labels.isEmpty()) return found;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            boolean inside = dot > 0 && dot + 1 < text.length() && letter(text.charAt(dot - 1));
            if (!inside || !Character.isLowerCase(text.charAt(dot + 1))) continue;
            int start = dot;
            while (start > 0 && dot - start < 64 && letter(text.charAt(start - 1))) start--;
            if (labels.contains(plain(text.substring(start, dot)))) found.add(start);
        }
        return found;
    }

    private static Set<String> labels(City city) {
        Set<String> labels = new java.util.HashSet<>();
        for (String name : CityNames.of(city)) {
            String plain = plain(name);
            if (plain.length() < SHORTEST) continue;
            labels.add(plain);
            labels.add(plain + plain(city.state()));
            labels.add(plain + "gov");
            for (String kind : KINDS) labels.add(kind + plain);
        }
        return labels;
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (char c : Fold.fold(name).toCharArray()) if (Character.isLetterOrDigit(c)) plain.append(c);
        return plain.toString();
    }
}
