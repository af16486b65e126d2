package org.precheck.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.PortalFacts.Breakdown;
import org.precheck.portal.PortalFacts.Count;

/** Adds up datasets into facts, in memory that does not grow with their number. */
final class Tally {
    /** Different names kept of one kind; what comes after them is counted in no name. */
    private static final int MOST_NAMES = 10_000;

    private static final int MOST_DOWNLOADS = 3;

    private final TreeMap<LocalDate, Long> days = new TreeMap<>();
    private final Map<String, Long> licences = new HashMap<>();
    private final Map<String, Long> formats = new HashMap<>();
    private final Map<String, Long> publishers = new HashMap<>();
    private final Map<String, Long> scopes = new HashMap<>();
    private final Set<String> downloads = new LinkedHashSet<>();
    private long rows;
    private long licensed;
    private long readable;
    private long published;

    /** Counts one dataset. */
    public void add(DatasetRow row) {
        rows++;
        if (row.modified() != null) days.merge(row.modified(), 1L, Long::sum);
        if (row.licence() != null) {
            licensed++;
            count(licences, row.licence());
        }
        for (String format : new LinkedHashSet<>(row.formats())) count(formats, format);
        if (row.machineReadable()) readable++;
        if (row.publisher() != null) {
            published++;
            count(publishers, row.publisher());
        }
        if (row.scope() != null) count(scopes, row.scope());
        for (String address : row.downloads()) {
            boolean open = address.startsWith("https://") || address.startsWith("http://");
            if (open && downloads.size() < MOST_DOWNLOADS) downloads.add(address);
        }
    }

    private static void count(Map<String, Long> names, String name) {
        if (names.size() < MOST_NAMES || names.containsKey(name)) names.merge(name, 1L, Long::sum);
    }

    /** How many datasets were counted. */
    public long rows() {
        return rows;
    }

    /** Names of the scopes, the most frequent first. */
    List<Count> scopes() {
        return sorted(scopes);
    }

    /**
     * What they come to.
     *
     * @param datasets number of datasets in all, or null where nobody tells
     */
    public PortalFacts facts(Software software, @Nullable Long datasets) {
        return new PortalFacts(
                software,
                datasets,
                rows,
                days.isEmpty() ? null : days.lastKey(),
                median(),
                new Breakdown(licensed, rows, sorted(licences)),
                new Breakdown(readable, rows, sorted(formats)),
                new Breakdown(published, rows, sorted(publishers)),
                scopes().stream().map(Count::name).toList(),
                new ArrayList<>(downloads));
    }

    private @Nullable LocalDate median() {
        long dated = days.values().stream().mapToLong(Long::longValue).sum();
        long seen = 0;
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            seen += day.getValue();
            if (2 * seen >= dated) return day.getKey();
        }
        return null;
    }

    private static List<Count> sorted(Map<String, Long> names) {
        return names.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::datasets).reversed().thenComparing(Count::name))
                .toList();
    }
}
