package org.precheck.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;
import org.precheck.fetch.WebAddress;
import org.precheck.judge.Extractors;
import org.precheck.model.FetchOutcome;
import org.precheck.portal.PortalAddress;
import org.precheck.portal.PortalAnswer;
import org.precheck.portal.PortalAnswer.Told;
import org.precheck.portal.PortalLook;
import org.precheck.portal.Probes;
import org.precheck.portal.Software;
import org.precheck.store.Address;
import org.precheck.store.Discovered;
import org.precheck.store.Target;

/**
 * Sends the night to the APIs of portals that it comes across. What is asked next follows from one capture alone, so that
 * a night that was killed goes on with the same addresses; they go through the frontier like any other.
 */
final class PortalScout {
    /** Before any link of a page: a portal's answer says more than its pages. */
    private static final double PROMISE = 1000;

    /** The reader that makes a criterion one about portals. */
    private static final String READER = "portal-facts";

    private final PortalLook look;
    private final Set<String> asking;

    private PortalScout(PortalLook look, Set<String> asking) {
        this.look = look;
        this.asking = Set.copyOf(asking);
    }

    static PortalScout of(NightWork work) {
        Set<String> asking = work.configuration().cards().stream()
                .filter(card -> card.clauses().stream().anyMatch(clause -> clause.asks(READER)))
                .map(card -> card.id().value())
                .collect(Collectors.toSet());
        return new PortalScout(
                new PortalLook(work.rooms().fetcher(), work.rooms().snapshots(), Extractors.PORTALS), asking);
    }

    /** Whether we asked a program, whose answer has no links to follow. */
    boolean isProbe(Target target) {
        WebAddress address = WebAddress.parse(target.address().text());
        return !target.supplied() && address != null && Probes.isProbe(address);
    }

    /** What to ask of a portal's API because of what came. */
    List<Discovered> next(Target target, Capture capture) {
        String at = capture.finalAddress();
        WebAddress reached = at == null ? null : WebAddress.parse(at);
        if (reached == null) return List.of();
        if (isProbe(target)) return after(target, capture);
        boolean seen = capture.outcome().reached() || capture.outcome() == FetchOutcome.SCRIPT_SHELL;
        if (!seen) return List.of();
        // reading every page for marks would cost more than it finds
        boolean marked = target.depth() == 0 || Probes.soundsLikePortal(reached);
        Software software = marked ? look.suspected(capture) : PortalAddress.software(reached);
        boolean blind = software == null && target.depth() == 0 && asks(target) && Probes.soundsLikePortal(reached);
        if (software == null && !blind) return List.of();
        List<Discovered> probes = new ArrayList<>();
        String probe = Probes.first(software, reached);
        if (probe != null) add(probes, target, probe, "The portal's API");
        return probes;
    }

    private List<Discovered> after(Target target, Capture capture) {
        List<Discovered> next = new ArrayList<>();
        WebAddress probe = WebAddress.parse(target.address().text());
        // a catalogue is the last resort, and may be too long to be read twice
        if (probe != null && Probes.isCatalogue(probe)) return List.of();
        PortalAnswer answer = capture.outcome().reached() ? look.answer(capture) : null;
        if (answer instanceof Told told) {
            for (String file : Probes.downloads(told.facts())) add(next, target, file, "Download of a dataset");
            String search =
                    probe == null ? null : Probes.searchPage(told.facts().software(), probe);
            if (search != null) add(next, target, search, "The portal's search page");
        } else {
            String fallback = probe == null ? null : Probes.after(probe);
            if (fallback != null) add(next, target, fallback, "The portal's catalogue");
        }
        return next;
    }

    private boolean asks(Target target) {
        return target.criteria().isEmpty()
                ? !asking.isEmpty()
                : target.criteria().stream().anyMatch(asking::contains);
    }

    private static void add(List<Discovered> found, Target from, String text, String anchor) {
        @Nullable WebAddress to = WebAddress.parse(text);
        if (to == null) return;
        Address address = PlanStep.address(to.toString(), to);
        if (address.key().equals(from.address().key())) return;
        found.add(new Discovered(
                from.city(),
                address,
                anchor,
                PROMISE,
                from.depth() + 1,
                from.id(),
                from.address().key(),
                from.criteria()));
    }
}
