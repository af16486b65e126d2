package org.precheck.extract;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.worker.Content;
import org.precheck.extract.worker.Request;
import org.precheck.settings.ExtractSettings;

/**
 * Parser processes kept warm: started when first needed, replaced when they die. A document that fails is tried once more
 * in a fresh process; one that fails twice is not tried again.
 */
final class ParserPool implements AutoCloseable {
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final int MOST_QUARANTINED = 10_000;

    private final ExtractSettings settings;
    private final OcrBudget ocr;
    private final Semaphore places;
    private final Deque<ParserProcess> idle = new ConcurrentLinkedDeque<>();
    private final Map<String, Quarantined> quarantine = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Quarantined> eldest) {
            return size() > MOST_QUARANTINED;
        }
    });
    private @Nullable Sandbox sandbox;
    private volatile boolean closed;

    ParserPool(ExtractSettings settings) {
        this.settings = settings;
        this.ocr = new OcrBudget(settings);
        this.places = new Semaphore(settings.workers());
    }

    /** Reads a document; blocks until a process is free and done with it. */
    Content read(String sha256, Request request, String mediaType) {
        Quarantined before = quarantine.get(sha256);
        if (before != null) return content(before.again());
        try {
            places.acquire();
            try {
                Request.Ocr taken = ocr.take();
                Content content = tryTwice(sha256, request.with(taken), mediaType);
                ocr.giveBack(taken, content.coverage().ocr());
                return content;
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a document was read", e);
        }
    }

    private Content tryTwice(String sha256, Request request, String mediaType) throws InterruptedException {
        try {
            return once(request);
        } catch (ParserProcess.Failed first) {
            try {
                // a page that is too much for OCR must not cost the text of the others
                return once(request.with(Request.Ocr.NONE));
            } catch (ParserProcess.Failed second) {
                Quarantined failed =
                        new Quarantined(sha256, second.status(), second.getMessage() + ", twice", mediaType);
                quarantine(failed);
                return content(failed);
            }
        }
    }

    /** Does not try a document. */
    void quarantine(Quarantined document) {
        quarantine.put(document.sha256(), document);
    }

    private static Content content(Quarantined document) {
        return Content.failed(document.status(), document.detail(), document.mediaType())
                .flagged(Quarantined.FLAG);
    }

    private Content once(Request request) throws ParserProcess.Failed, InterruptedException {
        ParserProcess process = process();
        boolean well = false;
        try {
            Content content = process.read(
                    request, settings.progressTimeout(), settings.totalTimeout(), settings.maxCharacters());
            well = true;
            return content;
        } finally {
            if (well && !closed) idle.push(process);
            else process.close();
        }
    }

    private ParserProcess process() throws InterruptedException {
        for (ParserProcess process = idle.poll(); process != null; process = idle.poll()) {
            if (process.isAlive()) return process;
            process.close();
        }
        Sandbox allowed = sandbox();
        Optional<ParserProcess> started = start(allowed);
        if (started.isEmpty()) started = start(allowed);
        return started.orElseThrow(() -> new IllegalStateException("parser processes do not start on this system"));
    }

    /** The strongest isolation that this system allows, found out by starting a process in it. */
    synchronized Sandbox sandbox() throws InterruptedException {
        if (sandbox != null) return sandbox;
        for (Supplier<Sandbox> way : Sandbox.candidates(settings)) {
            Sandbox candidate = way.get();
            Optional<ParserProcess> started = start(candidate);
            if (started.isPresent()) {
                idle.push(started.get());
                sandbox = candidate;
                return candidate;
            }
            candidate.close();
        }
        throw new IllegalStateException("parser processes do not start on this system");
    }

    private static Optional<ParserProcess> start(Sandbox sandbox) throws InterruptedException {
        try {
            ParserProcess process = new ParserProcess(sandbox.start());
            if (process.isReady(TO_START)) return Optional.of(process);
            process.close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (ParserProcess process = idle.poll(); process != null; process = idle.poll()) process.close();
        synchronized (this) {
            if (sandbox != null) sandbox.close();
        }
    }
}
