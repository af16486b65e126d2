package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.model.FetchOutcome;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/** A name server on loopback that answers by the first label of the name. */
class DnsAnswersTest {
    @SuppressWarnings("NullAway.Init") // made before each test
    private DatagramSocket server;

    @SuppressWarnings("NullAway.Init") // made before each test
    private DnsNames names;

    @BeforeEach
    void start() throws IOException {
        server = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
        SimpleResolver resolver =
                new SimpleResolver(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()));
        names = new DnsNames(resolver, Duration.ofMillis(1500));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void serve() {
        byte[] buffer = new byte[2048];
        while (!server.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                server.receive(packet);
                Message answer = answer(new Message(java.util.Arrays.copyOf(buffer, packet.getLength())));
                if (answer == null) continue;
                byte[] bytes = answer.toWire();
                server.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Message answer(Message query) throws IOException {
        Record question = query.getQuestion();
        Message answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.RA);
        answer.addRecord(question, Section.QUESTION);
        Name name = question.getName();
        if (name.equals(Name.root)) {
            Name root = Name.fromConstantString("a.root-servers.net.");
            answer.addRecord(new NSRecord(name, DClass.IN, 60, root), Section.ANSWER);
            return answer;
        }
        switch (name.getLabelString(0)) {
            case "nx" -> answer.getHeader().setRcode(Rcode.NXDOMAIN);
            case "fail" -> answer.getHeader().setRcode(Rcode.SERVFAIL);
            case "refused" -> answer.getHeader().setRcode(Rcode.REFUSED);
            case "silent" -> {
                return null;
            }
            case "both" -> address(answer, name, question.getType());
            case "alias" -> {
                Name target = Name.fromString("both.example.org.");
                answer.addRecord(new CNAMERecord(name, DClass.IN, 60, target), Section.ANSWER);
                address(answer, target, question.getType());
            }
            default -> {}
        }
        return answer;
    }

    private static void address(Message answer, Name name, int type) {
        InetAddress four = InetAddress.ofLiteral("23.185.0.1");
        InetAddress six = InetAddress.ofLiteral("2a00:1450:4001:80b::200e");
        if (type == Type.A) answer.addRecord(new ARecord(name, DClass.IN, 60, four), Section.ANSWER);
        if (type == Type.AAAA) answer.addRecord(new AAAARecord(name, DClass.IN, 60, six), Section.ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        "nx.example.org,DOMAIN_UNRESOLVABLE",
        "fail.example.org,DNS_TEMPORARY",
        "refused.example.org,DNS_TEMPORARY",
        "nodata.example.org,DNS_TEMPORARY",
        "silent.example.org,DNS_TEMPORARY"
    })
    void tellsResponseCodesApart(String host, FetchOutcome outcome) {
        Refused refused = assertThrows(Refused.class, () -> names.addresses(host));
        assertThat(refused.outcome()).as(refused.detail()).isEqualTo(outcome);
        assertThat(refused.detail()).contains(host).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"both.example.org", "alias.example.org"})
    void givesEveryAddressWithTheOlderKindFirst(String host) throws Exception {
        assertThat(names.addresses(host))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("23.185.0.1", "2a00:1450:4001:80b:0:0:0:200e");
    }

    @Test
    void waitsNoLongerThanItIsTold() {
        long start = System.nanoTime();
        assertThrows(Refused.class, () -> names.addresses("silent.example.org"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
