package org.precheck.cli;

import java.util.List;
import java.util.Locale;
import org.precheck.portal.Portal;
import org.precheck.portal.PortalFacts;

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
                portal.outcome().sentence());
    }
}
