package org.precheck.fetch;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;

/**
 * Java's own verification of certificates, unsoftened; where it refuses a chain, this says which of the named cases it is
 * by looking at the chain that the server presented. Names are checked after it, by HttpClient.
 */
final class ChainJudge extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager platform;
    private final Set<X500Principal> authorities = new HashSet<>();

    /** Trusts what the platform trusts, or only {@code authorities} where a key store is given. */
    ChainJudge(@Nullable KeyStore authorities) {
        this.platform = trustManager(authorities);
        for (X509Certificate authority : platform.getAcceptedIssuers()) {
            this.authorities.add(authority.getSubjectX500Principal());
        }
    }

    SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {this}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    private static X509ExtendedTrustManager trustManager(@Nullable KeyStore authorities) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(authorities);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509ExtendedTrustManager x509) return x509;
            }
            throw new IllegalStateException("this Java has no X.509 trust manager");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform's certificate authorities cannot be read", e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        try {
            platform.checkServerTrusted(chain, authType, socket);
        } catch (CertificateException e) {
            throw named(chain, e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        try {
            platform.checkServerTrusted(chain, authType);
        } catch (CertificateException e) {
            throw named(chain, e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        try {
            platform.checkServerTrusted(chain, authType, engine);
        } catch (CertificateException e) {
            throw named(chain, e);
        }
    }

    private BadChain named(X509Certificate[] chain, CertificateException cause) {
        X509Certificate leaf = chain[0];
        if (selfIssued(leaf) && !authorities.contains(leaf.getSubjectX500Principal())) {
            return new BadChain(FetchOutcome.CERT_UNTRUSTED, "The certificate is signed by itself.", cause);
        }
        Instant now = Instant.now();
        for (X509Certificate certificate : chain) {
            boolean first = certificate.equals(leaf);
            if (selfIssued(certificate) && !first) continue;
            Instant from = certificate.getNotBefore().toInstant();
            Instant until = certificate.getNotAfter().toInstant();
            if (now.isAfter(until)) {
                String which = first ? "The certificate" : "A certificate in the chain";
                return new BadChain(FetchOutcome.CERT_EXPIRED, which + " expired on " + day(until) + ".", cause);
            }
            if (now.isBefore(from)) {
                return new BadChain(
                        FetchOutcome.CERT_EXPIRED, "The certificate becomes valid only on " + day(from) + ".", cause);
            }
        }
        return missingIssuer(chain, cause);
    }

    /** Follows issuers through what was presented, in whatever order, to an authority or to where it breaks off. */
    private BadChain missingIssuer(X509Certificate[] chain, CertificateException cause) {
        X509Certificate current = chain[0];
        for (int steps = 0; steps <= chain.length; steps++) {
            if (authorities.contains(current.getIssuerX500Principal())) {
                return new BadChain(
                        FetchOutcome.CERT_UNTRUSTED, "The chain of certificates does not hold: " + words(cause), cause);
            }
            if (selfIssued(current)) {
                return new BadChain(
                        FetchOutcome.CERT_UNTRUSTED,
                        "The chain ends at " + current.getSubjectX500Principal() + ", which no browser trusts.",
                        cause);
            }
            X509Certificate issuer = issuer(chain, current);
            if (issuer == null) {
                return new BadChain(
                        FetchOutcome.CERT_CHAIN,
                        "The certificate of the issuer " + current.getIssuerX500Principal() + " was not sent.",
                        cause);
            }
            current = issuer;
        }
        return new BadChain(FetchOutcome.CERT_UNTRUSTED, "The chain of certificates runs in a circle.", cause);
    }

    private static @Nullable X509Certificate issuer(X509Certificate[] chain, X509Certificate of) {
        for (X509Certificate candidate : chain) {
            if (!candidate.equals(of) && candidate.getSubjectX500Principal().equals(of.getIssuerX500Principal())) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean selfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static String day(Instant instant) {
        return instant.toString().substring(0, 10);
    }

    private static String words(CertificateException cause) {
        String words = String.valueOf(cause.getMessage());
        return words.endsWith(".") ? words : words + ".";
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw new CertificateException("no client is ever trusted");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("no client is ever trusted");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("no client is ever trusted");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return platform.getAcceptedIssuers();
    }
}
