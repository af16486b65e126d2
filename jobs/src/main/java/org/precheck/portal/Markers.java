package org.precheck.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;
import org.precheck.fetch.Capture.Hop;

/**
 * Tells the software from what a page and its headers carry: names of its own scripts, folders and fields. A marker is a
 * hint for where to ask, never a proof.
 */
public final class Markers {
    /** How much of a page is looked at; a head may be long. */
    public static final int GLANCE = 256 << 10;

    private static final List<Marker> MARKERS = List.of(
            new Marker("id=\"site-injection\"", Software.ARCGIS_HUB),
            new Marker("window.__site=", Software.ARCGIS_HUB),
            new Marker("opendata-ui/assets", Software.ARCGIS_HUB),
            new Marker("window.socrata", Software.SOCRATA),
            new Marker("blist.configuration", Software.SOCRATA),
            new Marker("content=\"ckan", Software.CKAN),
            new Marker("data-locale-root=", Software.CKAN),
            new Marker("/profiles/dkan", Software.DKAN),
            new Marker("/contrib/dkan", Software.DKAN),
            new Marker("content=\"dkan", Software.DKAN),
            new Marker("ng-app=\"ods.", Software.OPENDATASOFT),
            new Marker("ods.core.config", Software.OPENDATASOFT),
            new Marker("static.opendatasoft.com", Software.OPENDATASOFT),
            new Marker("content=\"udata", Software.UDATA),
            new Marker("static.junar.com", Software.JUNAR),
            new Marker("junar-cdn", Software.JUNAR),
            new Marker("https://jkan.io", Software.JKAN),
            new Marker("/static/geonode", Software.GEONODE),
            new Marker("arcgisrestservicesdirectory", Software.ARCGIS_SERVER),
            new Marker("\"@type\":\"datacatalog\"", Software.SCHEMA_ORG),
            new Marker("schema.org/datacatalog", Software.SCHEMA_ORG));

    private Markers() {}

    private record Marker(String text, Software software) {}

    /** The software that a page tells of, or null. */
    public static @Nullable Software ofPage(byte[] page) {
        String packed = packed(page);
        for (Marker marker : MARKERS) {
            if (packed.contains(marker.text())) return marker.software();
        }
        return null;
    }

    /** The software that a header of any answer tells of, or null. */
    public static @Nullable Software ofHeaders(Capture capture) {
        for (Hop hop : capture.hops()) {
            if (hop.header("X-Socrata-RequestId") != null || hop.header("X-Socrata-Region") != null) {
                return Software.SOCRATA;
            }
        }
        return null;
    }

    /** In small letters and without blanks, except where a blank parts a name from its value. */
    private static String packed(byte[] page) {
        String text = new String(page, 0, Math.min(page.length, GLANCE), StandardCharsets.ISO_8859_1);
        StringBuilder packed = new StringBuilder(text.length());
        boolean tag = false;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c == '<') tag = true;
            if (c == '>') tag = false;
            boolean blank = c <= ' ';
            if (!blank) packed.append(c);
            else if (tag && !packed.isEmpty() && packed.charAt(packed.length() - 1) != ' ') packed.append(' ');
        }
        return packed.toString();
    }
}
