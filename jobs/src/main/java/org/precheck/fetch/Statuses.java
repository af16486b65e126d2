package org.precheck.fetch;

import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Failures.Failure;
import org.precheck.model.FetchOutcome;

/** What a status means, walls apart. */
final class Statuses {
    private Statuses() {}

    /** The failure that the status is, or null where the body decides. */
    static @Nullable Failure failure(Reply reply, PageSketch page) {
        int status = reply.status();
        FetchOutcome outcome = outcome(status, reply, page);
        if (outcome == null) return null;
        return new Failure(outcome, "The server answered with status " + status + words(reply) + ".");
    }

    private static @Nullable FetchOutcome outcome(int status, Reply reply, PageSketch page) {
        return switch (status) {
            case 200, 203 -> null;
            case 204, 205 -> FetchOutcome.EMPTY;
            case 401 -> FetchOutcome.LOGIN_REQUIRED;
            // to a program, 403 says that programs are unwelcome as often as that nobody may enter
            case 403, 999 -> FetchOutcome.BOT_BLOCKED;
            case 404 -> FetchOutcome.NOT_FOUND;
            case 408, 504, 524 -> FetchOutcome.TIMEOUT;
            case 410 -> FetchOutcome.GONE;
            case 429 -> FetchOutcome.RATE_LIMITED;
            case 451 -> FetchOutcome.GEO_BLOCKED;
            case 503 ->
                ErrorPages.isMaintenance(page) || reply.header("Retry-After") != null
                        ? FetchOutcome.MAINTENANCE
                        : FetchOutcome.SERVER_ERROR;
            default -> {
                if (status >= 500 && status < 600) yield FetchOutcome.SERVER_ERROR;
                if (status >= 400 && status < 500) yield FetchOutcome.CLIENT_ERROR;
                yield FetchOutcome.PROTOCOL_ERROR;
            }
        };
    }

    private static String words(Reply reply) {
        boolean lost = reply.status() >= 300 && reply.status() < 400 && reply.status() != 304;
        if (lost) return ", which passes visitors on, but does not say where to";
        return reply.status() == 304 ? ", though nothing was held to compare with" : "";
    }
}
