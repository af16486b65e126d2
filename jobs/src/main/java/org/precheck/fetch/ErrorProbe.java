package org.precheck.fetch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.BodyReader.Read;

/** What a host answers for an address that cannot exist; asked once a host, and only where a page is doubtful. */
final class ErrorProbe {
    private static final int HEAD = 64 << 10;

    private final Visits visits;
    private final RobotsCache robots;
    private final ConcurrentMap<String, Seen> seen = new ConcurrentHashMap<>();

    ErrorProbe(Visits visits, RobotsCache robots) {
        this.visits = visits;
        this.robots = robots;
    }

    private record Seen(@Nullable PageSketch page) {}

    /** The page, or null where the host says plainly that the address does not exist, or does not say. */
    @Nullable
    PageSketch impossible(WebAddress of) throws InterruptedException {
        String origin = of.origin();
        Seen known = seen.get(origin);
        if (known != null) return known.page();
        WebAddress address = of.resolve("/precheck-no-such-page-" + Long.toHexString(origin.hashCode() & 0xffffffffL));
        Seen answer = new Seen(null);
        try {
            if (address != null
                    && robots.file(address).ruling(address.toString()).allowed()) {
                answer = visits.visit(address, List.of(), this::sketch);
            }
        } catch (IOException e) {
            // no answer says nothing about the page in doubt
            answer = new Seen(null);
        }
        seen.put(origin, answer);
        return answer.page();
    }

    private Seen sketch(Reply reply) throws IOException {
        if (reply.status() != 200) return new Seen(null);
        Limits limits = new Limits(visits.settings(), FetchRequest.Kind.PROBE);
        Read read = new BodyReader(visits.folder(), limits).read(reply);
        try (Body body = read.body()) {
            return new Seen(PageSketch.of(body.head(HEAD), reply.header("Content-Type")));
        }
    }
}
