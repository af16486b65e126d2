package org.precheck.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Snapshot;
import org.precheck.model.ChangeCause;
import org.precheck.model.Citation;
import org.precheck.model.CriterionId;
import org.precheck.model.Finding;
import org.precheck.store.Captures;
import org.precheck.store.Judgements;
import org.precheck.store.Judgements.Past;
import org.precheck.store.Store;
import org.precheck.store.StoredCapture;

/**
 * Tells why findings differ from those of the run before. What we read with never passes for a change by the city: where it
 * is not the same as then, the snapshots of then are read and judged anew, and only what still differs is the city's.
 */
final class Causes {
    private final Judgements judgements;
    private final Captures captures;
    private final Anew anew;

    Causes(Store store, Anew anew) {
        this.judgements = new Judgements(store);
        this.captures = new Captures(store);
        this.anew = anew;
    }

    /** Judges an earlier run with what reads and judges today. */
    @FunctionalInterface
    interface Anew {
        /** The findings for that day. */
        List<Finding> findings(long run, LocalDate asOf);
    }

    /** Causes by criterion; a finding that is the same, or differs only because time went by, has none. */
    Map<CriterionId, ChangeCause> of(long run, long previous, String city, List<Finding> now) {
        Map<CriterionId, Past> past = judgements.past(previous, city);
        List<Finding> differing = now.stream()
                .filter(finding -> {
                    Past was = past.get(finding.criterion());
                    return was != null && !same(was.finding(), finding);
                })
                .toList();
        if (differing.isEmpty()) return Map.of();
        Map<String, StoredCapture> then = byKey(captures.of(previous, city));
        Map<String, StoredCapture> today = byKey(captures.of(run, city));
        Map<CriterionId, Finding> rejudged = rejudged(previous, differing, past);
        Map<CriterionId, ChangeCause> causes = new HashMap<>();
        for (Finding finding : differing) {
            Past was = Objects.requireNonNull(past.get(finding.criterion()));
            ChangeCause cause = cause(was, rejudged.get(finding.criterion()), finding, then, today);
            if (cause != null) causes.put(finding.criterion(), cause);
        }
        return causes;
    }

    private Map<CriterionId, Finding> rejudged(long previous, List<Finding> differing, Map<CriterionId, Past> past) {
        LocalDate asOf = null;
        for (Finding finding : differing) {
            Past was = past.get(finding.criterion());
            if (was == null || CityJudge.ENGINE.equals(was.engine())) continue;
            if (was.finding().revision() == finding.revision())
                asOf = was.finding().asOf();
        }
        if (asOf == null) return Map.of();
        return anew.findings(previous, asOf).stream().collect(Collectors.toMap(Finding::criterion, f -> f));
    }

    private static @Nullable ChangeCause cause(
            Past was,
            @Nullable Finding rejudged,
            Finding now,
            Map<String, StoredCapture> then,
            Map<String, StoredCapture> today) {
        if (was.finding().revision() != now.revision()) return ChangeCause.CATALOGUE;
        boolean engine = rejudged != null && !same(was.finding(), rejudged);
        if (rejudged != null && engine && same(rejudged, now)) return ChangeCause.ENGINE;
        Set<String> cited = Stream.of(was.finding(), now)
                .flatMap(f -> f.clauses().stream())
                .flatMap(c -> c.reading().quotations().stream())
                .map(Citation::document)
                .collect(Collectors.toSet());
        boolean access = false;
        boolean source = false;
        for (String key : keys(then, today)) {
            StoredCapture one = then.get(key);
            StoredCapture two = today.get(key);
            if (!concerns(one, now.criterion(), cited) && !concerns(two, now.criterion(), cited)) continue;
            String before = digest(one);
            String after = digest(two);
            access |= (before == null) != (after == null);
            source |= before != null && after != null && !before.equals(after);
        }
        if (source) return ChangeCause.SOURCE;
        if (access) return ChangeCause.ACCESS;
        return engine ? ChangeCause.ENGINE : null;
    }

    private static boolean same(Finding one, Finding two) {
        return one.verdict() == two.verdict() && one.basis().equals(two.basis());
    }

    private static boolean concerns(@Nullable StoredCapture capture, CriterionId criterion, Set<String> cited) {
        if (capture == null) return false;
        String digest = digest(capture);
        if (digest != null && cited.contains(digest)) return true;
        return capture.supplied()
                && (capture.criteria().isEmpty() || capture.criteria().contains(criterion.value()));
    }

    private static @Nullable String digest(@Nullable StoredCapture capture) {
        if (capture == null || !capture.capture().outcome().reached()) return null;
        Snapshot snapshot = capture.capture().snapshot();
        return snapshot == null ? null : snapshot.sha256();
    }

    private static Set<String> keys(Map<String, StoredCapture> then, Map<String, StoredCapture> today) {
        Set<String> keys = new HashSet<>(then.keySet());
        keys.addAll(today.keySet());
        return keys;
    }

    private static Map<String, StoredCapture> byKey(List<StoredCapture> captures) {
        return captures.stream().collect(Collectors.toMap(StoredCapture::key, c -> c, (a, _) -> a));
    }
}
