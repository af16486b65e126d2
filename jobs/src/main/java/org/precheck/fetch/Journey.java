package org.precheck.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture.Header;
import org.precheck.fetch.Capture.Hop;
import org.precheck.fetch.Capture.Truncation;
import org.precheck.fetch.Failures.Failure;
import org.precheck.fetch.FetchRequest.Known;
import org.precheck.fetch.ReadableForms.Way;
import org.precheck.fetch.RobotsFile.Ruling;
import org.precheck.fetch.SnapshotStore.Kept;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Side;

/** One fetch from the address that was asked for to where it ends, hop by hop, each hop through the whole gate. */
final class Journey implements AutoCloseable {
    /** Characters that a page drawn by scripts may show before them: a title, a notice, a menu. */
    private static final int NEXT_TO_NOTHING = 400;

    private final FetchRequest request;
    private final ReadableForms forms;
    private final Instant at;
    private final Clock clock;
    private final AddressGate gate;
    private final RobotsCache robots;
    private final Visits visits;
    private final ErrorProbe errors;
    private final SnapshotStore snapshots;
    private final List<Hop> hops = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Set<WebAddress> visited = new HashSet<>();
    private boolean conditional;
    private Way way = new Way.Plain();
    private @Nullable String question;

    Journey(
            FetchRequest request,
            ReadableForms forms,
            Clock clock,
            AddressGate gate,
            RobotsCache robots,
            Visits visits,
            ErrorProbe errors,
            SnapshotStore snapshots) {
        this.request = request;
        this.forms = forms;
        this.at = clock.instant();
        this.clock = clock;
        this.gate = gate;
        this.robots = robots;
        this.visits = visits;
        this.errors = errors;
        this.snapshots = snapshots;
        this.conditional =
                request.known() != null && snapshots.find(request.known().sha256()) != null;
    }

    /** What came of the answer of one hop: where to go next, or the end. */
    private record Step(@Nullable String next, @Nullable Arrival arrival) {}

    Capture run() throws IOException {
        WebAddress address = null;
        try {
            WebAddress asked = start(gate.admit(request.address()));
            address = asked;
            while (true) {
                visited.add(address);
                Failure barred = barred(address);
                if (barred != null) return refused(barred);
                WebAddress current = address;
                Step step = visits.visit(address, conditions(), question, reply -> step(asked, current, reply));
                if (step.arrival() != null) return arrived(asked, current, step.arrival());
                if (step.next() == null) continue;
                question = null; // where an answer leads on, no question goes along
                address = gate.admit(current, step.next());
                if (visited.contains(address)) {
                    return refused(new Failure(
                            FetchOutcome.TOO_MANY_REDIRECTS,
                            "It leads back to " + address + ", where it has been before."));
                }
                if (visited.size() > visits.settings().maxRedirects()) {
                    return refused(new Failure(
                            FetchOutcome.TOO_MANY_REDIRECTS,
                            "It is passed on more than " + visits.settings().maxRedirects() + " times."));
                }
            }
        } catch (Visits.DiskFailure e) {
            throw e.getCause();
        } catch (Refused e) {
            return refused(new Failure(e.outcome(), e.detail()));
        } catch (IOException e) {
            if (address != null) hops.add(new Hop(address.toString(), null, List.of()));
            return refused(Failures.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused(new Failure(FetchOutcome.INTERNAL_ERROR, "We were told to stop."));
        }
    }

    /** The address to begin with: the one supplied, or the form of it that can be read. */
    private WebAddress start(WebAddress admitted) throws Refused {
        // the gate takes the fragment off, in which some platforms hold the page's name
        WebAddress whole = WebAddress.parse(request.address());
        way = whole == null ? new Way.Plain() : forms.way(whole);
        return switch (way) {
            case Way.Plain() -> admitted;
            case Way.Drawn _ -> admitted;
            case Way.Withheld(String sentence) -> throw new Refused(FetchOutcome.BOT_BLOCKED, sentence);
            case Way.Instead instead -> {
                if (request.kind() != FetchRequest.Kind.PAGE) yield admitted;
                hops.add(new Hop(admitted.toString(), null, List.of()));
                question = instead.question();
                yield gate.admit(instead.address());
            }
        };
    }

    /** What a failure of a platform's page comes to: that we could not look, never that the city did wrong. */
    private Failure fair(Failure failure, int visible) {
        FetchOutcome outcome = failure.outcome();
        boolean nothing = outcome == FetchOutcome.SCRIPT_SHELL
                || outcome == FetchOutcome.EMPTY
                || (outcome == FetchOutcome.FETCHED && visible < NEXT_TO_NOTHING);
        return switch (way) {
            case Way.Plain() -> failure;
            case Way.Withheld _ -> failure;
            case Way.Drawn(String sentence) ->
                nothing && visits.browser() == null ? new Failure(FetchOutcome.SCRIPT_SHELL, sentence) : failure;
            case Way.Instead instead -> {
                if (outcome.countsAgainstCity() || outcome.side() == Side.CONTENT) {
                    yield new Failure(
                            FetchOutcome.SCRIPT_SHELL,
                            instead.sentence() + " Its readable form, " + instead.address() + ", came to " + outcome
                                    + ".");
                }
                boolean read =
                        outcome == FetchOutcome.FETCHED && failure.detail().isEmpty();
                yield read
                        ? new Failure(outcome, "It was read in its form without scripts, " + instead.address() + ".")
                        : failure;
            }
        };
    }

    private @Nullable Failure barred(WebAddress address) throws IOException, InterruptedException {
        Duration held = visits.pace().held(address.host());
        if (held.toSeconds() > 30) {
            return new Failure(
                    FetchOutcome.RATE_LIMITED,
                    address.host() + " asked to be left alone for another " + held.toMinutes() + " min.");
        }
        if (held.isPositive()) TimeUnit.NANOSECONDS.sleep(held.toNanos());
        RobotsFile file = robots.file(address);
        if (file.trouble() != null) return file.trouble();
        Ruling ruling = file.ruling(address.toString());
        return ruling.allowed()
                ? null
                : new Failure(
                        FetchOutcome.ROBOTS_DISALLOWED,
                        "robots.txt of " + address.host() + " says \"" + NameRules.shown(String.valueOf(ruling.rule()))
                                + "\".");
    }

    private List<Header> conditions() {
        Known known = request.known();
        if (!conditional || known == null) return List.of();
        List<Header> headers = new ArrayList<>(2);
        if (known.etag() != null) headers.add(new Header("If-None-Match", known.etag()));
        if (known.lastModified() != null) headers.add(new Header("If-Modified-Since", known.lastModified()));
        return headers;
    }

    private Step step(WebAddress asked, WebAddress address, Reply reply) throws IOException {
        hops.add(new Hop(address.toString(), reply.status(), reply.headers()));
        Arrival arrival = new Arrival(
                request, visits.settings(), visits.folder(), asked, address, question, reply, clock.instant());
        String next = arrival.redirect();
        try {
            if (reply.status() == 304 && conditional && next == null) {
                arrival.unchanged(snapshots.find(String.valueOf(
                        request.known() == null ? "" : request.known().sha256())));
            } else {
                arrival.read();
            }
            if (next == null) next = arrival.refresh();
            if (next == null) return new Step(null, arrival);
            exchanges.add(arrival.exchange(FetchOutcome.FETCHED, null));
            return new Step(next, null);
        } catch (IOException | RuntimeException e) {
            arrival.close();
            throw e;
        }
    }

    private Capture arrived(WebAddress asked, WebAddress address, Arrival arrival)
            throws IOException, InterruptedException {
        try (arrival) {
            Failure end = arrival.judged();
            Chromium browser = visits.browser();
            if (end.outcome() == FetchOutcome.SCRIPT_SHELL && browser != null) {
                try (Body dom = browser.render(address)) {
                    if (dom != null) return rendered(address, arrival, dom);
                }
            }
            if (end.outcome() == FetchOutcome.FETCHED && arrival.look() == ErrorPages.Look.DOUBTFUL) {
                PageSketch impossible = errors.impossible(address);
                if (impossible != null && ErrorPages.alike(arrival.page(), impossible)) {
                    end = new Failure(
                            FetchOutcome.SOFT_404,
                            "The host answers with the same page for an address that cannot exist.");
                }
            }
            if (end.outcome() == FetchOutcome.FETCHED && !Scope.site(asked).equals(Scope.site(address))) {
                end = new Failure(FetchOutcome.REDIRECTED_OFFSITE, "It leads to " + address.host() + ".");
            }
            if (arrival.changedUnderSameTag() && end.detail().isEmpty()) {
                end = new Failure(
                        end.outcome(), "The page changed, though the site sends the ETag that it had before.");
            }
            end = fair(end, arrival.visible());
            Duration wait = arrival.retryAfter();
            if (!wait.isZero()) visits.pace().hold(address.host(), wait);
            Truncation truncated = arrival.truncated();
            exchanges.add(arrival.exchange(end.outcome(), truncated));
            Kept kept = snapshots.keep(exchanges);
            boolean nothing = kept.snapshot().length() == 0 || end.outcome() == FetchOutcome.TOO_LARGE;
            return new Capture(
                    request.address(),
                    end.outcome(),
                    end.detail(),
                    hops,
                    address.toString(),
                    hops.getLast().status(),
                    at,
                    nothing ? null : kept.snapshot(),
                    !nothing && kept.revisit(),
                    truncated);
        }
    }

    /** What the server sent is kept as well, and is named in the detail; what is read is the rendered document. */
    private Capture rendered(WebAddress address, Arrival arrival, Body dom) throws IOException {
        Failure end = arrival.judged(dom);
        exchanges.add(arrival.exchange(end.outcome(), null));
        Kept raw = snapshots.keep(exchanges);
        Kept kept = snapshots.keep(List.of(arrival.rendered(dom)));
        String told = "Its scripts were run by a browser; what the server sent is kept as "
                + raw.snapshot().sha256() + ".";
        return new Capture(
                request.address(),
                end.outcome(),
                end.detail().isEmpty() ? told : end.detail() + " " + told,
                hops,
                address.toString(),
                hops.getLast().status(),
                at,
                kept.snapshot(),
                kept.revisit(),
                null,
                raw.snapshot());
    }

    /** No last answer; what came on the way is kept all the same. */
    private Capture refused(Failure cause) throws IOException {
        Failure failure = fair(cause, 0);
        if (!exchanges.isEmpty()) snapshots.keep(exchanges);
        Hop last = hops.reversed().stream()
                .filter(hop -> hop.status() != null)
                .findFirst()
                .orElse(null);
        return new Capture(
                request.address(),
                failure.outcome(),
                failure.detail(),
                hops,
                last == null ? null : last.address(),
                last == null ? null : last.status(),
                at,
                null,
                false,
                null);
    }

    @Override
    public void close() {
        for (Exchange exchange : exchanges) exchange.body().close();
    }
}
