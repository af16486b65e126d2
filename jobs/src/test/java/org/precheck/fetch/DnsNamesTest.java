package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.precheck.model.FetchOutcome;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/** Asks a real name server of the test's own on loopback. */
class DnsNamesTest {
    private static final Name ROOT_SERVER = Name.fromConstantString("a.root-servers.net.");

    @Test
    void aNameThatExistsHasItsAddresses() throws Exception {
        assertThat(ask(question -> Rcode.NOERROR).addresses("city.example"))
                .contains(InetAddress.getByName("192.0.2.7"));
    }

    @Test
    void aDeniedNameIsTheCitysSideWhereTheServerKnowsTheRoot() throws Exception {
        assertThat(outcome(question -> question.equals(Name.root) ? Rcode.NOERROR : Rcode.NXDOMAIN))
                .isEqualTo(FetchOutcome.DOMAIN_UNRESOLVABLE);
    }

    @Test
    void aServerThatDeniesEvenTheRootSaysNothingOfTheCity() throws Exception {
        assertThat(outcome(question -> Rcode.NXDOMAIN)).isEqualTo(FetchOutcome.DNS_TEMPORARY);
    }

    @Test
    void aServerThatFailsIsTemporary() throws Exception {
        assertThat(outcome(question -> Rcode.SERVFAIL)).isEqualTo(FetchOutcome.DNS_TEMPORARY);
    }

    private static FetchOutcome outcome(Function<Name, Integer> server) throws Exception {
        return catchThrowableOfType(Refused.class, () -> ask(server).addresses("city.example"))
                .outcome();
    }

    private static DnsNames ask(Function<Name, Integer> server) throws IOException {
        DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(() -> answer(socket, server));
        return new DnsNames(
                new SimpleResolver(new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort())),
                Duration.ofSeconds(2));
    }

    /** Answers until the test's JVM ends: a daemon thread and a socket of the system's choice. */
    private static void answer(DatagramSocket socket, Function<Name, Integer> server) {
        try (socket) {
            byte[] bytes = new byte[4096];
            while (true) {
                DatagramPacket packet = new DatagramPacket(bytes, bytes.length);
                socket.receive(packet);
                Message question = new Message(Arrays.copyOf(bytes, packet.getLength()));
                byte[] reply = reply(question, server).toWire();
                socket.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Message reply(Message question, Function<Name, Integer> server) throws IOException {
        Name name = question.getQuestion().getName();
        Message reply = new Message(question.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.getHeader().setRcode(server.apply(name));
        reply.addRecord(question.getQuestion(), Section.QUESTION);
        if (reply.getRcode() != Rcode.NOERROR) return reply;
        switch (question.getQuestion().getType()) {
            case Type.A ->
                reply.addRecord(new ARecord(name, DClass.IN, 60, InetAddress.getByName("192.0.2.7")), Section.ANSWER);
            case Type.NS -> reply.addRecord(new NSRecord(name, DClass.IN, 60, ROOT_SERVER), Section.ANSWER);
            default -> {}
        }
        return reply;
    }
}
