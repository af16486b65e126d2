package org.precheck.fetch;

import java.math.BigInteger;
import java.net.Socket;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509ExtendedKeyManager;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Good and bad certificates, made afresh: a root that the fetcher trusts in tests, one intermediate, and leaves. */
final class Certificates {
    private static final String HOST = "tls.springfield.example.org";

    private final KeyPair rootKey = key();
    private final X509Certificate root = certificate("Test Root", rootKey, "Test Root", rootKey, true, 0, 3650, null);
    private final KeyPair middleKey = key();
    private final X509Certificate middle =
            certificate("Test Intermediate", middleKey, "Test Root", rootKey, true, 0, 3650, null);
    private final KeyPair otherKey = key();
    private final X509Certificate other =
            certificate("Unknown Root", otherKey, "Unknown Root", otherKey, true, 0, 3650, null);
    private final KeyPair leafKey = key();

    Certificates() throws Exception {}

    /** What the fetcher trusts: the test root alone. */
    SSLContext client() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("root", root);
        return new ChainJudge(store).context();
    }

    /** A server that presents the certificate of that name. */
    SSLContext server(String name) throws Exception {
        return switch (name) {
            case "valid" -> context(leaf(HOST, 0, 30), middle);
            case "reversed-chain" -> context(leaf(HOST, 0, 30), root, middle);
            case "expired" -> context(leaf(HOST, -60, -30), middle);
            case "not-yet-valid" -> context(leaf(HOST, 30, 60), middle);
            case "wrong-name" -> context(leaf("www.gotham.example.org", 0, 30), middle);
            case "incomplete-chain" -> context(leaf(HOST, 0, 30));
            case "self-signed" -> context(certificate(HOST, leafKey, HOST, leafKey, false, 0, 30, HOST));
            case "untrusted-root" ->
                context(certificate(HOST, leafKey, "Unknown Root", otherKey, false, 0, 30, HOST), other);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private X509Certificate leaf(String host, int fromDays, int toDays) throws Exception {
        return certificate(host, leafKey, "Test Intermediate", middleKey, false, fromDays, toDays, host);
    }

    private SSLContext context(X509Certificate... chain) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[] {new Presents(leafKey.getPrivate(), chain)}, null, null);
        return context;
    }

    /** Presents a chain as it is, also one that no key store would take. */
    private static final class Presents extends X509ExtendedKeyManager {
        private final PrivateKey key;
        private final X509Certificate[] chain;

        Presents(PrivateKey key, X509Certificate[] chain) {
            this.key = key;
            this.chain = chain;
        }

        @Override
        public String[] getClientAliases(String type, Principal[] issuers) {
            return new String[0];
        }

        @Override
        public @Nullable String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
            return null;
        }

        @Override
        public String[] getServerAliases(String type, Principal[] issuers) {
            return new String[] {"leaf"};
        }

        @Override
        public @Nullable String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
            return type.equals("EC") ? "leaf" : null;
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return chain.clone();
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return key;
        }
    }

    private static KeyPair key() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    @SuppressWarnings("JavaUtilDate") // what the library takes
    private static X509Certificate certificate(
            String subject,
            KeyPair key,
            String issuer,
            KeyPair issuerKey,
            boolean authority,
            int fromDays,
            int toDays,
            @Nullable String host)
            throws Exception {
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=" + issuer),
                BigInteger.valueOf(System.nanoTime()),
                Date.from(now.plus(Duration.ofDays(fromDays)).minusSeconds(3600)),
                Date.from(now.plus(Duration.ofDays(toDays))),
                new X500Name("CN=" + subject),
                key.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        if (host != null) {
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey.getPrivate())));
    }
}
