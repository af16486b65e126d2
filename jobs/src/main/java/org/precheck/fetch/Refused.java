package org.precheck.fetch;

import java.io.Serial;
import java.net.UnknownHostException;
import org.precheck.model.FetchOutcome;

/** Says why an address is not asked. It is an UnknownHostException because HttpClient's resolver may throw nothing else. */
final class Refused extends UnknownHostException {
    @Serial
    private static final long serialVersionUID = 1;

    private final FetchOutcome outcome;

    Refused(FetchOutcome outcome, String detail) {
        super(detail);
        this.outcome = outcome;
    }

    FetchOutcome outcome() {
        return outcome;
    }

    /** One plain sentence with the particulars. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
