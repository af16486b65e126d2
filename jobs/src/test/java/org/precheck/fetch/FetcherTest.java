package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.model.FetchOutcome;

class FetcherTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatItFetched() throws Exception {
        String page = RawServer.page("Open data policy");
        try (RawServer server = new RawServer((request, out) -> {
                    if (request.path().equals("/robots.txt")) RawServer.send(out, 404, "", "");
                    else RawServer.send(out, 200, "Content-Type: text/html\r\nETag: \"a\"\r\n", page);
                });
                SnapshotStore store = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC());
                Fetcher fetcher = Fetching.fetcher(Fetching.settings(), store, Fetching.NO_NAMES)) {
            Capture capture = fetcher.fetch(new FetchRequest(server.url("/policy?a=b c"), null));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.FETCHED);
            assertThat(capture.status()).isEqualTo(200);
            assertThat(capture.revisit()).isFalse();
            assertThat(server.requests().getFirst().path()).isEqualTo("/policy?a=b%20c");
            try (var bytes = store.open(Fetching.snapshot(capture))) {
                assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(page);
            }
            Capture again = fetcher.fetch(new FetchRequest(server.url("/policy"), null));
            assertThat(again.revisit()).isTrue();
            assertThat(again.snapshot()).isEqualTo(capture.snapshot());
        }
    }

    @Test
    void asksConditionallyAndTakesNotModifiedForTheHeldSnapshot() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
                    if (request.path().equals("/robots.txt")) RawServer.send(out, 404, "", "");
                    else if (request.header("If-None-Match").equals("\"v1\"")) {
                        out.write("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                    } else RawServer.send(out, 200, "Content-Type: text/html\r\nETag: \"v1\"\r\n", RawServer.page("A"));
                });
                SnapshotStore store = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC());
                Fetcher fetcher = Fetching.fetcher(Fetching.settings(), store, Fetching.NO_NAMES)) {
            Capture first = fetcher.fetch(new FetchRequest(server.url("/a"), null));
            FetchRequest.Known known = new FetchRequest.Known(
                    "\"v1\"", null, Fetching.snapshot(first).sha256());
            Capture second = fetcher.fetch(new FetchRequest(server.url("/a"), known));
            assertThat(second.outcome()).isEqualTo(FetchOutcome.NOT_MODIFIED);
            assertThat(second.revisit()).isTrue();
            assertThat(second.snapshot()).isEqualTo(first.snapshot());
        }
    }

    @Test
    void followsRedirectsAndKeepsEachHop() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            switch (request.path()) {
                case "/a" -> RawServer.send(out, 301, "Location: b/c\r\n", "");
                case "/b/c" -> RawServer.send(out, 302, "Location: ../d\r\n", "");
                case "/d" -> RawServer.send(out, 200, "Content-Type: text/html\r\n", RawServer.page("Goals"));
                default -> RawServer.send(out, 404, "", "");
            }
        })) {
            Capture capture = Fetching.fetch(server.url("/a"));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.FETCHED);
            assertThat(capture.hops()).extracting(Capture.Hop::status).containsExactly(301, 302, 200);
            assertThat(capture.finalAddress()).isEqualTo(server.url("/d"));
        }
    }

    @Test
    void connectsWhereTheSettingsSay() throws Exception {
        try (RawServer server = new RawServer((request, out) -> RawServer.send(
                out, request.path().equals("/robots.txt") ? 404 : 200, "", RawServer.page(request.header("Host"))))) {
            Map<String, String> connectTo = Map.of("www.southbendin.gov:80", "127.0.0.1:" + server.port());
            Capture capture = Fetching.fetch("http://www.southbendin.gov/opendata", Fetching.settings(connectTo));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.FETCHED);
            assertThat(server.requests()).extracting(r -> r.header("Host")).isEqualTo(List.of("www.southbendin.gov"));
        }
    }

    @Test
    void noticesAChangedPageUnderAnUnchangedTag() throws Exception {
        java.util.concurrent.atomic.AtomicInteger asked = new java.util.concurrent.atomic.AtomicInteger();
        try (RawServer server = new RawServer((request, out) -> {
                    if (request.path().equals("/robots.txt")) RawServer.send(out, 404, "", "");
                    else {
                        String page = RawServer.page("Version " + asked.incrementAndGet());
                        RawServer.send(out, 200, "Content-Type: text/html\r\nETag: \"same\"\r\n", page);
                    }
                });
                SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.fetcher(Fetching.settings(), store, Fetching.NO_NAMES)) {
            Capture first = fetcher.fetch(new FetchRequest(server.url("/a"), null));
            FetchRequest.Known known = new FetchRequest.Known(
                    "\"same\"", null, Fetching.snapshot(first).sha256());
            Capture second = fetcher.fetch(new FetchRequest(server.url("/a"), known));
            assertThat(second.outcome()).isEqualTo(FetchOutcome.FETCHED);
            assertThat(second.detail()).contains("ETag");
            assertThat(second.revisit()).isFalse();
        }
    }

    @Test
    void readsSitemapsThroughTheGate() throws Exception {
        String map = "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<url><loc>http://127.0.0.1:PORT/policy</loc></url><url><loc>http://10.0.0.1/</loc></url></urlset>";
        String bomb = "<?xml version='1.0'?><!DOCTYPE u [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"
                + "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>http://127.0.0.1:PORT/&b;</loc></url></urlset>";
        try (RawServer server = new RawServer((request, out) -> {
                    String port = request.header("Host").substring("127.0.0.1:".length());
                    switch (request.path()) {
                        case "/robots.txt" ->
                            RawServer.send(
                                    out,
                                    200,
                                    "",
                                    "Sitemap: http://127.0.0.1:" + port + "/map.xml\nSitemap: http://127.0.0.1:" + port
                                            + "/bomb.xml\n");
                        case "/map.xml" ->
                            RawServer.send(out, 200, "Content-Type: text/xml\r\n", map.replace("PORT", port));
                        case "/bomb.xml" ->
                            RawServer.send(out, 200, "Content-Type: text/xml\r\n", bomb.replace("PORT", port));
                        default -> RawServer.send(out, 404, "", "");
                    }
                });
                SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.fetcher(Fetching.settings(), store, Fetching.NO_NAMES)) {
            assertThat(fetcher.sitemap(server.url("/"))).containsExactly(server.url("/policy"));
        }
    }

    @Test
    void leavesAHostAloneThatAsksForIt() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
                    if (request.path().equals("/robots.txt")) RawServer.send(out, 404, "", "");
                    else RawServer.send(out, 429, "Retry-After: 7200\r\n", "slow down");
                });
                SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.fetcher(Fetching.settings(), store, Fetching.NO_NAMES)) {
            Capture first = fetcher.fetch(new FetchRequest(server.url("/a"), null));
            assertThat(fetcher.retryAfter(first)).isEqualTo(java.time.Duration.ofHours(1));
            Capture second = fetcher.fetch(new FetchRequest(server.url("/b"), null));
            assertThat(second.outcome()).isEqualTo(FetchOutcome.RATE_LIMITED);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void waitsBetweenRequestsToOneHost() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
                    if (request.path().equals("/robots.txt"))
                        RawServer.send(out, 200, "", "User-agent: *\nCrawl-delay: 0.2\n");
                    else RawServer.send(out, 200, "", RawServer.page(request.path()));
                });
                SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.fetcher(
                        Fetching.with(
                                Map.of(),
                                java.time.Duration.ofMillis(150),
                                1,
                                java.time.Duration.ofSeconds(1),
                                java.time.Duration.ofSeconds(2)),
                        store,
                        Fetching.NO_NAMES);
                var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new java.util.ArrayList<java.util.concurrent.Future<Capture>>();
            for (int i = 0; i < 4; i++) {
                String url = server.url("/" + i);
                all.add(threads.submit(() -> fetcher.fetch(new FetchRequest(url, null))));
            }
            for (var future : all) assertThat(future.get().outcome()).isEqualTo(FetchOutcome.FETCHED);
            var requests = server.allRequests();
            for (int i = 1; i < requests.size(); i++) {
                long millis = (requests.get(i).nanos() - requests.get(i - 1).nanos()) / 1_000_000;
                assertThat(millis)
                        .as("pause before " + requests.get(i).path())
                        .isGreaterThanOrEqualTo(i == 1 ? 150 : 199);
            }
        }
    }
}
