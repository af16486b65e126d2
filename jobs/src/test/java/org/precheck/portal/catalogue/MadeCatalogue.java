package org.precheck.portal.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A DCAT-US 1.1 catalogue of any length, made dataset by dataset while it is read. */
final class MadeCatalogue extends InputStream {
    private final int datasets;
    private final StringBuilder padding = new StringBuilder();
    private byte[] chunk;
    private int at;
    private int made = -1;
    private long length;

    /**
     * A catalogue.
     *
     * @param datasets how many
     * @param characters how long the description of each is at least
     */
    MadeCatalogue(int datasets, int characters) {
        this.datasets = datasets;
        while (padding.length() < characters) {
            padding.append(
                    "Counts are taken each morning at the intersections named in the list, and published by noon. ");
        }
        chunk = "{\"conformsTo\":\"https://project-open-data.cio.gov/v1.1/schema\",\"dataset\":["
                .getBytes(StandardCharsets.UTF_8);
    }

    long length() {
        return length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int most) {
        if (at == chunk.length && !next()) return -1;
        int count = Math.min(most, chunk.length - at);
        System.arraycopy(chunk, at, to, offset, count);
        at += count;
        length += count;
        return count;
    }

    private boolean next() {
        if (++made > datasets) return false;
        String text = made == datasets ? "]}" : (made == 0 ? "" : ",\n") + dataset(made);
        chunk = text.getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    private String dataset(int number) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(number % 2000);
        boolean faulty = number % 10 == 0;
        return """
            {"@type":"dcat:Dataset","title":"Traffic counts %1$d","description":"%2$s","keyword":["traffic","counts","streets"],\
            "modified":"%3$sT08:00:00Z","publisher":{"@type":"org:Organization","name":"Department %4$d"},\
            "contactPoint":{"@type":"vcard:Contact","fn":"Data desk","hasEmail":"%5$s"},\
            "identifier":"https://data.example.gov/d/%1$d","accessLevel":"public",%6$s\
            "theme":["Transportation"],"spatial":"-90.1,35.0,-89.6,35.3","issued":"2019-05-01",\
            "landingPage":"https://data.example.gov/d/%1$d","distribution":[\
            {"@type":"dcat:Distribution","downloadURL":"https://data.example.gov/api/views/%1$d/rows.csv?accessType=DOWNLOAD","mediaType":"text/csv","format":"CSV"},\
            {"@type":"dcat:Distribution","downloadURL":"https://data.example.gov/api/views/%1$d/rows.json?accessType=DOWNLOAD","mediaType":"application/json"},\
            {"@type":"dcat:Distribution","accessURL":"https://data.example.gov/d/%1$d","format":"HTML"}]}""".formatted(
                        number,
                        padding,
                        day,
                        number % 30,
                        faulty ? "desk at example.gov" : "mailto:desk@example.gov",
                        number % 2 == 0 ? "\"license\":\"https://creativecommons.org/publicdomain/zero/1.0/\"," : "");
    }
}
