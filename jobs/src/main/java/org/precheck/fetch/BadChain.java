package org.precheck.fetch;

import java.io.Serial;
import java.security.cert.CertificateException;
import org.precheck.model.FetchOutcome;

/** A refused chain of certificates, with the named case. */
final class BadChain extends CertificateException {
    @Serial
    private static final long serialVersionUID = 1;

    private final FetchOutcome outcome;

    BadChain(FetchOutcome outcome, String detail, CertificateException cause) {
        super(detail, cause);
        this.outcome = outcome;
    }

    FetchOutcome outcome() {
        return outcome;
    }
}
