package org.precheck.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/** How far discovery goes from the addresses that one city supplied. */
public final class Scope {
    /** Hosts of publishers that hold municipal codes and records for cities. */
    private static final List<String> CODE_HOSTS = List.of(
            "library.municode.com",
            "codelibrary.amlegal.com",
            "ecode360.com",
            "codepublishing.com",
            "qcode.us",
            "municipal.codes",
            "encodeplus.com",
            "legistar.com",
            "granicus.com",
            "civicclerk.com",
            "novusagenda.com");

    /** Hosts of data portals and of goal platforms, where one city has one subdomain or path. */
    private static final List<String> PORTAL_HOSTS = List.of(
            "hub.arcgis.com",
            "opendata.arcgis.com",
            "storymaps.arcgis.com",
            "data.socrata.com",
            "opendatasoft.com",
            "huwise.com",
            "envisio.com",
            "clearpointstrategy.com",
            "app.powerbi.com",
            "app.powerbigov.us",
            "public.tableau.com",
            "cascade.app",
            "achieveit.com",
            "opengov.com",
            "data.world");

    /** Shared hosts where the city stands in the path. */
    private static final List<String> PATH_TENANTS = List.of(
            "library.municode.com",
            "codelibrary.amlegal.com",
            "ecode360.com",
            "codepublishing.com",
            "storymaps.arcgis.com",
            "performance.envisio.com",
            "data.world");

    private final Set<String> hosts;
    private final Set<String> sites;

    /**
     * @param supplied addresses that the city supplied
     * @param domains the city's own domains
     */
    public Scope(List<String> supplied, List<String> domains) {
        List<WebAddress> addresses = supplied.stream()
                .map(WebAddress::parse)
                .filter(Objects::nonNull)
                .toList();
        this.hosts = addresses.stream().map(WebAddress::host).collect(Collectors.toUnmodifiableSet());
        Set<String> own = domains.stream().map(d -> d.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        addresses.stream().filter(a -> !isShared(a.host())).map(Scope::site).forEach(own::add);
        this.sites = Set.copyOf(own);
    }

    /**
     * Whether a link may be followed: same host, same registrable domain, the city's own domains with their subdomains. On
     * hosts that many cities share, links lead only from one page of the same city to the next.
     */
    public boolean contains(WebAddress from, WebAddress link) {
        if (isShared(link.host())) {
            return tenant(from).equals(tenant(link));
        }
        return hosts.contains(link.host()) || Walls.host(link.host(), List.copyOf(sites));
    }

    /**
     * Whether a link leads from a page of the city to a code publisher or portal, which is worth one step though it is
     * another site.
     */
    public boolean isPlatform(WebAddress link) {
        return isShared(link.host());
    }

    private static boolean isShared(String host) {
        return Walls.host(host, CODE_HOSTS) || Walls.host(host, PORTAL_HOSTS);
    }

    /** What tells customers of a shared host apart: the host, or the first parts of the path where all share one. */
    private static String tenant(WebAddress address) {
        if (!Walls.host(address.host(), PATH_TENANTS)) return address.host();
        String[] parts = address.path().split("/", 4);
        return address.host() + "/" + (parts.length > 1 ? parts[1] : "") + "/" + (parts.length > 2 ? parts[2] : "");
    }

    /** The registrable domain (public suffix list), or the host where there is none. */
    static String site(WebAddress address) {
        HttpUrl url = HttpUrl.parse(address.origin());
        String domain = url == null || address.literal() != null ? null : url.topPrivateDomain();
        return domain == null ? address.host() : domain;
    }
}
