package org.precheck.portal.catalogue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A JSON-LD graph made while it is read, in which nothing comes twice: each dataset has a property, a publisher, a licence,
 * a format and distributions of its own, with long names.
 */
final class HostileCatalogue extends InputStream {
    private static final String LONG = "k".repeat(300);
    private final int datasets;
    private byte[] chunk = "{\"@graph\":[".getBytes(StandardCharsets.UTF_8);
    private int at;
    private int made = -1;

    HostileCatalogue(int datasets) {
        this.datasets = datasets;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int most) {
        if (at == chunk.length) {
            if (++made > datasets) return -1;
            String text = made == datasets ? "{}]}" : nodes(made);
            chunk = text.getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        int count = Math.min(most, chunk.length - at);
        System.arraycopy(chunk, at, to, offset, count);
        at += count;
        return count;
    }

    private static String nodes(int number) {
        return """
            {"@id":"https://x/d/%1$d","@type":"dcat:Dataset","dct:title":"T%1$d","dct:license":"L%1$d","p%1$d%2$s":1,
             "dct:publisher":{"@id":"https://x/o/%1$d%2$s"},
             "dcat:distribution":[{"@id":"https://x/f/%1$d"},{"@id":"https://x/g/%1$d"},{"@id":"https://x/h/%1$d"}]},
            {"@id":"https://x/o/%1$d%2$s","@type":"foaf:Organization","foaf:name":"N%1$d%2$s"},
            {"@id":"https://x/f/%1$d","@type":"dcat:Distribution","dct:format":"F%1$d","dcat:accessURL":"https://x"},
            """.formatted(number, LONG);
    }
}
