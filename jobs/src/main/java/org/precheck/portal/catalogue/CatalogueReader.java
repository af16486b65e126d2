package org.precheck.portal.catalogue;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.precheck.portal.catalogue.CatalogueReading.Read;
import org.precheck.portal.catalogue.CatalogueReading.Trouble;
import org.precheck.portal.catalogue.CatalogueReading.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads catalogues of any length as a stream: DCAT-US 1.1 and 3.0, Project Open Data 1.0, DCAT-AP as JSON-LD or Turtle. Memory is
 * bounded by one dataset and fixed counts. What the bytes are like never throws.
 */
public final class CatalogueReader {
    private static final int LONGEST_TEXT = 5_000_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(200)
                    .maxNameLength(500) // the parser remembers tens of thousands of names
                    .maxNumberLength(1_000)
                    .build())
            // published catalogues hold tabs and line ends inside of texts
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final boolean validating;

    /** A reader that checks each dataset by the schema of its standard. */
    public CatalogueReader() {
        this(true);
    }

    CatalogueReader(boolean validating) {
        this.validating = validating;
    }

    /**
     * Reads one file to its end, or to where it breaks off.
     *
     * @throws IOException where the stream itself cannot be read
     */
    public CatalogueReading read(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        Charset charset = charset(in);
        String start = start(in, charset);
        if (start.isEmpty()) return new Unreadable(Trouble.EMPTY, "");
        if (TurtleScanner.begins(start)) return turtle(new InputStreamReader(in, charset));
        char first = start.charAt(0);
        if (first == '<') return new Unreadable(Trouble.WEB_PAGE, "");
        if (first != '{' && first != '[') return new Unreadable(Trouble.NOT_JSON, "It begins with neither { nor [.");
        try (Reader text = new InputStreamReader(in, charset);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return read(parser);
        }
    }

    private CatalogueReading turtle(Reader in) throws IOException {
        Collector collector = new Collector(validating);
        try (Reader text = new BufferedReader(in, 1 << 16)) {
            TurtleScanner scanner = new TurtleScanner(text, collector);
            String broken = null;
            try {
                scanner.scan();
            } catch (TurtleFault e) {
                broken = String.valueOf(e.getMessage());
                if (collector.datasets() == 0) {
                    return new Unreadable(e.end() ? Trouble.BROKEN_OFF : Trouble.NOT_TURTLE, broken);
                }
            }
            if (!scanner.catalogue()) return new Unreadable(Trouble.NO_CATALOGUE, "");
            return new Read(collector.facts(scanner.head(), broken == null), "text/turtle", broken);
        }
    }

    private CatalogueReading read(JsonParser parser) throws IOException {
        Collector collector = new Collector(validating);
        CatalogueScanner scanner = new CatalogueScanner(parser, collector);
        String broken = null;
        try {
            scanner.scan();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            broken = why(e);
            if (collector.datasets() == 0) {
                boolean ended = e instanceof UnexpectedEndOfInputException;
                return new Unreadable(ended ? Trouble.BROKEN_OFF : Trouble.NOT_JSON, broken);
            }
        }
        if (!scanner.catalogue()) return new Unreadable(Trouble.NO_CATALOGUE, "");
        CatalogueFacts facts = collector.facts(scanner.head(), broken == null);
        boolean linked = facts.standard() == Standard.DCAT_AP;
        return new Read(facts, linked ? "application/ld+json" : "application/json", broken);
    }

    private static String why(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String place =
                at == null || at.getLineNr() < 1 ? "" : " in line " + at.getLineNr() + ", column " + at.getColumnNr();
        if (e instanceof UnexpectedEndOfInputException) return "It breaks off" + place + ".";
        if (e instanceof StreamConstraintsException) return "It goes beyond what we read" + place + ".";
        return "It is no longer well-formed JSON" + place + ".";
    }

    /** By its byte order mark, else UTF-8; bytes that are none become replacement characters. */
    private static Charset charset(BufferedInputStream in) throws IOException {
        in.mark(4);
        int first = in.read();
        int second = in.read();
        int third = in.read();
        in.reset();
        if (first == 0xFE && second == 0xFF) return StandardCharsets.UTF_16; // eats its mark
        if (first == 0xFF && second == 0xFE) return StandardCharsets.UTF_16;
        if (first == 0xEF && second == 0xBB && third == 0xBF) in.skipNBytes(3);
        if (first == 0 && second > 0) return StandardCharsets.UTF_16BE;
        if (first > 0 && second == 0) return StandardCharsets.UTF_16LE;
        return StandardCharsets.UTF_8;
    }

    /** The first few thousand characters from the first on that is no blank; nothing is consumed. */
    private static String start(BufferedInputStream in, Charset charset) throws IOException {
        in.mark(8192);
        String start = new String(in.readNBytes(8192), charset);
        in.reset();
        int at = 0;
        while (at < start.length() && (start.charAt(at) <= ' ' || start.charAt(at) == '\uFEFF')) at++;
        return start.substring(at);
    }
}
