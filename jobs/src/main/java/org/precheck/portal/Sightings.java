package org.precheck.portal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;
import org.precheck.model.FetchOutcome;
import org.precheck.portal.PortalAnswer.Fault;

/** What a portal's probes came to where none was answered as hoped: the most telling of them speaks. */
final class Sightings {
    /** That there is no such API is an answer; a timeout, a wall or a bad certificate is none. */
    private static final Set<FetchOutcome> ABSENT = EnumSet.of(
            FetchOutcome.NOT_FOUND,
            FetchOutcome.GONE,
            FetchOutcome.CLIENT_ERROR,
            FetchOutcome.SOFT_404,
            FetchOutcome.ERROR_SINK);

    private final boolean shell;
    private @Nullable Fault fault;
    private @Nullable Capture telling;
    private boolean answered;
    private boolean asked;
    private boolean token;

    Sightings(@Nullable Capture page) {
        shell = page != null && page.outcome() == FetchOutcome.SCRIPT_SHELL;
    }

    void add(Capture capture, @Nullable PortalAnswer answer) {
        asked = true;
        if (answer instanceof Fault found && (fault == null || rank(found) > rank(fault))) {
            fault = found;
            telling = capture;
        }
        Integer status = capture.status();
        if (capture.outcome() == FetchOutcome.LOGIN_REQUIRED || (status != null && status == 401)) token = true;
        if (capture.outcome().reached() || ABSENT.contains(capture.outcome())) answered = true;
    }

    private static int rank(Fault fault) {
        return switch (fault.outcome()) {
            case WRONG_SCOPE -> 3;
            case NEEDS_TOKEN -> 2;
            case WRONG_SHAPE -> 1;
            case CONFIRMED, BY_ADDRESS, UNKNOWN, EMPTY, SHELL, COULD_NOT_LOOK -> 0;
        };
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    @Nullable
    Capture telling() {
        return telling;
    }

    PortalOutcome outcome(@Nullable Software software) {
        if (software == Software.DATA_WORLD) return PortalOutcome.NEEDS_TOKEN;
        if (fault != null && fault.outcome() != PortalOutcome.WRONG_SHAPE) return fault.outcome();
        if (token) return PortalOutcome.NEEDS_TOKEN;
        if (shell) return PortalOutcome.SHELL;
        if (!asked) return software == null ? PortalOutcome.UNKNOWN : PortalOutcome.BY_ADDRESS;
        if (!answered) return PortalOutcome.COULD_NOT_LOOK;
        return software == null ? PortalOutcome.UNKNOWN : PortalOutcome.WRONG_SHAPE;
    }
}
