package org.precheck.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.worker.Block;
import org.precheck.extract.worker.Content;
import org.precheck.extract.worker.Request;
import org.precheck.model.Coverage;
import org.precheck.model.Document;
import org.precheck.model.DocumentDate;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import org.precheck.settings.ExtractSettings;

/**
 * The one way from bytes to a document. Web pages and text are read here; everything binary is read in parser processes,
 * which are started when the first such document comes and live until {@link #close}. Safe for use by many threads; a
 * call blocks until the document is read or given up.
 */
public final class Extractor implements AutoCloseable {
    /** Name and version of what reads; it changes only when what it gives back changes. */
    public static final String NAME = "precheck-extract/3";

    private static final long MOST_TEXT_BYTES = 64L << 20;

    private final ExtractSettings settings;
    private final AnswerReader answers;
    private final ParserPool pool;

    /** An extractor; it starts nothing yet. */
    public Extractor(ExtractSettings settings, AnswerReader answers) {
        this.settings = settings;
        this.answers = answers;
        this.pool = new ParserPool(settings);
    }

    /** Does not try these documents, which this version tried on earlier nights. */
    public void quarantine(Collection<Quarantined> documents) {
        documents.forEach(pool::quarantine);
    }

    /** Reads one source. What it is like never throws; only our own failures do. */
    public Extraction extract(Source source) {
        Extraction answered = answered(source);
        if (answered != null) return answered;
        if (source.length() > MOST_TEXT_BYTES) {
            return failed(ExtractionStatus.UNSUPPORTED, "longer than " + MOST_TEXT_BYTES + " bytes", "unknown");
        }
        byte[] bytes;
        try (InputStream in = source.bytes().open()) {
            bytes = in.readNBytes((int) MOST_TEXT_BYTES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the bytes of " + source.sha256() + " could not be read", e);
        }
        if (bytes.length == 0) return failed(ExtractionStatus.EMPTY, "no bytes", "application/x-empty");
        String mediaType = MediaTypes.of(bytes, source.contentTypeHeader(), fileName(source));
        try {
            return read(source, bytes, mediaType);
        } catch (StackOverflowError e) {
            return failed(ExtractionStatus.CRASH, "nested too deeply", mediaType);
        }
    }

    private @Nullable Extraction answered(Source source) {
        AnswerReader.Answer answer;
        try {
            answer = answers.read(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the bytes of " + source.sha256() + " could not be read", e);
        }
        if (answer == null) return null;
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(PassageKind.HEADING, 1, answer.title(), null));
        for (String line : answer.lines()) blocks.add(Block.of(PassageKind.PARAGRAPH, 0, line, null));
        Content content = new Content(
                answer.status(),
                answer.detail(),
                answer.mediaType(),
                answer.title(),
                null,
                false,
                answer.status() == ExtractionStatus.TEXT_OK ? Coverage.ONE_PAGE : Content.UNREAD,
                blocks,
                List.of(),
                List.of());
        return finish(source, content, answer.links(), null);
    }

    private Extraction read(Source source, byte[] bytes, String mediaType) {
        return switch (mediaType) {
            case MediaTypes.HTML -> page(source, bytes);
            case MediaTypes.MARKDOWN -> marked(source, Markdown.read(text(source, bytes), source.address()), mediaType);
            case MediaTypes.RST ->
                marked(source, ReStructuredText.read(text(source, bytes), source.address()), mediaType);
            case MediaTypes.CSV, MediaTypes.TSV ->
                plain(source, CsvTable.blocks(text(source, bytes), Integer.MAX_VALUE), mediaType);
            case MediaTypes.PLAIN, MediaTypes.JSON -> plain(source, PlainText.blocks(text(source, bytes)), mediaType);
            default -> binary(source, bytes, mediaType);
        };
    }

    private Extraction binary(Source source, byte[] bytes, String mediaType) {
        String header = source.contentTypeHeader();
        String name = fileName(source);
        Request request = new Request(
                bytes,
                name == null ? "" : name,
                header == null ? "" : header,
                settings.maxCharacters(),
                Request.Ocr.NONE);
        Content content = pool.read(source.sha256(), request, mediaType);
        return finish(source, content, List.of(), null);
    }

    private static String text(Source source, byte[] bytes) {
        return Decoder.text(bytes, source.contentTypeHeader());
    }

    private Extraction page(Source source, byte[] bytes) {
        HtmlPage page = HtmlPage.of(bytes, source.contentTypeHeader(), source.address());
        return finish(source, page.content(), page.links(), page.canonical());
    }

    private Extraction marked(Source source, Markdown.Read read, String mediaType) {
        return finish(source, Content.text(mediaType, read.blocks()), read.links(), null);
    }

    private Extraction plain(Source source, List<Block> blocks, String mediaType) {
        return finish(source, Content.text(mediaType, blocks), List.of(), null);
    }

    private Extraction finish(
            Source source, Content content, List<Extraction.PageLink> links, @Nullable String canonical) {
        String cells = content.mediaType().equals("application/pdf") ? "\t" : " | ";
        TextBuilder text = new TextBuilder(cells, settings.maxCharacters());
        TableHeads.named(content.blocks()).forEach(text::add);
        Coverage coverage = text.cut() ? cutOff(content.coverage()) : content.coverage();
        ExtractionStatus status = status(content, text);
        String whole = text.text();
        List<Passage> passages = settings.detectLanguage() ? Languages.told(whole, text.passages()) : text.passages();
        List<String> languages = Languages.of(passages);
        List<String> flags = new ArrayList<>(content.flags());
        if (languages.size() > 1) flags.add("languages=" + String.join(",", languages));
        Document document = text.passages().isEmpty() && !content.status().hasText()
                ? null
                : new Document(
                        source.sha256(),
                        content.mediaType(),
                        title(content),
                        language(content, whole, languages),
                        whole,
                        passages,
                        dates(source, content),
                        coverage);
        return new Extraction(
                status,
                content.detail(),
                content.mediaType(),
                document,
                links,
                canonical,
                flags,
                NAME,
                content.paged() ? content.coverage().pages() : null);
    }

    /** What most of the text is written in; what the document says of itself where the text does not tell. */
    private @Nullable String language(Content content, String text, List<String> ofPassages) {
        if (!ofPassages.isEmpty()) return ofPassages.getFirst();
        String told = settings.detectLanguage() ? Languages.of(text) : null;
        if (told != null) return told;
        return content.language() == null ? null : Languages.code(content.language());
    }

    private static ExtractionStatus status(Content content, TextBuilder text) {
        if (text.cut()) return ExtractionStatus.TEXT_PARTIAL;
        if (text.passages().isEmpty() && content.status().hasText()) return ExtractionStatus.EMPTY;
        return content.status();
    }

    private static Coverage cutOff(Coverage whole) {
        int unread = Math.max(1, whole.unread());
        return new Coverage(
                whole.pages(), Math.max(0, whole.read() - unread), whole.ocr(), whole.garbled(), unread, whole.blank());
    }

    private static @Nullable String title(Content content) {
        String title = content.title() == null ? "" : NormalForm.line(content.title());
        if (!title.isEmpty()) return title;
        for (Block block : content.blocks()) {
            if (block.kind() == PassageKind.HEADING) {
                String heading = NormalForm.line(block.text());
                if (!heading.isEmpty()) return heading;
            }
        }
        return null;
    }

    private static List<DocumentDate> dates(Source source, Content content) {
        List<DocumentDate> dates = new ArrayList<>(content.dates());
        String header = source.lastModifiedHeader();
        if (header != null) {
            DayText.first(header)
                    .ifPresent(day -> dates.add(new DocumentDate(DocumentDate.Role.MODIFIED, day, "http")));
        }
        return dates;
    }

    private static @Nullable String fileName(Source source) {
        if (source.fileName() != null) return source.fileName();
        String address = source.address();
        if (address == null) return null;
        int end = address.length();
        for (char stop : new char[] {'#', '?'}) {
            int at = address.indexOf(stop);
            if (at >= 0) end = Math.min(end, at);
        }
        return address.substring(address.lastIndexOf('/', Math.max(0, end - 1)) + 1, end);
    }

    private static Extraction failed(ExtractionStatus status, String detail, String mediaType) {
        return new Extraction(status, detail, mediaType, null, List.of(), null, List.of(), NAME, null);
    }

    /** How far parser processes are kept from the rest of the machine. */
    public Isolation isolation() {
        try {
            return pool.sandbox().isolation();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a parser process was started", e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
