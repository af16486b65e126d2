package org.precheck.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.precheck.fetch.WebAddress;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Side;
import org.precheck.report.NightReport.Incident;
import org.precheck.settings.Submission;
import org.precheck.store.Captures;
import org.precheck.store.StoredCapture;

/** One cause behind many failures: a host of which no supplied link was reached, all for the same reason. */
final class Incidents {
    private static final int FEWEST_LINKS = 3;

    private Incidents() {}

    static List<Incident> of(NightWork work) {
        Map<String, List<Link>> byHost = new LinkedHashMap<>();
        Captures captures = new Captures(work.store());
        for (Submission submission : work.submissions()) {
            String city = submission.city().id();
            for (StoredCapture capture : captures.of(work.run().id(), city)) {
                WebAddress address = WebAddress.parse(capture.capture().address());
                if (!capture.supplied() || address == null) continue;
                byHost.computeIfAbsent(address.host(), _ -> new ArrayList<>())
                        .add(new Link(city, capture.capture().outcome()));
            }
        }
        List<Incident> incidents = new ArrayList<>();
        byHost.forEach((host, links) -> {
            FetchOutcome outcome = links.getFirst().outcome();
            boolean one = links.size() >= FEWEST_LINKS
                    && shared(outcome)
                    && links.stream().allMatch(l -> l.outcome() == outcome);
            if (one) incidents.add(incident(host, outcome, links));
        });
        incidents.sort(Comparator.comparingInt(Incident::links).reversed().thenComparing(Incident::sentence));
        return incidents;
    }

    private static Incident incident(String host, FetchOutcome outcome, List<Link> links) {
        TreeSet<String> cities = new TreeSet<>();
        links.forEach(l -> cities.add(l.city()));
        String sentence = "None of " + links.size() + " links on " + host + " was reached. " + outcome.sentence();
        return new Incident(sentence, host, outcome, links.size(), List.copyOf(cities));
    }

    /** Whether the outcome may have one cause for a whole host; a missing page says nothing about its neighbours. */
    private static boolean shared(FetchOutcome outcome) {
        if (outcome.reached()) return false;
        if (outcome.side() == Side.TRANSIENT || outcome.side() == Side.UNVERIFIABLE) return true;
        return switch (outcome) {
            case DOMAIN_UNRESOLVABLE, PARKED, CERT_EXPIRED, CERT_NAME, CERT_UNTRUSTED -> true;
            default -> false;
        };
    }

    private record Link(String city, FetchOutcome outcome) {}
}
