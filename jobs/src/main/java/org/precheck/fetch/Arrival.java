package org.precheck.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.BodyReader.Read;
import org.precheck.fetch.Capture.Header;
import org.precheck.fetch.Capture.Truncation;
import org.precheck.fetch.Failures.Failure;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.FetchSettings;

/** One answer: its body read within the limits, and what it is taken for. */
final class Arrival implements AutoCloseable {
    /** How much of a page is looked at for walls and errors. */
    private static final int GLANCE = 64 << 10;

    private final FetchRequest request;
    private final Path folder;
    private final Limits limits;
    private final WebAddress asked;
    private final WebAddress address;
    private final @Nullable String question;
    private final Reply reply;
    private final Instant at;
    private Body body;
    private @Nullable Truncation truncated;
    private @Nullable Failure problem;
    private String detail = "";
    private PageSketch page = PageSketch.BLANK;
    private @Nullable Snapshot unchanged;

    Arrival(
            FetchRequest request,
            FetchSettings settings,
            Path folder,
            WebAddress asked,
            WebAddress address,
            @Nullable String question,
            Reply reply,
            Instant at) {
        this.request = request;
        this.folder = folder;
        this.limits = new Limits(settings, request.kind());
        this.asked = asked;
        this.address = address;
        this.question = question;
        this.reply = reply;
        this.at = at;
        this.body = new Body(folder);
    }

    /** Where the status line leads to, or null. */
    @Nullable
    String redirect() {
        return switch (reply.status()) {
            case 300, 301, 302, 303, 307, 308 -> {
                String location = reply.header("Location");
                yield location == null || location.isBlank() ? null : location;
            }
            default -> null;
        };
    }

    /** Reads the body, unless it is one that is never read. */
    void read() throws IOException {
        String type = reply.header("Content-Type");
        if (reply.status() == 200 && Limits.isNeverRead(type)) {
            problem = new Failure(
                    FetchOutcome.UNSUPPORTED_TYPE,
                    "It is of the type " + NameRules.shown(Limits.mediaType(type)) + ".");
            return;
        }
        if (!BodyReader.decodes(reply.header("Content-Encoding"))) {
            String encoding = NameRules.shown(String.valueOf(reply.header("Content-Encoding")));
            problem = new Failure(
                    FetchOutcome.PROTOCOL_ERROR, "It is packed as \"" + encoding + "\", which was not asked for.");
            return;
        }
        Read read = new BodyReader(folder, limits).read(reply);
        body = read.body();
        truncated = read.truncated();
        detail = read.detail();
        byte[] start = body.head(8);
        if (Limits.isPage(type) && !Limits.isDocument(start, start.length))
            page = PageSketch.of(body.head(GLANCE), type);
        if (page.visible() < 200 && body.length() > GLANCE && Limits.isPage(type)) {
            page = PageSketch.of(body.head(Body.MEMORY), type);
        }
    }

    /** Takes a 304 for the snapshot that is held. */
    void unchanged(@Nullable Snapshot held) {
        unchanged = held;
        reply.whole();
    }

    /** Where the page itself passes the visitor on to at once, or null. */
    @Nullable
    String refresh() {
        if (reply.status() != 200 || request.kind() != FetchRequest.Kind.PAGE || page.visible() > 1_000) return null;
        String header = reply.header("Refresh");
        String target = header == null ? page.refresh() : SketchScanner.refreshTarget(header);
        if (target == null) return null;
        WebAddress next = address.resolve(target);
        return next != null && next.withoutFragment().equals(address) ? null : target;
    }

    /** What the answer is, by what can be seen of it alone. */
    Failure judged() {
        if (unchanged != null) return new Failure(FetchOutcome.NOT_MODIFIED, "");
        if (problem != null) return problem;
        boolean looked = request.kind() == FetchRequest.Kind.PAGE;
        if (looked) {
            Failure wall = Walls.wall(asked, address, reply, page);
            if (wall != null) return wall;
        }
        Failure status = Statuses.failure(reply, page);
        if (status != null) return status;
        if (truncated != null) {
            Failure cut = cut(truncated);
            if (cut != null) return cut;
        }
        if (body.length() == 0) return new Failure(FetchOutcome.EMPTY, "The answer has no body.");
        return looked ? content() : new Failure(FetchOutcome.FETCHED, detail);
    }

    private Failure content() {
        Failure sink = ErrorPages.sink(asked, address);
        if (sink != null) return sink;
        if (ErrorPages.look(page) == ErrorPages.Look.ERROR) {
            return new Failure(
                    FetchOutcome.SOFT_404, "Title and heading say so: \"" + NameRules.shown(page.title()) + "\".");
        }
        if (ErrorPages.isParked(page))
            return new Failure(FetchOutcome.PARKED, "\"" + NameRules.shown(page.title()) + "\".");
        if (ErrorPages.isMaintenance(page)) {
            return new Failure(FetchOutcome.MAINTENANCE, "\"" + NameRules.shown(page.title()) + "\".");
        }
        if (ErrorPages.isScriptShell(page)) {
            return new Failure(
                    FetchOutcome.SCRIPT_SHELL,
                    "Without its scripts the page shows " + page.visible() + " characters of text.");
        }
        return new Failure(FetchOutcome.FETCHED, detail);
    }

    /** A cut page is still text; a cut file of another kind is nothing that can be opened. */
    private @Nullable Failure cut(Truncation reason) {
        return switch (reason) {
            case LENGTH -> {
                String type = Limits.mediaType(reply.header("Content-Type"));
                byte[] start = body.head(8);
                boolean text = (type.startsWith("text/") || type.isEmpty() || type.equals("application/xhtml+xml"))
                        && !Limits.isDocument(start, start.length);
                yield text ? null : new Failure(FetchOutcome.TOO_LARGE, detail);
            }
            case TIME -> new Failure(FetchOutcome.TIMEOUT, detail);
            case DISCONNECT -> new Failure(FetchOutcome.BODY_INCOMPLETE, detail);
        };
    }

    ErrorPages.Look look() {
        return request.kind() == FetchRequest.Kind.PAGE ? ErrorPages.look(page) : ErrorPages.Look.CONTENT;
    }

    /** Characters of text that can be seen where it is a page; a document shows enough. */
    int visible() {
        return Limits.isPage(reply.header("Content-Type")) && !page.equals(PageSketch.BLANK)
                ? page.visible()
                : Integer.MAX_VALUE;
    }

    PageSketch page() {
        return page;
    }

    @Nullable
    Truncation truncated() {
        return truncated;
    }

    /** How long the host asks to be left alone; zero where it does not. */
    Duration retryAfter() {
        String value = reply.header("Retry-After");
        boolean asks = reply.status() == 429 || reply.status() == 503;
        return asks && value != null ? RetryAfter.wait(value, at) : Duration.ZERO;
    }

    /** Whether other bytes came under the very ETag that was held, which makes that site's 304 worthless. */
    boolean changedUnderSameTag() {
        FetchRequest.Known known = request.known();
        if (known == null || known.etag() == null || reply.status() != 200) return false;
        return known.etag().equals(reply.header("ETag")) && !known.sha256().equals(body.sha256Hex());
    }

    Exchange exchange(FetchOutcome outcome, @Nullable Truncation truncated) {
        if (outcome == FetchOutcome.TOO_LARGE) {
            body.close();
            body = new Body(folder);
        }
        return new Exchange(
                address.toString(),
                address.target(),
                at,
                reply.ip(),
                reply.sent(),
                question,
                reply.status(),
                reply.reason(),
                reply.headers(),
                body,
                truncated,
                unchanged,
                outcome,
                false);
    }

    /** Looks at the document as it is after its scripts have run, in place of what the server sent. */
    Failure judged(Body dom) {
        page = PageSketch.of(dom.head(Body.MEMORY), "text/html; charset=utf-8");
        return judged();
    }

    /** The rendered document as something to keep beside the answer. */
    Exchange rendered(Body dom) {
        return new Exchange(
                address.toString(),
                address.target(),
                at,
                null,
                List.of(),
                null,
                200,
                "",
                List.of(new Header("Content-Type", "text/html; charset=utf-8")),
                dom,
                null,
                null,
                FetchOutcome.FETCHED,
                true);
    }

    @Override
    public void close() {
        body.close();
    }
}
