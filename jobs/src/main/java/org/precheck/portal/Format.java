package org.precheck.portal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of formats as portals write them, and which of them programs read. */
public final class Format {
    /** Words that make a format machine-readable: structured data, geodata, and interfaces. */
    private static final Set<String> READABLE = Set.of(
            "csv",
            "tsv",
            "json",
            "geojson",
            "jsonl",
            "ndjson",
            "topojson",
            "xml",
            "rdf",
            "ttl",
            "turtle",
            "jsonld",
            "nt",
            "n3",
            "xls",
            "xlsx",
            "xlsm",
            "ods",
            "kml",
            "kmz",
            "gml",
            "shp",
            "shapefile",
            "gpkg",
            "geopackage",
            "gdb",
            "fgdb",
            "parquet",
            "sqlite",
            "api",
            "rest",
            "wfs",
            "wms",
            "wmts",
            "wcs",
            "gtfs",
            "gbfs",
            "ics",
            "rss",
            "atom",
            "sparql",
            "odata",
            "geoservices",
            "geotiff",
            "tiff",
            "netcdf",
            "nc",
            "hdf",
            "hdf5",
            "las",
            "laz",
            "dbf",
            "sav",
            "dta",
            "avro",
            "yaml",
            "excel",
            "spreadsheet",
            "geodatabase",
            "spreadsheetml",
            "mdb",
            "accdb",
            "dxf",
            "dwg");

    private Format() {}

    /** The name in one spelling: of a media type or address its last part, in capitals; null where there is none. */
    public static @Nullable String name(@Nullable String given) {
        if (given == null || given.isBlank() || given.length() > 300) return null;
        String name = given.strip();
        int query = name.indexOf(';');
        if (query > 0) name = name.substring(0, query).strip();
        if (name.contains("/") && name.indexOf(' ') < 0) name = name.substring(name.lastIndexOf('/') + 1);
        while (name.startsWith(".")) name = name.substring(1);
        if (name.startsWith("vnd.") || name.startsWith("x-")) name = ofMediaType(name);
        return name.isBlank() ? null : name.toUpperCase(Locale.ROOT);
    }

    private static String ofMediaType(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.contains("spreadsheetml")) return "xlsx";
        if (type.contains("ms-excel")) return "xls";
        if (type.contains("opendocument.spreadsheet")) return "ods";
        if (type.contains("wordprocessingml")) return "docx";
        if (type.contains("geo+json")) return "geojson";
        if (type.contains("google-earth.kml")) return "kml";
        if (type.contains("google-earth.kmz")) return "kmz";
        return type.startsWith("x-") ? type.substring(2) : type;
    }

    /** Whether programs read it. */
    public static boolean isReadable(@Nullable String given) {
        String name = name(given);
        if (name == null) return false;
        StringBuilder word = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                if (READABLE.contains(word.toString())) return true;
                word.setLength(0);
            }
        }
        return false;
    }
}
