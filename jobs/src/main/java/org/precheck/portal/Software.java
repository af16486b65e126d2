package org.precheck.portal;

/** What a portal runs on: a closed list, in the words of the public registry of data portals. */
public enum Software {
    /** CKAN, or a front end before its action API. */
    CKAN("ckan"),
    /** Socrata, now Tyler Data and Insights. */
    SOCRATA("socrata"),
    /** ArcGIS Hub, also as ArcGIS Open Data. */
    ARCGIS_HUB("arcgishub"),
    /** A directory of map services; by itself no data portal. */
    ARCGIS_SERVER("arcgisserver"),
    /** Opendatasoft, now Huwise. */
    OPENDATASOFT("opendatasoft"),
    /** DKAN, the data catalogue for Drupal. */
    DKAN("dkan"),
    /** udata, the software of data.gouv.fr. */
    UDATA("udata"),
    /** Junar. */
    JUNAR("junar"),
    /** JKAN, a catalogue of static pages. */
    JKAN("jkan"),
    /** GeoNode. */
    GEONODE("geonode"),
    /** GeoServer. */
    GEOSERVER("geoserver"),
    /** MapServer. */
    MAPSERVER("mapserver"),
    /** ERDDAP. */
    ERDDAP("erddap"),
    /** Esri Geoportal Server. */
    ESRI_GEOPORTAL("esrigeo"),
    /** Geocortex Essentials. */
    GEOCORTEX("geocortex"),
    /** MangoMap. */
    MANGOMAP("mangomap"),
    /** IBIS-PH, a public health query system. */
    IBISPH("ibisph"),
    /** PublishMyData. */
    PUBLISH_MY_DATA("publishmydata"),
    /** data.world. */
    DATA_WORLD("data.world"),
    /** Any software with a catalogue in DCAT-US at {@code /data.json}. */
    DCAT_US("dcat-us"),
    /** Any software with a catalogue in DCAT-AP, as Turtle or JSON-LD. */
    DCAT_AP("dcat-ap"),
    /** Any software that marks its page as a schema.org DataCatalog. */
    SCHEMA_ORG("schema.org");

    private final String word;

    Software(String word) {
        this.word = word;
    }

    /** The name in output, such as {@code arcgishub}. */
    public String word() {
        return word;
    }
}
