package org.precheck.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.precheck.criteria.Card;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.fetch.LinkScore;
import org.precheck.fetch.Scope;
import org.precheck.fetch.Traps;
import org.precheck.fetch.WebAddress;
import org.precheck.model.EvidenceLink;
import org.precheck.settings.Submission;
import org.precheck.store.Address;
import org.precheck.store.Discovered;
import org.precheck.store.Target;

/** Follows links within the city's own sites, to the depth of the settings, the most promising first. */
final class Discovery implements Explorer {
    /** Addresses of one site's sitemap that are followed, the best of what it names. */
    private static final int FROM_SITEMAP = 20;
    /** An address has no text and no heading to speak for it, so that a shared word alone is too little. */
    private static final double SITEMAP_FLOOR = 2;

    private final int depth;
    private final int linksPerPage;
    private final Map<String, Scope> scopes;
    private final List<Card> cards;
    private final Traps traps;
    private final Function<String, List<String>> sitemap;
    private final Map<List<String>, LinkScore> scores = new ConcurrentHashMap<>();
    private final Map<String, List<String>> sitemaps = new ConcurrentHashMap<>();

    private Discovery(
            int depth,
            int linksPerPage,
            Map<String, Scope> scopes,
            List<Card> cards,
            Traps traps,
            Function<String, List<String>> sitemap) {
        this.sitemap = sitemap;
        this.depth = depth;
        this.linksPerPage = linksPerPage;
        this.scopes = Map.copyOf(scopes);
        this.cards = List.copyOf(cards);
        this.traps = traps;
    }

    static Discovery of(NightWork work) {
        Map<String, Scope> scopes = new HashMap<>();
        for (Submission submission : work.submissions()) {
            List<String> supplied =
                    submission.links().stream().map(EvidenceLink::address).toList();
            scopes.put(
                    submission.city().id(),
                    new Scope(supplied, submission.city().domains()));
        }
        return new Discovery(
                work.configuration().settings().fetch().depth(),
                work.configuration().settings().fetch().linksPerPage(),
                scopes,
                work.configuration().cards(),
                new Traps(work.run().asOf()),
                work.rooms().fetcher()::sitemap);
    }

    /** Scores by the words of the criteria that a page was offered for. */
    private LinkScore score(List<String> criteria) {
        return scores.computeIfAbsent(criteria, _ -> {
            List<String> texts = new ArrayList<>();
            for (Card card : cards) {
                if (!criteria.isEmpty() && !criteria.contains(card.id().value())) continue;
                texts.add(card.title());
                texts.add(card.question());
                card.clauses().forEach(clause -> texts.add(clause.text()));
            }
            return LinkScore.of(texts);
        });
    }

    @Override
    public List<Discovered> links(Target page, String reached, List<PageLink> links) {
        Scope scope = scopes.get(page.city());
        WebAddress from = WebAddress.parse(reached);
        if (scope == null || from == null || page.depth() >= depth) return List.of();
        List<Discovered> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        seen.add(page.address().key());
        seen.add(PlanStep.address(reached, from).key());
        for (PageLink link : links) {
            if (found.size() == linksPerPage) break;
            add(link, 0, page, from, scope, seen, found);
        }
        if (page.depth() == 0 && !scope.isPlatform(from)) found.addAll(named(page, from, scope, seen));
        return found;
    }

    /** The best of what the site's sitemap names, which no page may link to. */
    private List<Discovered> named(Target page, WebAddress from, Scope scope, Set<String> seen) {
        List<Discovered> found = new ArrayList<>();
        // not inside computeIfAbsent: asking takes long, and others would wait for the map
        List<String> addresses = sitemaps.get(from.origin());
        if (addresses == null) {
            addresses = sitemap.apply(from.origin() + "/");
            sitemaps.put(from.origin(), addresses);
        }
        for (String address : addresses) {
            add(new PageLink(address, "", ""), SITEMAP_FLOOR, page, from, scope, seen, found);
        }
        found.sort(Comparator.comparingDouble(Discovered::score).reversed());
        return found.size() <= FROM_SITEMAP ? found : found.subList(0, FROM_SITEMAP);
    }

    private void add(
            PageLink link,
            double floor,
            Target page,
            WebAddress from,
            Scope scope,
            Set<String> seen,
            List<Discovered> found) {
        WebAddress absolute = WebAddress.parse(link.address());
        WebAddress to = absolute == null ? null : Traps.cleaned(absolute);
        if (to == null || !within(scope, from, to, page)) return;
        Address address = PlanStep.address(to.toString(), to);
        if (!seen.add(address.key())) return;
        double promise = score(page.criteria()).score(link.anchor(), to.toString(), link.heading());
        if (promise < floor || traps.why(to) != null) return;
        found.add(new Discovered(
                page.city(),
                address,
                link.anchor(),
                promise / (page.depth() + 1),
                page.depth() + 1,
                page.id(),
                page.address().key(),
                page.criteria()));
    }

    /** Besides the city's own sites, one step to a code publisher or portal that a supplied page names. */
    private static boolean within(Scope scope, WebAddress from, WebAddress to, Target page) {
        return scope.contains(from, to) || (page.depth() == 0 && scope.isPlatform(to));
    }
}
