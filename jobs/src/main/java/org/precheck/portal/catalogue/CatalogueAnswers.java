package org.precheck.portal.catalogue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.AnswerReader;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.extract.Source;
import org.precheck.model.ExtractionStatus;
import org.precheck.portal.PortalAnswer;
import org.precheck.portal.PortalAnswer.Told;
import org.precheck.portal.catalogue.CatalogueReading.Read;

/** Reads a data catalogue into lines that can be quoted, and proposes the inventory that it lists as a link to follow. */
public final class CatalogueAnswers implements AnswerReader {
    private static final int SAMPLE = 64 << 10;
    /** What stands near the beginning of a catalogue and hardly ever in other JSON. */
    private static final List<String> MARKS = List.of(
            "\"dataset\"",
            "dcat:dataset",
            "ns/dcat#",
            "dcat:Dataset",
            "\"accessLevel\"",
            "project-open-data",
            "dcat-us",
            "dcat.jsonld",
            "dcat#Dataset");

    /** Stands as the heading above a link to an inventory. */
    private static final String INVENTORY = "Data inventory listed in the catalogue";

    private final CatalogueReader reader = new CatalogueReader();

    @Override
    public @Nullable Answer read(Source source) throws IOException {
        return reading(source) instanceof Read read ? answer(read) : null;
    }

    /** The figures that every portal has, or null where the bytes are no catalogue. */
    public @Nullable PortalAnswer portal(Source source) throws IOException {
        return reading(source) instanceof Read read ? new Told(read.facts().portal()) : null;
    }

    /** Those links of an answer that lead to an inventory found in a catalogue. */
    public static List<PageLink> inventories(List<PageLink> links) {
        return links.stream().filter(link -> link.heading().equals(INVENTORY)).toList();
    }

    private @Nullable CatalogueReading reading(Source source) throws IOException {
        if (!looksLikeCatalogue(source)) return null;
        try (InputStream in = source.bytes().open()) {
            return reader.read(in);
        }
    }

    private static Answer answer(Read read) {
        CatalogueFacts facts = read.facts();
        return new Answer(
                read.broken() == null ? ExtractionStatus.TEXT_OK : ExtractionStatus.TEXT_PARTIAL,
                read.broken() == null ? "" : read.broken(),
                read.mediaType(),
                "Data catalogue in " + facts.standard().shown(),
                CatalogueText.lines(facts),
                links(facts));
    }

    private static List<PageLink> links(CatalogueFacts facts) {
        List<PageLink> links = new ArrayList<>();
        for (InventoryEntry inventory : facts.inventories()) {
            links.add(new PageLink(inventory.address(), inventory.title(), INVENTORY));
        }
        return links;
    }

    private static boolean looksLikeCatalogue(Source source) throws IOException {
        try (InputStream in = new BufferedInputStream(source.bytes().open())) {
            String start = new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
            if (!mayBegin(start)) return false;
            String more = start + new String(in.readNBytes(SAMPLE), StandardCharsets.ISO_8859_1);
            String plain = more.indexOf('\0') < 0 ? more : more.replace("\0", "");
            return MARKS.stream().anyMatch(plain::contains);
        }
    }

    /** Spares pages and documents a second look. */
    private static boolean mayBegin(String start) {
        if (TurtleScanner.begins(start) || start.startsWith("#")) return true;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '{' || c == '[') return true;
            // blanks, zeros of UTF-16 and byte order marks may stand before
            if (c > ' ' && c < 0xA0) return false;
        }
        return false;
    }
}
