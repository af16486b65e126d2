package org.precheck.extract.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.precheck.extract.TextFormats;
import org.precheck.model.Coverage;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.PassageKind;

/** Documents in a ZIP archive or under gzip, within bounds: so many entries, so many bytes, so deep, no more. */
final class ZipContents {
    private static final int DEEPEST = 2;
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_ENTRY_BYTES = 32 << 20;
    private static final long MOST_BYTES = 128L << 20;

    private final DocumentParser parser;
    private final int depth;
    private long bytes;

    ZipContents(DocumentParser parser, int depth) {
        this.parser = parser;
        this.depth = depth;
    }

    Content parse(Request request, Outlet outlet, String type) throws IOException {
        if (depth >= DEEPEST) return unread("archives inside archives are not opened that deep", type);
        List<String> unread = new ArrayList<>();
        int read = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(request.bytes()), names(request.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                if (read + unread.size() >= MOST_ENTRIES || bytes > MOST_BYTES) {
                    unread.add("the rest");
                    break;
                }
                outlet.add(Block.of(PassageKind.HEADING, 1, entry.getName(), null));
                outlet.indent(1);
                if (readEntry(zip, entry.getName(), request, outlet)) read++;
                else unread.add(entry.getName());
                outlet.indent(-1);
            }
        } catch (java.util.zip.ZipException | IllegalArgumentException e) {
            if (read == 0) throw e;
            unread.add("what follows a damaged entry");
        }
        return sum(read, unread, type);
    }

    private boolean readEntry(InputStream zip, String name, Request request, Outlet outlet) throws IOException {
        byte[] entry = zip.readNBytes(MOST_ENTRY_BYTES + 1);
        bytes += entry.length;
        if (entry.length > MOST_ENTRY_BYTES) return false;
        Content text = TextFormats.read(entry, name);
        if (text != null) text.blocks().forEach(outlet::add);
        Content content = text == null ? parser.parse(request.inner(entry, name), outlet, depth + 1) : text;
        return content.status().hasText() || content.status() == ExtractionStatus.EMPTY;
    }

    Content gunzip(Request request, Outlet outlet, String type) throws IOException {
        if (depth >= DEEPEST) return unread("archives inside archives are not opened that deep", type);
        byte[] unpacked;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(request.bytes()))) {
            unpacked = in.readNBytes(MOST_ENTRY_BYTES + 1);
        }
        if (unpacked.length > MOST_ENTRY_BYTES) return unread("it unpacks to more than is read", type);
        String name = request.fileName().endsWith(".gz")
                ? request.fileName().substring(0, request.fileName().length() - 3)
                : request.fileName();
        return parser.parse(request.inner(unpacked, name), outlet, depth + 1);
    }

    /** Old archives name their entries in the code page of DOS. */
    private static Charset names(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            zip.getNextEntry();
            return StandardCharsets.UTF_8;
        } catch (IOException | IllegalArgumentException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static Content unread(String detail, String type) {
        return Content.failed(ExtractionStatus.UNSUPPORTED, detail, type);
    }

    private static Content sum(int read, List<String> unread, String type) {
        if (read == 0 && unread.isEmpty()) {
            return Content.failed(ExtractionStatus.EMPTY, "an archive without entries", type);
        }
        if (read == 0) return unread("nothing in the archive could be read", type);
        String detail =
                unread.isEmpty() ? "" : "not read: " + String.join(", ", unread.subList(0, Math.min(5, unread.size())));
        return new Content(
                unread.isEmpty() ? ExtractionStatus.TEXT_OK : ExtractionStatus.TEXT_PARTIAL,
                detail,
                type,
                null,
                null,
                false,
                new Coverage(read + unread.size(), read, 0, 0, unread.size(), 0),
                List.of(),
                List.of(),
                List.of("entries=" + (read + unread.size())));
    }
}
