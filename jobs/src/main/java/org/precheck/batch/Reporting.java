package org.precheck.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Edition;
import org.precheck.model.ChangeCause;
import org.precheck.model.City;
import org.precheck.model.Coverage;
import org.precheck.model.CriterionId;
import org.precheck.model.Document;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Finding;
import org.precheck.model.LinkHealth;
import org.precheck.model.Verdict;
import org.precheck.report.CaptureSummary;
import org.precheck.report.Changes;
import org.precheck.report.Changes.OutcomeChange;
import org.precheck.report.Changes.VerdictChange;
import org.precheck.report.CityReport;
import org.precheck.report.CriterionText;
import org.precheck.report.DiscoveredPage;
import org.precheck.report.DocumentSummary;
import org.precheck.report.Peers;
import org.precheck.report.Points;
import org.precheck.report.Provenance;
import org.precheck.report.Readiness;
import org.precheck.report.Route;
import org.precheck.report.SuppliedLink;
import org.precheck.store.Captures;
import org.precheck.store.Documents;
import org.precheck.store.Judgements;
import org.precheck.store.LinkHealths;
import org.precheck.store.Links;
import org.precheck.store.Run;
import org.precheck.store.Runs;
import org.precheck.store.StoredCapture;
import org.precheck.store.StoredDocument;

/** Gathers what the report of one city shows. */
final class Reporting {
    private final NightWork work;
    private final Run run;
    private final Optional<Run> before;
    private @Nullable List<Peers.Standing> standings;

    Reporting(NightWork work, Run run) {
        this.work = work;
        this.run = run;
        Long previous = run.previous();
        this.before = previous == null ? Optional.empty() : new Runs(work.store()).find(previous);
    }

    Provenance provenance() {
        return new Provenance(
                Long.toString(run.id()),
                run.night(),
                run.asOf(),
                work.configuration().edition().id(),
                run.configDigest(),
                run.isolation(),
                Engine.NAME);
    }

    List<CriterionText> criteria() {
        return CriterionText.of(work.configuration().cards());
    }

    Optional<Run> before() {
        return before;
    }

    CityReport report(City city) {
        List<StoredCapture> captures = new Captures(work.store()).of(run.id(), city.id());
        List<StoredCapture> supplied =
                captures.stream().filter(StoredCapture::supplied).toList();
        Map<Long, StoredCapture> byRow = new HashMap<>();
        captures.forEach(c -> byRow.put(c.frontier(), c));
        Map<String, LinkHealth> health = new LinkHealths(work.store()).count(city.id(), run.night(), supplied);
        Judgements judgements = new Judgements(work.store());
        List<DiscoveredPage> discovered = captures.stream()
                .filter(c -> !c.supplied())
                .map(c -> new DiscoveredPage(route(c, byRow), CaptureSummary.of(c.capture())))
                .toList();
        List<Finding> findings = ordered(judgements.findings(run.id(), city.id()));
        return new CityReport(
                provenance(),
                city,
                links(city, supplied, health),
                discovered,
                documents(captures, byRow),
                criteria(),
                findings,
                judgements.faults(run.id(), city.id()),
                changes(city, supplied, judgements),
                readiness(city, findings));
    }

    private Readiness readiness(City city, List<Finding> findings) {
        Map<CriterionId, Verdict> verdicts = new HashMap<>();
        findings.forEach(f -> verdicts.put(f.criterion(), f.verdict()));
        Edition edition = work.configuration().edition();
        return Readiness.of(edition, criteria(), verdicts::get, Peers.of(city, standings(), edition.sizes()));
    }

    /** What every city of the run may come to, counted once for all reports. */
    private List<Peers.Standing> standings() {
        List<Peers.Standing> known = standings;
        if (known == null) {
            Edition edition = work.configuration().edition();
            Map<String, Judgements.Count> counts = new Judgements(work.store()).counts(run.id());
            known = work.submissions().stream()
                    .map(submission -> {
                        Judgements.Count count =
                                counts.getOrDefault(submission.city().id(), new Judgements.Count(0, 0));
                        return new Peers.Standing(
                                submission.city(),
                                new Points(
                                        count.supported(), edition.criteria() - count.notFound(), edition.criteria()));
                    })
                    .toList();
            standings = known;
        }
        return known;
    }

    private List<Finding> ordered(List<Finding> findings) {
        Map<CriterionId, Finding> byCriterion = new HashMap<>();
        findings.forEach(f -> byCriterion.put(f.criterion(), f));
        List<Finding> ordered = new ArrayList<>();
        for (CriterionText criterion : criteria()) {
            Finding finding = byCriterion.get(criterion.id());
            if (finding != null) ordered.add(finding);
        }
        return ordered;
    }

    private List<SuppliedLink> links(City city, List<StoredCapture> supplied, Map<String, LinkHealth> health) {
        Map<String, StoredCapture> byKey = new HashMap<>();
        supplied.forEach(c -> byKey.put(c.key(), c));
        List<Links.Row> rows = new Links(work.store()).of(run.id(), city.id());
        List<SuppliedLink> links = new ArrayList<>();
        for (Links.Row row : rows) {
            StoredCapture capture = byKey.get(row.key());
            if (capture == null) throw new IllegalStateException("a supplied link without an outcome");
            Integer first = row.duplicateOf();
            links.add(new SuppliedLink(
                    row.link(),
                    first == null ? null : rows.get(first - 1).link().address(),
                    CaptureSummary.of(capture.capture()),
                    health.getOrDefault(row.key(), new LinkHealth(LinkHealth.State.UNKNOWN, 0, null, null))));
        }
        return links;
    }

    private static Route route(StoredCapture capture, Map<Long, StoredCapture> byRow) {
        List<Route.Step> steps = new ArrayList<>();
        StoredCapture at = capture;
        Long from = at.foundOn();
        while (from != null) {
            steps.addFirst(new Route.Step(at.capture().address(), at.anchor()));
            StoredCapture parent = byRow.get(from);
            if (parent == null) break;
            at = parent;
            from = at.foundOn();
        }
        return new Route(at.capture().address(), steps);
    }

    private List<DocumentSummary> documents(List<StoredCapture> captures, Map<Long, StoredCapture> byRow) {
        CityEvidence evidence = CityEvidence.of(captures, DocumentSource.stored(new Documents(work.store())));
        Map<String, List<StoredCapture>> bySnapshot = new LinkedHashMap<>();
        for (StoredCapture capture : captures) {
            String id = capture.documentId();
            StoredDocument document = id == null ? null : evidence.documents().get(id);
            if (document == null || !capture.capture().outcome().reached()) continue;
            bySnapshot
                    .computeIfAbsent(document.sha256(), _ -> new ArrayList<>())
                    .add(capture);
        }
        List<DocumentSummary> summaries = new ArrayList<>();
        bySnapshot.values().forEach(places -> {
            String id = places.getFirst().documentId();
            StoredDocument document = id == null ? null : evidence.documents().get(id);
            if (document != null) summaries.add(summary(document, places, byRow));
        });
        return summaries;
    }

    private static DocumentSummary summary(
            StoredDocument stored, List<StoredCapture> places, Map<Long, StoredCapture> byRow) {
        Document document = stored.document();
        return new DocumentSummary(
                stored.sha256(),
                document == null ? null : document.title(),
                stored.mediaType(),
                document == null ? null : document.language(),
                stored.status(),
                stored.detail(),
                document == null ? new Coverage(0, 0, 0, 0, 0, 0) : document.coverage(),
                document == null ? List.of() : document.dates(),
                stored.flags(),
                stored.extractor(),
                offeredFor(places),
                places.stream()
                        .map(p -> new DocumentSummary.Source(
                                route(p, byRow), reached(p), p.capture().at()))
                        .toList());
    }

    private static List<CriterionId> offeredFor(List<StoredCapture> places) {
        TreeSet<String> all = new TreeSet<>();
        for (StoredCapture place : places) {
            if (place.criteria().isEmpty()) return List.of();
            all.addAll(place.criteria());
        }
        return CityEvidence.ids(List.copyOf(all));
    }

    private static String reached(StoredCapture place) {
        String at = place.capture().finalAddress();
        return at == null ? place.capture().address() : at;
    }

    private Changes changes(City city, List<StoredCapture> supplied, Judgements judgements) {
        if (before.isEmpty()) return Changes.FIRST_NIGHT;
        Run past = before.get();
        List<StoredCapture> then = new Captures(work.store())
                .of(past.id(), city.id()).stream()
                        .filter(StoredCapture::supplied)
                        .toList();
        if (then.isEmpty()) return Changes.FIRST_NIGHT;
        List<VerdictChange> verdicts = judgements.changes(run.id(), city.id()).stream()
                .filter(c -> c.before() != c.after())
                .map(c -> new VerdictChange(c.criterion(), c.before(), c.after(), sentence(c.cause()), c.cause()))
                .toList();
        return new Changes(past.night(), verdicts, outcomes(then, supplied));
    }

    private static String sentence(@Nullable ChangeCause cause) {
        return cause == null ? "" : cause.sentence();
    }

    private static List<OutcomeChange> outcomes(List<StoredCapture> then, List<StoredCapture> now) {
        Map<String, StoredCapture> past = new LinkedHashMap<>();
        then.forEach(c -> past.put(c.key(), c));
        List<OutcomeChange> changes = new ArrayList<>();
        for (StoredCapture link : now) {
            StoredCapture was = past.remove(link.key());
            FetchOutcome after = link.capture().outcome();
            FetchOutcome before = was == null ? null : was.capture().outcome();
            if (!same(before, after)) {
                changes.add(new OutcomeChange(link.capture().address(), before, after));
            }
        }
        past.values()
                .forEach(gone -> changes.add(new OutcomeChange(
                        gone.capture().address(), gone.capture().outcome(), null)));
        return changes;
    }

    /** That a page has not changed since last night is no news. */
    private static boolean same(@Nullable FetchOutcome before, FetchOutcome after) {
        if (before == FetchOutcome.FETCHED && after == FetchOutcome.NOT_MODIFIED) return true;
        if (before == FetchOutcome.NOT_MODIFIED && after == FetchOutcome.FETCHED) return true;
        return before == after;
    }
}
