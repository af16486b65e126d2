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
}
