package org.precheck.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Failures.Failure;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.FetchSettings;

/** Asks a site for its robots.txt, after RFC 9309 2.3.1. */
final class RobotsRequest implements RobotsCache.Source {
    /** RFC 9309 2.3.1.2: at least five. */
    private static final int MAX_REDIRECTS = 5;

    private final Visits visits;
    private final AddressGate gate;
    private final Limits limits;
    private final String agent;

    RobotsRequest(Visits visits, AddressGate gate, FetchSettings settings, String agent) {
        this.agent = agent;
        this.visits = visits;
        this.gate = gate;
        this.limits = Limits.robots(settings);
    }

    private record Step(@Nullable RobotsFile file, @Nullable String location) {}

    @Override
    public RobotsFile file(WebAddress site) throws IOException, InterruptedException {
        WebAddress address = gate.admit(site.origin() + "/robots.txt");
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            Step step;
            try {
                WebAddress asked = address;
                step = visits.visit(address, List.of(), reply -> step(asked, reply));
            } catch (IOException e) {
                return failed(Failures.of(e));
            }
            if (step.file() != null) {
                Duration delay = step.file().crawlDelay();
                if (delay != null) visits.pace().slowDown(site.host(), delay);
                return step.file();
            }
            try {
                address = gate.admit(address, String.valueOf(step.location()));
            } catch (Refused e) {
                return forbidden("is passed on to an address that we do not open (" + e.detail() + ")");
            }
        }
        return RobotsFile.none("robots.txt is passed on again and again, which counts as having none");
    }

    /** A host that does not answer for robots.txt does not answer for its pages: the outcome is theirs as well. */
    private static RobotsFile failed(Failure failure) {
        String detail = "robots.txt, which is asked for first, could not be had. " + failure.detail();
        return RobotsFile.unreachable(new Failure(failure.outcome(), detail));
    }

    private static RobotsFile forbidden(String why) {
        String detail = "robots.txt " + why + ", which forbids everything for now (RFC 9309).";
        return RobotsFile.unreachable(new Failure(FetchOutcome.ROBOTS_DISALLOWED, detail));
    }

    /** Reads the body whatever the status, so that the connection may serve for the page itself. */
    private Step step(WebAddress address, Reply reply) throws IOException {
        if (!BodyReader.decodes(reply.header("Content-Encoding")))
            return new Step(forbidden("cannot be unpacked"), null);
        BodyReader.Read read = new BodyReader(visits.folder(), limits).read(reply);
        try (Body body = read.body()) {
            int status = reply.status();
            String location = reply.header("Location");
            if (status >= 300 && status < 400 && status != 304 && location != null) return new Step(null, location);
            if (status == 429 || status >= 500) return new Step(forbidden("answers with status " + status), null);
            if (status >= 400) return new Step(RobotsFile.none("no robots.txt (status " + status + ")"), null);
            if (status != 200) return new Step(RobotsFile.none("robots.txt answers with status " + status), null);
            if (read.truncated() == Capture.Truncation.TIME) return new Step(forbidden("did not come in time"), null);
            byte[] bytes = body.head(RobotsFile.MAX_BYTES);
            return new Step(RobotsFile.parse(address.toString(), bytes, agent), null);
        }
    }
}
