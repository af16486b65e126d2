package org.precheck.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Paths that only one software makes; the shapes are those of the vendors' own documentation. */
final class PortalPath {
    private PortalPath() {}

    static @Nullable Software software(String path) {
        List<String> segments = segments(path);
        for (int i = 0; i < segments.size(); i++) {
            Software software = at(segments, i);
            if (software != null) return software;
        }
        return socrata(segments) ? Software.SOCRATA : null;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.toLowerCase(Locale.ROOT).split("/", 24)) {
            if (!segment.isEmpty()) segments.add(segment);
        }
        return segments;
    }

    private static @Nullable Software at(List<String> path, int i) {
        return switch (path.get(i)) {
            case "rest" -> follows(path, i, "services") ? Software.ARCGIS_SERVER : null;
            case "explore" -> follows(path, i, "dataset") ? Software.OPENDATASOFT : null;
            case "api" -> api(path, i);
            case "dataviews" -> i + 1 < path.size() && isNumber(path.get(i + 1)) ? Software.JUNAR : null;
            case "datasets" -> i + 1 < path.size() && isItem(path.get(i + 1)) ? Software.ARCGIS_HUB : null;
            case "geocortex" -> follows(path, i, "essentials") ? Software.GEOCORTEX : null;
            case "geoportal" -> follows(path, i, "catalog") ? Software.ESRI_GEOPORTAL : null;
            case "ibisph-view" -> Software.IBISPH;
            case "erddap" -> Software.ERDDAP;
            case "geoserver" -> i == 0 ? Software.GEOSERVER : null;
            case "cgi-bin" -> follows(path, i, "mapserv") ? Software.MAPSERVER : null;
            default -> null;
        };
    }

    private static @Nullable Software api(List<String> path, int i) {
        if (follows(path, i, "3", "action", "package_search")) return Software.CKAN;
        if (follows(path, i, "explore")) return Software.OPENDATASOFT;
        if (follows(path, i, "records", "1.0")) return Software.OPENDATASOFT;
        if (follows(path, i, "catalog", "v1")) return Software.SOCRATA;
        if (follows(path, i, "search", "v1", "collections")) return Software.ARCGIS_HUB;
        if (follows(path, i, "1", "metastore")) return Software.DKAN;
        return follows(path, i, "1", "datasets") ? Software.UDATA : null;
    }

    private static boolean follows(List<String> path, int i, String... next) {
        if (i + next.length >= path.size()) return false;
        for (int k = 0; k < next.length; k++) {
            if (!path.get(i + 1 + k).equals(next[k])) return false;
        }
        return true;
    }

    /** {@code /d/<id>}, {@code /resource/<id>.json}, {@code /<category>/<name>/<id>}, {@code /stories/s/<id>}. */
    private static boolean socrata(List<String> path) {
        if (path.size() < 2) return false;
        String last = path.getLast();
        int dot = last.indexOf('.');
        String id = dot < 0 ? last : last.substring(0, dot);
        if (!isFourByFour(id)) return false;
        String before = path.get(path.size() - 2);
        return path.size() >= 3 || before.equals("d") || before.equals("resource");
    }

    /** Two groups of four of the letters and digits that Socrata's ids are made of; a digit tells it from two words. */
    static boolean isFourByFour(String text) {
        if (text.length() != 9 || text.charAt(4) != '-') return false;
        boolean digit = false;
        for (int i = 0; i < 9; i++) {
            char c = text.charAt(i);
            if (i == 4) continue;
            if ((c < 'a' || c > 'z') && (c < '2' || c > '9')) return false;
            digit |= c <= '9';
        }
        return digit;
    }

    /** An item of ArcGIS Online: 32 hexadecimal digits, perhaps with a layer's number, or {@code org::name}. */
    private static boolean isItem(String segment) {
        if (segment.contains("::")) return true;
        int end = segment.indexOf('_') < 0 ? segment.length() : segment.indexOf('_');
        if (end != 32) return false;
        for (int i = 0; i < end; i++) {
            if (Character.digit(segment.charAt(i), 16) < 0) return false;
        }
        return true;
    }

    private static boolean isNumber(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
