package org.precheck.criteria;

import java.util.Locale;
import org.precheck.model.City;

/** Tells which host an address lies on, and whether that is a city's own site. */
final class OwnSite {
    private OwnSite() {}

    /** Whether the address's host is one of the city's domains or lies under one. */
    static boolean holds(City city, String address) {
        String host = host(address);
        if (host.isEmpty()) return false;
        for (String domain : city.domains()) {
            if (host.equals(domain) || host.endsWith("." + domain)) return true;
        }
        return false;
    }

    /** The host of an address where it serves one thing, such as a data portal; empty for a city's or company's main site. */
    static String special(City city, String address) {
        String host = host(address);
        boolean main = host.startsWith("www.") || city.domains().contains(host);
        return main ? "" : host;
    }

    /** The host of an address in lower case, or empty where it names none, as a file's name does. */
    static String host(String address) {
        int from = address.indexOf("://");
        if (from < 0) return "";
        int end = from + 3;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) end++;
        String host = address.substring(from + 3, end).toLowerCase(Locale.ROOT);
        host = host.substring(host.lastIndexOf('@') + 1);
        int port = host.indexOf(':');
        return port >= 0 ? host.substring(0, port) : host;
    }
}
