package org.precheck.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.WaczWriter;
import org.netpreserve.jwarc.cdx.CdxFormat;
import org.netpreserve.jwarc.cdx.CdxWriter;
import org.precheck.fetch.Capture.Header;
import org.precheck.fetch.Capture.Hop;

/**
 * Writes captures into one web archive package (WACZ 1.1.1) that ReplayWeb.page opens without anything else: every body is
 * in it, also those that the archive holds from an earlier night.
 */
public final class Wacz {
    private static final int TITLE_WITHIN = 64 << 10;

    private Wacz() {}

    /**
     * Writes one package.
     *
     * @param target the file, ending in {@code .wacz}; replaced where it exists
     * @param title what the package is about, in a few words
     * @param captures what was reached; captures without a snapshot are passed over
     * @param extras further files by their place in the package, such as {@code precheck/findings.json}
     * @param snapshots where the bodies are
     * @param now when the package is made
     */
    public static void write(
            Path target,
            String title,
            List<Capture> captures,
            Map<String, Path> extras,
            SnapshotStore snapshots,
            Instant now)
            throws IOException {
        Path folder = Files.createTempDirectory("precheck-wacz");
        Path warc = folder.resolve("precheck.warc.gz");
        Path index = folder.resolve("index.cdx");
        try (WaczWriter wacz = new WaczWriter(target)) {
            wacz.set("title", title);
            wacz.set("software", "Precheck/0.1");
            wacz.set("created", now.toString());
            wacz.setAutoPages(false);
            try (WarcFile file = new WarcFile(warc, now)) {
                Set<String> written = new HashSet<>();
                for (Capture capture : captures) {
                    if (capture.snapshot() != null)
                        copy(capture, capture.snapshot(), file, folder, snapshots, wacz, written);
                }
            }
            wacz.writeResource("archive/precheck.warc.gz", warc);
            index(warc, index);
            wacz.writeResource("indexes/index.cdx", index);
            for (Map.Entry<String, Path> extra : extras.entrySet())
                wacz.writeResource(extra.getKey(), extra.getValue());
            wacz.finish();
        } finally {
            Files.deleteIfExists(warc);
            Files.deleteIfExists(index);
            Files.deleteIfExists(folder);
        }
    }

    /** ReplayWeb.page reads a plain index; a compressed one, which the library writes, only beside an index of that. */
    private static void index(Path warc, Path index) throws IOException {
        try (Writer text = Files.newBufferedWriter(index);
                CdxWriter lines = new CdxWriter(text)) {
            lines.setFormat(CdxFormat.CDXJ);
            lines.setSort(true);
            lines.process(List.of(warc), false);
        }
    }

    private static void copy(
            Capture capture,
            Snapshot snapshot,
            WarcFile file,
            Path folder,
            SnapshotStore snapshots,
            WaczWriter wacz,
            Set<String> written)
            throws IOException {
        List<Hop> hops = capture.hops();
        for (Hop hop : hops.subList(0, Math.max(0, hops.size() - 1))) {
            if (hop.status() == null || !written.add(hop.address())) continue;
            try (Body none = new Body(folder)) {
                append(file, hop.address(), capture.at(), hop.status(), hop.headers(), none);
            }
        }
        String address = capture.finalAddress() == null ? capture.address() : capture.finalAddress();
        boolean unchanged = capture.status() == null || capture.status() == 304;
        List<Header> headers =
                unchanged || hops.isEmpty() ? typed(snapshot) : hops.getLast().headers();
        try (Body body = new Body(folder)) {
            try (InputStream bytes = snapshots.open(snapshot)) {
                bytes.transferTo(body);
            }
            if (!written.add(address)) return;
            append(file, address, capture.at(), status(capture, unchanged), headers, body);
            String type = snapshot.contentType();
            String title = Limits.isPage(type)
                    ? PageSketch.of(body.head(TITLE_WITHIN), type).title()
                    : "";
            wacz.addPage(address, capture.at(), title.isEmpty() ? address : title);
        }
    }

    private static int status(Capture capture, boolean unchanged) {
        return unchanged || capture.status() == null ? 200 : capture.status();
    }

    private static List<Header> typed(Snapshot snapshot) {
        return snapshot.contentType() == null ? List.of() : List.of(new Header("Content-Type", snapshot.contentType()));
    }

    private static void append(WarcFile file, String address, Instant at, int status, List<Header> headers, Body body)
            throws IOException {
        file.append(
                new WarcRecord("response", at)
                        .field("WARC-Target-URI", address)
                        .field("WARC-Payload-Digest", "sha256:" + body.sha256Hex())
                        .field("Content-Type", "application/http;msgtype=response")
                        .start(WarcRecord.responseHead(status, "OK", headers, body.length())),
                body);
    }
}
