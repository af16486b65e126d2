package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.FetchSettings;

/** Redirects, mixed answers and names that change their address, with a local server and a fake resolver. */
class RebindingTest {
    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd,URL_INVALID",
        "http://2130706433:1/,CONNECT_REFUSED",
        "http://169.254.169.254/latest/meta-data/,BLOCKED_ADDRESS",
        "http://169.254.43518/,BLOCKED_ADDRESS",
        "https://user:pass@internal/,URL_INVALID",
        "//10.0.0.1/x,BLOCKED_ADDRESS",
        "http://private.example.org/,BLOCKED_ADDRESS",
        "http://example.org:22/,BLOCKED_ADDRESS",
        "http://[::ffff:10.0.0.1]/,BLOCKED_ADDRESS",
        "gopher://127.0.0.1/,URL_INVALID"
    })
    void judgesEveryHopOfARedirect(String location, FetchOutcome outcome) throws Exception {
        Names names = Fetching.names(Map.of("private.example.org", List.of("23.185.0.1", "192.168.7.7")));
        try (RawServer server = new RawServer((request, out) -> {
                    if (request.path().equals("/a")) RawServer.send(out, 302, "Location: " + location + "\r\n", "");
                    else RawServer.send(out, 404, "", "");
                });
                SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.fetcher(Fetching.settings(), store, names)) {
            Capture capture = fetcher.fetch(new FetchRequest(server.url("/a"), null));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(outcome);
            assertThat(capture.hops()).first().extracting(Capture.Hop::status).isEqualTo(302);
            assertThat(capture.snapshot()).isNull();
        }
    }

    @Test
    void judgesMetaRefreshLikeARedirect() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            if (request.path().equals("/a")) {
                RawServer.send(
                        out,
                        200,
                        "Content-Type: text/html\r\n",
                        "<meta http-equiv=refresh content='0;url=http://10.1.2.3/'>");
            } else RawServer.send(out, 404, "", "");
        })) {
            Capture capture = Fetching.fetch(server.url("/a"));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.BLOCKED_ADDRESS);
        }
    }

    @Test
    void judgesTheAddressThatRobotsTxtIsPassedOnTo() throws Exception {
        try (RawServer server = new RawServer((request, out) -> {
            if (request.path().equals("/robots.txt"))
                RawServer.send(out, 302, "Location: http://10.0.0.1/robots.txt\r\n", "");
            else RawServer.send(out, 200, "", RawServer.page("A"));
        })) {
            Capture capture = Fetching.fetch(server.url("/a"));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.ROBOTS_DISALLOWED);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void connectsOnlyToTheAddressThatWasChecked() throws Exception {
        // public at the first look-up, private from the second on: whoever looked up twice would connect to the second
        AtomicInteger asked = new AtomicInteger();
        Names names = host -> List.of(InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? "10.0.0.1" : "127.0.0.1"));
        try (RawServer server = new RawServer((request, out) -> RawServer.send(out, 200, "", RawServer.page("A")));
                SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.fetcher(portOpen(server.port()), store, names)) {
            Capture capture = fetcher.fetch(new FetchRequest("http://rebind.example.org:" + server.port() + "/", null));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.BLOCKED_ADDRESS);
            assertThat(asked).hasValue(1);
            assertThat(server.allRequests()).isEmpty();
        }
    }

    @Test
    void asksTheNameServersOncePerConnection() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Names names = host -> {
            asked.incrementAndGet();
            return List.of(InetAddress.ofLiteral("127.0.0.1"));
        };
        try (RawServer server = new RawServer((request, out) -> RawServer.send(
                        out, request.path().equals("/robots.txt") ? 404 : 200, "", RawServer.page("A")));
                SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.fetcher(portOpen(server.port()), store, names)) {
            Capture capture = fetcher.fetch(new FetchRequest("http://name.example.org:" + server.port() + "/x", null));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.FETCHED);
            assertThat(asked).hasValue(1);
        }
    }

    private static FetchSettings portOpen(int port) {
        return Fetching.withPorts(Fetching.settings(), List.of(port));
    }

    @Test
    void asksThroughTheEgressProxyAfterCheckingTheTargetItself() throws Exception {
        Names names = Fetching.names(Map.of(
                "www.example.org", List.of("23.185.0.1"), "mixed.example.org", List.of("23.185.0.1", "10.0.0.1")));
        try (RawServer proxy = new RawServer((request, out) -> RawServer.send(
                        out, request.path().endsWith("/robots.txt") ? 404 : 200, "", RawServer.page("By proxy")));
                SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.fetcher(
                        Fetching.withProxy(Fetching.settings(), URI.create("http://127.0.0.1:" + proxy.port())),
                        store,
                        names)) {
            Capture capture = fetcher.fetch(new FetchRequest("http://www.example.org/a", null));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.FETCHED);
            assertThat(proxy.allRequests().getLast().path()).isEqualTo("http://www.example.org/a");
            Capture mixed = fetcher.fetch(new FetchRequest("http://mixed.example.org/a", null));
            assertThat(mixed.outcome()).isEqualTo(FetchOutcome.BLOCKED_ADDRESS);
        }
    }
}
