package org.precheck.portal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.WebAddress;

/**
 * Tells the software of a portal from its address alone: hosts that a vendor keeps for its customers, the software's own
 * name in a host name, and paths that only one software makes. An address that two kinds of software could have is not
 * told; a city's own {@code data.example.gov} never is.
 */
public final class PortalAddress {
    /** Hosts of vendors under which each customer has a name of its own. */
    private static final List<Tenants> TENANTS = List.of(
            new Tenants("hub.arcgis.com", Software.ARCGIS_HUB),
            new Tenants("opendata.arcgis.com", Software.ARCGIS_HUB),
            new Tenants("socrata.com", Software.SOCRATA),
            new Tenants("opendatasoft.com", Software.OPENDATASOFT),
            new Tenants("huwise.com", Software.OPENDATASOFT),
            new Tenants("junar.com", Software.JUNAR),
            new Tenants("ckan.io", Software.CKAN));

    /** Names under a vendor's host that are the vendor's own. */
    private static final List<String> OWN_OF_VENDORS = List.of(
            "www", "dev", "docs", "doc", "support", "help", "api", "academy", "status", "info", "blog", "signin",
            "login");

    /** Software whose name its operators put into host names and first paths. */
    private static final List<Software> NAMED = List.of(
            Software.GEONODE,
            Software.CKAN,
            Software.DKAN,
            Software.JKAN,
            Software.JUNAR,
            Software.UDATA,
            Software.SOCRATA,
            Software.OPENDATASOFT,
            Software.ERDDAP);

    private PortalAddress() {}

    private record Tenants(String suffix, Software software) {}

    /** The software, or null where the address does not tell. */
    public static @Nullable Software software(WebAddress address) {
        String path = address.path();
        Software byPath = PortalPath.software(path);
        if (byPath != null) return byPath;
        String host = address.host();
        boolean vendor = TENANTS.stream().anyMatch(tenants -> isUnder(host, tenants.suffix()));
        Software byHost = host(host);
        return byHost != null || vendor ? byHost : named(host, path);
    }

    private static boolean isUnder(String host, String suffix) {
        return host.equals(suffix) || host.endsWith("." + suffix);
    }

    private static @Nullable Software host(String host) {
        for (Tenants tenants : TENANTS) {
            if (host.equals(tenants.suffix())) return ofVendor(tenants.suffix()) ? null : tenants.software();
            if (!host.endsWith("." + tenants.suffix())) continue;
            String name = host.substring(0, host.length() - tenants.suffix().length() - 1);
            return OWN_OF_VENDORS.contains(name) ? null : tenants.software();
        }
        if (host.equals("data.world")) return Software.DATA_WORLD;
        return host.equals("mangomap.com") ? Software.MANGOMAP : null;
    }

    /** The bare domain of a vendor is its own site; a bare platform, such as BODIK's, has its customers in the path. */
    private static boolean ofVendor(String suffix) {
        return suffix.chars().filter(c -> c == '.').count() == 1;
    }

    private static @Nullable Software named(String host, String path) {
        for (String label : host.split("\\.", -1)) {
            for (Software software : NAMED) {
                if (holds(label, software.word())) return software;
            }
        }
        String[] segments = path.toLowerCase(Locale.ROOT).split("/", 4);
        for (int i = 1; i < Math.min(3, segments.length); i++) {
            for (Software software : NAMED) {
                if (holds(segments[i], software.word())) return software;
            }
        }
        return null;
    }

    /** Whether a name is one of the words of a label, as in {@code my-geonode-2} or {@code ckan0}. */
    private static boolean holds(String label, String name) {
        int at = label.indexOf(name);
        if (at < 0) return false;
        int end = at + name.length();
        boolean starts = at == 0 || !Character.isLetter(label.charAt(at - 1));
        boolean ends = end == label.length() || !Character.isLetter(label.charAt(end));
        return starts && ends;
    }
}
