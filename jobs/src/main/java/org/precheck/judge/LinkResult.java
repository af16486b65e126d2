package org.precheck.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Extraction;
import org.precheck.fetch.Capture;
import org.precheck.model.Finding;

/**
 * What checking one link came to.
 *
 * @param capture what asking for it came to
 * @param extraction what reading it came to, or null where there was nothing to read
 * @param findings one for each criterion asked about
 */
public record LinkResult(Capture capture, @Nullable Extraction extraction, List<Finding> findings) {
    /** Copies the list. */
    public LinkResult {
        findings = List.copyOf(findings);
    }
}
