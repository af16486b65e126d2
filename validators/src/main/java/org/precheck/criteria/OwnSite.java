package org.precheck.criteria;

import java.util.Locale;
import org.precheck.model.City;

/** Tells whether an address lies on a city's own site. */
final class OwnSite {
    private OwnSite() {}

    /** Whether the address's host is one of the city's domains or lies under one. */
    static boolean holds(City city, String address) {
        int from = address.indexOf("://");
        if (from < 0) return false;
        int end = from + 3;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) end++;
        String host = address.substring(from + 3, end).toLowerCase(Locale.ROOT);
        host = host.substring(host.lastIndexOf('@') + 1);
        int port = host.indexOf(':');
        if (port >= 0) host = host.substring(0, port);
        for (String domain : city.domains()) {
            if (host.equals(domain) || host.endsWith("." + domain)) return true;
        }
        return false;
    }
}
