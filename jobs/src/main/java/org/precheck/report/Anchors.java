package org.precheck.report;

import org.precheck.model.Citation;
import org.precheck.model.City;
import org.precheck.model.CriterionId;

/** Names of places and files, made of letters, digits and hyphens only. */
final class Anchors {
    private Anchors() {}

    static String criterion(CriterionId id) {
        return "criterion-" + plain(id.value());
    }

    /** Place of a cited passage in a stored copy. */
    static String quote(Citation citation) {
        return "q-" + citation.start() + "-" + citation.end();
    }

    /** File of a stored copy, seen from the city's page. */
    static String copy(City city, String sha256) {
        return "copies/" + plain(city.id()) + "/" + plain(sha256) + ".html";
    }

    static String city(String id) {
        return file(id, ".html");
    }

    static String file(String city, String ending) {
        return plain(city) + ending;
    }

    private static String plain(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(c < 128 && Character.isLetterOrDigit(c) ? c : '-');
        }
        return out.toString();
    }
}
