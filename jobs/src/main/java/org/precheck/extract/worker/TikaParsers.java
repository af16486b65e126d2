package org.precheck.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Coverage;
import org.precheck.model.DocumentDate;
import org.precheck.model.ExtractionStatus;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Office, OpenDocument, RTF, EPUB, XML: what Tika reads. */
final class TikaParsers {
    private static final long BOMB_CHARACTERS = 1_000_000;
    private static final long BOMB_RATIO = 100;
    private static final int DEEPEST = 3;
    private static final int MOST_EMBEDDED = 100;

    private final Parser parser = new DefaultParser();

    /** Whether Tika has a parser for the type. */
    boolean reads(String type) {
        return parser.getSupportedTypes(new ParseContext()).contains(MediaType.parse(type));
    }

    Content parse(Request request, Outlet outlet, String type) throws IOException, TikaException, SAXException {
        if (!reads(type)) return Content.failed(ExtractionStatus.UNSUPPORTED, "a type that is not read", type);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        if (!request.fileName().isEmpty()) metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.fileName());
        XhtmlBlocks blocks = new XhtmlBlocks(outlet);
        Embedded embedded;
        try (TikaInputStream in = TikaInputStream.get(request.bytes())) {
            SecureContentHandler guard = new SecureContentHandler(blocks, in);
            guard.setOutputThreshold(BOMB_CHARACTERS);
            guard.setMaximumCompressionRatio(BOMB_RATIO);
            ParseContext context = new ParseContext();
            context.set(OfficeParserConfig.class, office());
            context.set(Parser.class, parser);
            embedded = new Embedded(context);
            context.set(EmbeddedDocumentExtractor.class, embedded);
            try {
                parser.parse(in, guard, metadata, context);
            } catch (SAXException e) {
                guard.throwIfCauseOf(e);
                throw e;
            }
        }
        blocks.end();
        return content(metadata, blocks, outlet, type, embedded.count);
    }

    private static OfficeParserConfig office() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setExtractMacros(false);
        return config;
    }

    private static Content content(Metadata metadata, XhtmlBlocks blocks, Outlet outlet, String type, int embedded) {
        List<String> flags = new ArrayList<>();
        if (embedded > 0) flags.add("attachments=" + embedded);
        boolean empty = outlet.blocks() == 0;
        int pages = Math.max(1, blocks.pages());
        return new Content(
                empty ? ExtractionStatus.EMPTY : ExtractionStatus.TEXT_OK,
                "",
                type,
                metadata.get(TikaCoreProperties.TITLE),
                metadata.get(TikaCoreProperties.LANGUAGE),
                blocks.pages() > 0,
                new Coverage(pages, empty ? 0 : pages, 0, 0, 0, empty ? pages : 0),
                List.of(),
                dates(metadata),
                flags);
    }

    private static List<DocumentDate> dates(Metadata metadata) {
        List<DocumentDate> dates = new ArrayList<>();
        add(dates, DocumentDate.Role.CREATED, day(metadata, TikaCoreProperties.CREATED));
        add(dates, DocumentDate.Role.MODIFIED, day(metadata, TikaCoreProperties.MODIFIED));
        return dates;
    }

    private static void add(List<DocumentDate> dates, DocumentDate.Role role, @Nullable LocalDate day) {
        if (day != null) dates.add(new DocumentDate(role, day, "office"));
    }

    private static @Nullable LocalDate day(Metadata metadata, Property property) {
        Date date = metadata.getDate(property);
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Reads what is embedded, such as a sheet in a letter, down to a few levels, and counts it; pictures are left. */
    private static final class Embedded implements EmbeddedDocumentExtractor {
        private final EmbeddedDocumentExtractor inner;
        private int count;
        private int depth;

        Embedded(ParseContext context) {
            inner = new ParsingEmbeddedDocumentExtractor(context);
        }

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            String type = metadata.get(Metadata.CONTENT_TYPE);
            boolean picture = type != null && type.startsWith("image/");
            return !picture && count < MOST_EMBEDDED && depth < DEEPEST && inner.shouldParseEmbedded(metadata);
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
                throws SAXException, IOException {
            count++;
            depth++;
            try {
                inner.parseEmbedded(in, handler, metadata, outputHtml);
            } finally {
                depth--;
            }
        }
    }
}
