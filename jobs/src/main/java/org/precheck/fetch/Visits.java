package org.precheck.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture.Header;
import org.precheck.settings.FetchSettings;

/** Single requests to hosts, each in its host's pace; whoever asks has passed the gate's {@code admit}. */
final class Visits implements AutoCloseable {
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.8";

    private final FetchSettings settings;
    private final AddressGate gate;
    private final Transport transport;
    private final Pace pace;
    private final Path folder;
    private final String userAgent;
    private final @Nullable Chromium browser;

    Visits(FetchSettings settings, AddressGate gate, SSLContext tls, Path folder) {
        this.settings = settings;
        this.gate = gate;
        this.transport = new Transport(settings, gate, tls);
        this.pace = new Pace(settings.delay(), settings.connectionsPerHost());
        this.folder = folder;
        this.userAgent = userAgent(settings.contact());
        String program = settings.browser();
        this.browser = program == null ? null : new Chromium(program, settings, gate, folder);
    }

    static String userAgent(@Nullable String contact) {
        String reach = contact == null ? "" : "; +" + (contact.contains("://") ? contact : "mailto:" + contact);
        return "Mozilla/5.0 (compatible; Precheck/0.1" + reach + ")";
    }

    /** Renders pages, or null where no browser is set. */
    @Nullable
    Chromium browser() {
        return browser;
    }

    Pace pace() {
        return pace;
    }

    FetchSettings settings() {
        return settings;
    }

    Path folder() {
        return folder;
    }

    /** What is done with the head of an answer while the host's turn lasts. */
    @FunctionalInterface
    interface Use<T> {
        T of(Reply reply) throws IOException;
    }

    /**
     * Asks once, and once more where a kept connection turned out to be stale.
     *
     * @throws IOException where no answer came
     * @throws DiskFailure where {@code use} could not write
     */
    <T> T visit(WebAddress address, List<Header> conditions, Use<T> use) throws IOException, InterruptedException {
        return visit(address, conditions, null, use);
    }

    /** As above, by POST where there is a question, which is JSON. */
    <T> T visit(WebAddress address, List<Header> conditions, @Nullable String question, Use<T> use)
            throws IOException, InterruptedException {
        if (settings.proxy() != null) gate.resolve(address.host(), address.port());
        try (Pace.Turn _ = pace.turn(address.host())) {
            Reply reply;
            try {
                reply = transport.send(address, headers(conditions), question);
            } catch (IOException e) {
                if (!Failures.isStaleConnection(e)) throw e;
                reply = transport.send(address, headers(conditions), question);
            }
            try (Reply open = reply) {
                return use.of(open);
            } catch (IOException e) {
                throw new DiskFailure(e);
            }
        }
    }

    private List<Header> headers(List<Header> conditions) {
        List<Header> headers = new ArrayList<>(conditions.size() + 4);
        headers.add(new Header("User-Agent", userAgent));
        headers.add(new Header("Accept", ACCEPT));
        headers.add(new Header("Accept-Language", "en,*;q=0.5"));
        headers.add(new Header("Accept-Encoding", "gzip, deflate"));
        headers.addAll(conditions);
        return headers;
    }

    @Override
    public void close() {
        transport.close();
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " for temporary files could not be removed", e);
        }
    }

    /** Our own disk failed, which is nobody's outcome. */
    static final class DiskFailure extends UncheckedIOException {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        DiskFailure(IOException cause) {
            super(cause);
        }
    }
}
