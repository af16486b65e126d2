package org.precheck.fetch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The addresses that a site names in its sitemaps, each through the gate before it is handed on. */
final class Sitemaps {
    /** Sitemaps read of one site; an index may name thousands. */
    private static final int MAX_FILES = 5;

    private static final int MAX_ADDRESSES = 5_000;

    private final Visits visits;
    private final AddressGate gate;
    private final RobotsCache robots;

    Sitemaps(Visits visits, AddressGate gate, RobotsCache robots) {
        this.visits = visits;
        this.gate = gate;
        this.robots = robots;
    }

    /** Addresses in the order of the files; empty where the site has no sitemap or none that can be read. */
    List<String> addresses(String of) throws InterruptedException {
        Set<String> found = new LinkedHashSet<>();
        try {
            WebAddress site = gate.admit(of);
            Deque<String> files = new ArrayDeque<>(robots.file(site).sitemaps());
            if (files.isEmpty()) files.add(site.origin() + "/sitemap.xml");
            for (int read = 0; read < MAX_FILES && !files.isEmpty(); read++) {
                read(files.removeFirst(), files, found);
            }
        } catch (IOException e) {
            // a site without a sitemap is no fault of anybody's
            return List.copyOf(found);
        }
        return List.copyOf(found);
    }

    private void read(String file, Deque<String> files, Set<String> found) throws InterruptedException {
        try {
            WebAddress address = gate.admit(file);
            if (!robots.file(address).ruling(address.toString()).allowed()) return;
            byte[] bytes = visits.visit(address, List.of(), this::body);
            AbstractSiteMap map = parsed(bytes, URI.create(address.toString()).toURL());
            if (map instanceof SiteMapIndex index) {
                for (AbstractSiteMap next : index.getSitemaps())
                    files.addLast(next.getUrl().toString());
            }
            if (map instanceof SiteMap list) {
                for (var entry : list.getSiteMapUrls()) add(entry.getUrl().toString(), found);
            }
        } catch (IOException | UnknownFormatException | IllegalArgumentException e) {
            // the next file may be in order
            return;
        }
    }

    /** Parses without document types, so that no entity is ever expanded. */
    static AbstractSiteMap parsed(byte[] bytes, URL address) throws UnknownFormatException, IOException {
        SiteMapParser parser = new SiteMapParser(true, true);
        parser.setAllowDocTypeDefinitions(false);
        return parser.parseSiteMap(bytes, address);
    }

    private void add(String text, Set<String> found) {
        if (found.size() >= MAX_ADDRESSES) return;
        try {
            found.add(gate.admit(text).toString());
        } catch (Refused e) {
            // not an address that we open
            return;
        }
    }

    private byte[] body(Reply reply) throws IOException {
        if (reply.status() != 200 || !BodyReader.decodes(reply.header("Content-Encoding"))) return new byte[0];
        Limits limits = new Limits(visits.settings(), FetchRequest.Kind.PROBE);
        BodyReader.Read read = new BodyReader(visits.folder(), limits).read(reply);
        int most = (int) Math.min(visits.settings().maxPageBytes(), 50 << 20);
        try (Body body = read.body();
                InputStream in = body.open()) {
            byte[] bytes = in.readNBytes(most);
            boolean packed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
            return packed ? unpacked(bytes, most) : bytes;
        }
    }

    private static byte[] unpacked(byte[] packed, int most) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(most);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
