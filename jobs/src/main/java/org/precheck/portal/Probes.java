package org.precheck.portal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.WebAddress;

/** Where to ask a portal what it is and holds: one cheap request, and a few others should it come to nothing. */
public final class Probes {
    /** Most probes of one host in one night. */
    public static final int MOST = 4;

    private static final String CKAN = "/api/3/action/package_search?rows=50&sort=metadata_modified%20desc"
            + "&facet.field=%5B%22organization%22%2C%22license_id%22%5D&facet.limit=" + CkanAnswer.FACET_LIMIT;
    private static final String HUB = "/api/search/v1/collections/dataset/items?limit=100";
    private static final String OPENDATASOFT = "/api/explore/v2.1/catalog/datasets?limit=100";
    private static final String DATA_JSON = "/data.json";

    /** First words of host names under which cities keep their data. */
    private static final Set<String> DATA_HOSTS = Set.of(
            "data", "opendata", "open", "hub", "datahub", "datos", "dados", "donnees", "dati", "daten", "catalog");

    /** Files that are looked at beside the probe, the one that may follow it or the search page, and no more. */
    private static final int DOWNLOADS = MOST - 2;

    private Probes() {}

    /**
     * What one page of a portal gives reason to ask: the first probe of its software, or CKAN's where a host only sounds
     * like a portal's; null where the software has no API to ask, or is no data portal by itself. What else is asked follows
     * from what comes of it.
     */
    public static @Nullable String first(@Nullable Software software, WebAddress portal) {
        if (software == Software.ARCGIS_SERVER) return null;
        List<String> all = of(software, portal);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** What a probe that came to nothing gives reason to ask: the catalogue that every software may have; or null. */
    public static @Nullable String after(WebAddress probe) {
        return isDataJson(probe) ? null : probe.origin() + DATA_JSON;
    }

    /** What a probe that was answered gives reason to ask: whether a few of the files open. */
    public static List<String> downloads(PortalFacts facts) {
        List<String> all = facts.downloads();
        return all.subList(0, Math.min(DOWNLOADS, all.size()));
    }

    /**
     * Where people search the portal whose API was answered; null where its software has no such place of its own, or where
     * it took two probes to find the answer.
     */
    public static @Nullable String searchPage(Software software, WebAddress probe) {
        if (isDataJson(probe)) return null;
        return switch (software) {
            case CKAN -> probe.origin() + folder(probe) + "/dataset";
            case SOCRATA -> probe.origin() + "/browse";
            case ARCGIS_HUB, DKAN -> probe.origin() + "/search";
            case OPENDATASOFT -> probe.origin() + "/explore/";
            case UDATA -> probe.origin() + "/datasets/";
            case ARCGIS_SERVER,
                    JUNAR,
                    JKAN,
                    GEONODE,
                    GEOSERVER,
                    MAPSERVER,
                    ERDDAP,
                    ESRI_GEOPORTAL,
                    GEOCORTEX,
                    MANGOMAP,
                    IBISPH,
                    PUBLISH_MY_DATA,
                    DATA_WORLD,
                    DCAT_US,
                    DCAT_AP,
                    SCHEMA_ORG -> null;
        };
    }

    /** Whether an address is where catalogues stand, which may be much longer than pages. */
    public static boolean isCatalogue(WebAddress address) {
        return isDataJson(address)
                || address.path().endsWith("/api/feed/dcat-us/1.1.json")
                || address.path().endsWith("/catalog.jsonld");
    }

    /** Whether an address is one that {@link #first} or {@link #after} gave out. */
    public static boolean isProbe(WebAddress address) {
        if (isDataJson(address)) return true;
        String target = address.target();
        boolean api = List.of(
                        CKAN,
                        HUB,
                        OPENDATASOFT,
                        "/api/1/search?page-size=100",
                        "/api/1/datasets/?page_size=100",
                        "/api/v2/datasets/?page_size=100",
                        "/rest/services?f=json")
                .stream()
                .anyMatch(target::endsWith);
        return api || target.equals(socrata(address));
    }

    private static boolean isDataJson(WebAddress address) {
        return address.target().endsWith(DATA_JSON);
    }

    /** Whether a host's name says that data are kept there, so that asking blindly is worth it. */
    public static boolean soundsLikePortal(WebAddress address) {
        String host = address.host();
        String name = host.startsWith("www.") ? host.substring(4) : host;
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) end++;
        String first = name.substring(0, end);
        return DATA_HOSTS.contains(first) || first.startsWith("opendata") || first.startsWith("datosabiertos");
    }

    /**
     * Addresses to ask, the most telling first, at most {@link #MOST}; all of the portal's own host.
     *
     * @param software what its address or a page tells, or null where nothing does
     * @param portal any page of it
     */
    public static List<String> of(@Nullable Software software, WebAddress portal) {
        String root = portal.origin();
        String base = root + folder(portal);
        Set<String> addresses = new LinkedHashSet<>();
        switch (software) {
            case CKAN -> addresses.addAll(List.of(base + CKAN, root + CKAN, base + DATA_JSON));
            case SOCRATA -> addresses.addAll(List.of(root + socrata(portal), root + DATA_JSON));
            case ARCGIS_HUB -> addresses.addAll(List.of(root + HUB, root + "/api/feed/dcat-us/1.1.json"));
            case OPENDATASOFT -> addresses.addAll(List.of(root + OPENDATASOFT, root + DATA_JSON));
            case DKAN -> addresses.addAll(List.of(base + "/api/1/search?page-size=100", base + DATA_JSON));
            case UDATA -> addresses.add(root + "/api/1/datasets/?page_size=100");
            case GEONODE ->
                addresses.addAll(
                        List.of(base + "/api/v2/datasets/?page_size=100", root + "/api/v2/datasets/?page_size=100"));
            case ARCGIS_SERVER -> addresses.add(root + services(portal) + "?f=json");
            case JUNAR, JKAN, DCAT_US -> addresses.addAll(List.of(base + DATA_JSON, root + DATA_JSON));
            case DCAT_AP ->
                addresses.addAll(List.of(base + "/catalog.jsonld", base + "/catalog.ttl", base + DATA_JSON));
            case GEOSERVER,
                    MAPSERVER,
                    ERDDAP,
                    ESRI_GEOPORTAL,
                    GEOCORTEX,
                    MANGOMAP,
                    IBISPH,
                    PUBLISH_MY_DATA,
                    DATA_WORLD -> {}
            case SCHEMA_ORG -> addresses.addAll(blind(portal));
            case null -> addresses.addAll(blind(portal));
        }
        return new ArrayList<>(addresses).subList(0, Math.min(MOST, addresses.size()));
    }

    /** Four that tell most; Socrata's customers are in the United States, Opendatasoft's mostly under other countries' names. */
    private static List<String> blind(WebAddress portal) {
        String root = portal.origin();
        String country = portal.host().substring(portal.host().lastIndexOf('.') + 1);
        boolean abroad = country.length() == 2 && !country.equals("us");
        return List.of(root + CKAN, root + HUB, root + (abroad ? OPENDATASOFT : socrata(portal)), root + DATA_JSON);
    }

    private static String socrata(WebAddress portal) {
        String host = portal.host();
        return "/api/catalog/v1?domains=" + host + "&search_context=" + host + "&only=datasets&limit=100";
    }

    /** The folder that a portal lives in, without its end slash: what stands before its own pages and its language. */
    private static String folder(WebAddress portal) {
        StringBuilder folder = new StringBuilder();
        String[] segments = portal.path().split("/", 24);
        for (int i = 1; i < segments.length; i++) {
            String segment = segments[i].toLowerCase(Locale.ROOT);
            boolean own = Set.of(
                            "dataset", "datasets", "organization", "group", "api", "search", "about", "pages", "browse")
                    .contains(segment);
            boolean file = i == segments.length - 1 && segment.contains(".");
            if (own || file || segment.isEmpty() || isLanguage(segment)) break;
            folder.append('/').append(segments[i]);
        }
        return folder.toString();
    }

    private static boolean isLanguage(String segment) {
        return segment.length() == 2 || (segment.length() == 5 && "-_".indexOf(segment.charAt(2)) >= 0);
    }

    private static String services(WebAddress portal) {
        String path = portal.path();
        int at = path.toLowerCase(Locale.ROOT).indexOf("/rest/services");
        return at < 0 ? "/arcgis/rest/services" : path.substring(0, at) + "/rest/services";
    }
}
