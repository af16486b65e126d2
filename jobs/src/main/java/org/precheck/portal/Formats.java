package org.precheck.portal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names file formats by one name each, and says which of them programs read. After the lists of machine-readable and
 * non-proprietary formats of the European MQA (data.europa.eu/mqa/methodology), with map services and APIs added.
 */
public final class Formats {
    private static final Set<String> MACHINE_READABLE = Set.of(
            "csv",
            "tsv",
            "json",
            "geojson",
            "json-ld",
            "ndjson",
            "xml",
            "rdf",
            "turtle",
            "n-triples",
            "kml",
            "kmz",
            "gml",
            "gpx",
            "shapefile",
            "geopackage",
            "parquet",
            "xlsx",
            "xls",
            "ods",
            "dbf",
            "netcdf",
            "rss",
            "atom",
            "ics",
            "gtfs",
            "api",
            "wfs",
            "wms",
            "wmts",
            "esri-rest",
            "sqlite",
            "geotiff",
            "topojson",
            "osm",
            "file-gdb",
            "mdb",
            "odata");
    private static final int LONGEST = 300;
    private static final Set<String> PROPRIETARY = Set.of("xls", "doc", "ppt", "mdb", "file-gdb", "esri-rest", "dwg");
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        List.of(
                        "csv: text/csv, application/csv, csv, comma separated values, text/comma-separated-values",
                        "tsv: text/tab-separated-values, tsv, tab",
                        "json: application/json, json, text/json",
                        "geojson: application/vnd.geo+json, application/geo+json, geojson, application/vnd.geojson",
                        "json-ld: application/ld+json, json-ld, jsonld, json_ld",
                        "ndjson: application/x-ndjson, ndjson, jsonl",
                        "topojson: topojson",
                        "xml: application/xml, text/xml, xml",
                        "rdf: application/rdf+xml, rdf, rdf/xml, rdf_xml",
                        "turtle: text/turtle, ttl, turtle, rdf_turtle",
                        "n-triples: application/n-triples, nt, n3, text/n3, rdf_n_triples",
                        "kml: application/vnd.google-earth.kml+xml, kml",
                        "kmz: application/vnd.google-earth.kmz, kmz",
                        "gml: application/gml+xml, gml",
                        "gpx: application/gpx+xml, gpx",
                        "shapefile: shp, shapefile, esri shapefile, zip:shp, application/x-shapefile",
                        "geopackage: application/geopackage+sqlite3, gpkg, geopackage",
                        "file-gdb: gdb, file geodatabase, filegdb, fgdb, geodatabase",
                        "parquet: application/vnd.apache.parquet, parquet, geoparquet",
                        "xlsx: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx",
                        "xls: application/vnd.ms-excel, application/excel, xls, excel, ms excel, spreadsheet",
                        "ods: application/vnd.oasis.opendocument.spreadsheet, ods",
                        "mdb: application/msaccess, mdb, accdb, access",
                        "dbf: dbf, application/dbase",
                        "netcdf: application/x-netcdf, netcdf, nc",
                        "rss: application/rss+xml, rss",
                        "atom: application/atom+xml, atom",
                        "ics: text/calendar, ics",
                        "gtfs: gtfs, gtfs-rt, gbfs",
                        "api: api, rest, web service, webservice, service, web api, sparql, geoservices",
                        "odata: odata",
                        "wfs: wfs, wfs_srvc, ogc wfs",
                        "wms: wms, wms_srvc, ogc wms",
                        "wmts: wmts",
                        "esri-rest: esri rest, arcgis geoservices rest api, arcgis geoservice, esri_rest, feature service",
                        "sqlite: application/vnd.sqlite3, sqlite",
                        "geotiff: image/tiff, geotiff, tiff, tif",
                        "osm: osm, pbf",
                        "pdf: application/pdf, pdf",
                        "html: text/html, html, htm, web page, application/xhtml+xml",
                        "doc: application/msword, doc",
                        "docx: application/vnd.openxmlformats-officedocument.wordprocessingml.document, docx",
                        "ppt: application/vnd.ms-powerpoint, ppt, pptx",
                        "txt: text/plain, txt, text",
                        "image: image/png, image/jpeg, image/gif, jpg, jpeg, png, gif",
                        "zip: application/zip, application/x-zip-compressed, zip",
                        "dwg: dwg, dxf, image/vnd.dwg")
                .forEach(Formats::learn);
    }

    private Formats() {}

    private static void learn(String line) {
        int colon = line.indexOf(": ");
        KNOWN.add(line.substring(0, colon));
        for (String alias : line.substring(colon + 2).split(", ", -1)) NAMES.put(alias, line.substring(0, colon));
    }

    /** The name of the format of a distribution, by what it says and by the ending of its file; null where none tells. */
    public static @Nullable String of(
            @Nullable String mediaType, @Nullable String format, @Nullable String downloadUrl) {
        String byFormat = format == null ? null : named(format);
        // a format says more than the wrapping: a shapefile comes as application/zip
        if (byFormat != null && KNOWN.contains(byFormat)) return byFormat;
        String byType = mediaType == null ? null : named(mediaType);
        if (byType != null && KNOWN.contains(byType)) return byType;
        String ending = downloadUrl == null ? null : NAMES.get(ending(downloadUrl));
        if (ending != null) return ending;
        return byFormat == null ? byType : byFormat;
    }

    /** The name that is shown for what a portal writes as a format; null where it writes nothing that could be one. */
    public static @Nullable String name(@Nullable String given) {
        if (given == null || given.length() > LONGEST) return null;
        String name = named(given);
        return name == null ? null : shown(name);
    }

    /** Whether programs read what a portal writes as a format, which may be several in one: "CSV, XLSX". */
    public static boolean isReadable(@Nullable String given) {
        if (given == null || given.length() > LONGEST) return false;
        String name = named(given);
        if (name == null) return false;
        if (KNOWN.contains(name)) return machineReadable(name);
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (machineReadable(NAMES.getOrDefault(word, word))) return true;
        }
        return false;
    }

    private static @Nullable String named(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        int end = plain.indexOf(';');
        if (end > 0) plain = plain.substring(0, end).strip();
        // vocabularies of the European Union and of IANA name formats by address
        if (plain.startsWith("http")) {
            int iana = plain.indexOf("/media-types/");
            plain = iana > 0 ? plain.substring(iana + 13) : plain.substring(plain.lastIndexOf('/') + 1);
        }
        if (plain.startsWith(".")) plain = plain.substring(1);
        if (plain.isEmpty()) return null;
        return NAMES.getOrDefault(plain, plain);
    }

    private static String ending(String address) {
        int end = address.length();
        int query = address.indexOf('?');
        if (query >= 0) end = query;
        int dot = address.lastIndexOf('.', end - 1);
        return dot < 0 || end - dot > 9 ? "" : address.substring(dot + 1, end).toLowerCase(Locale.ROOT);
    }

    /** As it is shown beside the formats of portals: in capitals. */
    public static String shown(String format) {
        return format.toUpperCase(Locale.ROOT);
    }

    /** Whether programs read it. */
    public static boolean machineReadable(String format) {
        return MACHINE_READABLE.contains(format);
    }

    /** Whether it can be read without one maker's software. */
    public static boolean open(String format) {
        return KNOWN.contains(format) && !PROPRIETARY.contains(format);
    }

    /** Whether it is one of the formats that are known here by name. */
    public static boolean known(String format) {
        return KNOWN.contains(format);
    }
}
