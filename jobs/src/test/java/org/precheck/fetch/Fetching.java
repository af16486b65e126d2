package org.precheck.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.FetchSettings;

/** Settings for tests: loopback allowed, no pauses, short times. */
final class Fetching {
    private Fetching() {}

    static FetchSettings settings() {
        return settings(Map.of());
    }

    static FetchSettings settings(Map<String, String> connectTo) {
        return with(connectTo, Duration.ZERO, 8, Duration.ofMillis(1000), Duration.ofMillis(1800));
    }

    static FetchSettings with(
            Map<String, String> connectTo, Duration delay, int perHost, Duration firstByte, Duration total) {
        FetchSettings d = FetchSettings.DEFAULTS;
        return new FetchSettings(
                "test@precheck.example",
                true,
                d.ports(),
                connectTo,
                null,
                delay,
                perHost,
                Duration.ofSeconds(1),
                firstByte,
                total,
                total,
                Duration.ofSeconds(1),
                64 << 10,
                1 << 20,
                5,
                16,
                d.pagesPerCity(),
                d.pagesPerHost(),
                d.bytesPerCity(),
                d.timePerCity(),
                d.depth(),
                List.of(),
                4 << 20,
                total,
                d.linksPerPage(),
                null);
    }

    static FetchSettings withContact(FetchSettings s, String contact) {
        return new FetchSettings(
                contact,
                s.allowLoopback(),
                s.ports(),
                s.connectTo(),
                s.proxy(),
                s.delay(),
                s.connectionsPerHost(),
                s.connectTimeout(),
                s.firstByteTimeout(),
                s.pageTimeout(),
                s.documentTimeout(),
                s.dnsTimeout(),
                s.maxPageBytes(),
                s.maxDocumentBytes(),
                s.maxRedirects(),
                s.workers(),
                s.pagesPerCity(),
                s.pagesPerHost(),
                s.bytesPerCity(),
                s.timePerCity(),
                s.depth(),
                s.canaries(),
                s.maxCatalogueBytes(),
                s.catalogueTimeout(),
                s.linksPerPage(),
                s.browser());
    }

    static FetchSettings withLoopback(FetchSettings s, boolean allowLoopback) {
        return new FetchSettings(
                s.contact(),
                allowLoopback,
                s.ports(),
                s.connectTo(),
                s.proxy(),
                s.delay(),
                s.connectionsPerHost(),
                s.connectTimeout(),
                s.firstByteTimeout(),
                s.pageTimeout(),
                s.documentTimeout(),
                s.dnsTimeout(),
                s.maxPageBytes(),
                s.maxDocumentBytes(),
                s.maxRedirects(),
                s.workers(),
                s.pagesPerCity(),
                s.pagesPerHost(),
                s.bytesPerCity(),
                s.timePerCity(),
                s.depth(),
                s.canaries(),
                s.maxCatalogueBytes(),
                s.catalogueTimeout(),
                s.linksPerPage(),
                s.browser());
    }

    static FetchSettings withPorts(FetchSettings s, List<Integer> ports) {
        return new FetchSettings(
                s.contact(),
                s.allowLoopback(),
                ports,
                s.connectTo(),
                s.proxy(),
                s.delay(),
                s.connectionsPerHost(),
                s.connectTimeout(),
                s.firstByteTimeout(),
                s.pageTimeout(),
                s.documentTimeout(),
                s.dnsTimeout(),
                s.maxPageBytes(),
                s.maxDocumentBytes(),
                s.maxRedirects(),
                s.workers(),
                s.pagesPerCity(),
                s.pagesPerHost(),
                s.bytesPerCity(),
                s.timePerCity(),
                s.depth(),
                s.canaries(),
                s.maxCatalogueBytes(),
                s.catalogueTimeout(),
                s.linksPerPage(),
                s.browser());
    }

    /** The pace of the settings, with shorter times. */
    static FetchSettings paced(FetchSettings s, int workers, Duration firstByte, Duration total) {
        return new FetchSettings(
                "test@precheck.example",
                true,
                s.ports(),
                s.connectTo(),
                s.proxy(),
                s.delay(),
                s.connectionsPerHost(),
                s.connectTimeout(),
                firstByte,
                total,
                total,
                s.dnsTimeout(),
                s.maxPageBytes(),
                s.maxDocumentBytes(),
                s.maxRedirects(),
                workers,
                s.pagesPerCity(),
                s.pagesPerHost(),
                s.bytesPerCity(),
                s.timePerCity(),
                s.depth(),
                s.canaries(),
                s.maxCatalogueBytes(),
                s.catalogueTimeout(),
                s.linksPerPage(),
                s.browser());
    }

    static FetchSettings withProxy(FetchSettings s, URI proxy) {
        return new FetchSettings(
                s.contact(),
                s.allowLoopback(),
                s.ports(),
                s.connectTo(),
                proxy,
                s.delay(),
                s.connectionsPerHost(),
                s.connectTimeout(),
                s.firstByteTimeout(),
                s.pageTimeout(),
                s.documentTimeout(),
                s.dnsTimeout(),
                s.maxPageBytes(),
                s.maxDocumentBytes(),
                s.maxRedirects(),
                s.workers(),
                s.pagesPerCity(),
                s.pagesPerHost(),
                s.bytesPerCity(),
                s.timePerCity(),
                s.depth(),
                s.canaries(),
                s.maxCatalogueBytes(),
                s.catalogueTimeout(),
                s.linksPerPage(),
                s.browser());
    }

    static FetchSettings withBrowser(FetchSettings s, String browser) {
        return new FetchSettings(
                s.contact(),
                s.allowLoopback(),
                s.ports(),
                s.connectTo(),
                s.proxy(),
                s.delay(),
                s.connectionsPerHost(),
                s.connectTimeout(),
                s.firstByteTimeout(),
                s.pageTimeout(),
                s.documentTimeout(),
                s.dnsTimeout(),
                s.maxPageBytes(),
                s.maxDocumentBytes(),
                s.maxRedirects(),
                s.workers(),
                s.pagesPerCity(),
                s.pagesPerHost(),
                s.bytesPerCity(),
                s.timePerCity(),
                s.depth(),
                s.canaries(),
                s.maxCatalogueBytes(),
                s.catalogueTimeout(),
                s.linksPerPage(),
                browser);
    }

    /** Names that are all unknown, so that no test leaves the machine. */
    static final Names NO_NAMES = host -> {
        throw new Refused(FetchOutcome.DOMAIN_UNRESOLVABLE, "there is no " + host);
    };

    static Names names(Map<String, List<String>> table) {
        return host -> {
            List<String> addresses = table.get(host);
            if (addresses == null) throw new Refused(FetchOutcome.DOMAIN_UNRESOLVABLE, "there is no " + host);
            return addresses.stream().map(InetAddress::ofLiteral).toList();
        };
    }

    static Fetcher knowing(FetchSettings settings, SnapshotStore store, ReadableForms forms) {
        return new Fetcher(settings, store, Clock.systemUTC(), forms, NO_NAMES, tls());
    }

    static Fetcher fetcher(FetchSettings settings, SnapshotStore store, Names names) {
        return new Fetcher(settings, store, Clock.systemUTC(), names, tls());
    }

    static Capture fetch(String url) throws IOException {
        return fetch(url, settings());
    }

    static Capture fetch(String url, FetchSettings settings) throws IOException {
        try (SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = fetcher(settings, store, NO_NAMES)) {
            return fetcher.fetch(new FetchRequest(url, null));
        }
    }

    static Snapshot snapshot(Capture capture) {
        return Objects.requireNonNull(capture.snapshot(), capture::detail);
    }

    private static SSLContext tls() {
        return new ChainJudge(null).context();
    }
}
