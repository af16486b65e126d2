package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.FetchSettings;
import tools.jackson.databind.JsonNode;

/** Every folder of fixtures/http, served on loopback under the names in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehaviourTest {
    private static final List<String> HOSTS = List.of(
            "www.springfield.example.org",
            "data.elsewhere.example.net",
            "consent.google.com",
            "drive.google.com",
            "docs.google.com",
            "accounts.google.com",
            "springfield.sharepoint.com",
            "login.microsoftonline.com",
            "onedrive.live.com",
            "login.live.com",
            "springfield.app.box.com",
            "account.box.com",
            "www.dropbox.com");

    private static final Names NAMES = host -> {
        if (host.startsWith("servfail.")) throw new Refused(FetchOutcome.DNS_TEMPORARY, "SERVFAIL.");
        throw new Refused(FetchOutcome.DOMAIN_UNRESOLVABLE, "NXDOMAIN.");
    };

    private Certificates certificates;

    @BeforeAll
    void certificates() throws Exception {
        certificates = new Certificates();
    }

    static List<Behaviour> behaviours() {
        return Behaviour.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("behaviours")
    void comesToTheOutcomeThatTheFolderNames(Behaviour behaviour) throws Exception {
        behaviour.prepare();
        try (RawServer server = new RawServer(listener(behaviour), behaviour::answer);
                SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = new Fetcher(
                        settings(server.port()), store, java.time.Clock.systemUTC(), NAMES, certificates.client())) {
            String ask = behaviour.ask().startsWith("/") ? server.url(behaviour.ask()) : behaviour.ask();
            long start = System.nanoTime();
            Capture capture = fetcher.fetch(new FetchRequest(ask, null));
            long millis = (System.nanoTime() - start) / 1_000_000;
            check(behaviour.expect(), capture, server);
            assertThat(millis).as("it took " + millis + " ms").isLessThan(8_000);
        }
    }

    private static void check(JsonNode expect, Capture capture, RawServer server) {
        assertThat(capture.outcome().name())
                .as(capture.detail() + " " + capture.hops())
                .isEqualTo(expect.get("outcome").asString());
        if (capture.outcome() != FetchOutcome.FETCHED)
            assertThat(capture.detail()).endsWith(".").doesNotContain("null");
        String truncated =
                capture.truncated() == null ? "" : capture.truncated().name();
        assertThat(truncated).isEqualTo(expect.path("truncated").asString(""));
        if (expect.has("status"))
            assertThat(capture.status()).isEqualTo(expect.get("status").asInt());
        if (expect.has("asked"))
            assertThat(server.requests()).hasSize(expect.get("asked").asInt());
        if (expect.has("snapshot")) {
            assertThat(capture.snapshot() != null)
                    .isEqualTo(expect.get("snapshot").asBoolean());
        }
        if (expect.has("length")) {
            assertThat(Fetching.snapshot(capture).length())
                    .isEqualTo(expect.get("length").asLong());
        }
        if (expect.has("hops")) {
            List<Integer> hops =
                    expect.get("hops").valueStream().map(JsonNode::asInt).toList();
            assertThat(capture.hops()).extracting(Capture.Hop::status).isEqualTo(hops);
        }
        if (capture.snapshot() != null) assertThat(capture.snapshot().length()).isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void everyOutcomeOfAFetchHasAFolder() {
        Set<FetchOutcome> shown = EnumSet.noneOf(FetchOutcome.class);
        for (Behaviour behaviour : Behaviour.all()) {
            shown.add(FetchOutcome.valueOf(behaviour.expect().get("outcome").asString()));
        }
        Set<FetchOutcome> elsewhere = EnumSet.of(
                // needs an earlier night: FetcherTest
                FetchOutcome.NOT_MODIFIED,
                // said by the nightly job, not by a fetch
                FetchOutcome.BUDGET_EXHAUSTED,
                FetchOutcome.SCANNER_OUTAGE,
                // our own faults: SsrfSuiteTest
                FetchOutcome.INTERNAL_ERROR);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(shown))).isEqualTo(elsewhere);
    }

    private ServerSocket listener(Behaviour behaviour) throws Exception {
        String name = behaviour.certificate();
        InetAddress loopback = InetAddress.getLoopbackAddress();
        if (name == null || name.equals("cut")) return new ServerSocket(0, 50, loopback);
        return certificates.server(name).getServerSocketFactory().createServerSocket(0, 50, loopback);
    }

    private static FetchSettings settings(int port) {
        Map<String, String> connectTo = new HashMap<>();
        for (String host : HOSTS) connectTo.put(host + ":80", "127.0.0.1:" + port);
        connectTo.put("tls.springfield.example.org:443", "127.0.0.1:" + port);
        return Fetching.settings(connectTo);
    }
}
