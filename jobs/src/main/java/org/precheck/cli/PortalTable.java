package org.precheck.cli;

import java.util.List;
import java.util.Locale;
import org.precheck.fetch.Capture;
import org.precheck.portal.Portal;
import org.precheck.portal.PortalFacts;
import org.precheck.portal.PortalOutcome;

/** Portals as rows whose columns line up. */
final class PortalTable {
    private static final int WIDEST = 60;

    private final String form;

    PortalTable(List<String> addresses) {
        int width = addresses.stream().mapToInt(String::length).max().orElse(3);
        form = "%-" + Math.clamp(width, 3, WIDEST) + "s  %-13s %8s  %-10s  %s";
    }

    String header() {
        return String.format(Locale.ROOT, form, "url", "software", "datasets", "modified", "outcome");
    }

    String row(Portal portal) {
        PortalFacts facts = portal.facts();
        return String.format(
                Locale.ROOT,
                form,
                portal.address(),
                portal.software() == null ? "-" : portal.software().word(),
                facts == null || facts.datasets() == null ? "-" : facts.datasets(),
                facts == null || facts.newest() == null ? "-" : facts.newest(),
                outcome(portal));
    }

    /** The outcome with what kept us from looking, where something did. */
    private static String outcome(Portal portal) {
        String sentence = portal.outcome().sentence();
        if (portal.outcome() != PortalOutcome.COULD_NOT_LOOK
                || portal.captures().isEmpty()) return sentence;
        Capture last = portal.captures().getLast();
        return sentence + " " + (last.detail().isEmpty() ? last.outcome().sentence() : last.detail());
    }
}
