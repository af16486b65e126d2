package org.precheck.batch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.precheck.model.City;
import org.precheck.readers.Fact;
import org.precheck.readers.FactSource;
import org.precheck.readers.Parameters;
import org.precheck.readers.Reader;
import org.precheck.readers.Subject;
import org.precheck.store.Key;
import org.precheck.store.Readings;
import org.precheck.store.StoredDocument;

/**
 * Facts of one city's documents: those held from earlier nights, the readers for the rest. Held under the document's
 * digest, the city's profile, and of the reader its name, code and parameters. Used by one thread.
 */
final class HeldFacts implements FactSource {
    private final String code;
    private final String profile;
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, Map<String, List<Fact>>> facts = new HashMap<>();
    private final Map<Parameters, String> parameterKeys = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private int made;
    private int reused;

    HeldFacts(Readings readings, String code, City city, List<StoredDocument> documents) {
        this.code = code;
        this.profile = profile(city);
        for (StoredDocument document : documents) digests.put(document.sha256(), document.digest());
        facts.putAll(readings.held(profile, List.copyOf(digests.values())));
    }

    /** Only what readers may look at; population and the like do not count. */
    private static String profile(City city) {
        String[] parts = new String[5];
        parts[0] = city.id();
        parts[1] = city.name();
        parts[2] = city.state() + "/" + city.country();
        parts[3] = String.join("\n", city.aliases());
        parts[4] = String.join("\n", city.domains());
        return Key.of(parts);
    }

    @Override
    public List<Fact> facts(Reader reader, Subject subject, Parameters parameters) {
        String document = digests.get(subject.document().sha256());
        if (document == null) return reader.facts(subject, parameters);
        String key = Key.of(reader.name(), code, parameterKeys.computeIfAbsent(parameters, HeldFacts::key));
        Map<String, List<Fact>> held = facts.computeIfAbsent(document, _ -> new HashMap<>());
        List<Fact> known = held.get(key);
        if (known != null) {
            if (used.add(document + key)) reused++;
            return known;
        }
        List<Fact> found = reader.facts(subject, parameters);
        held.put(key, found);
        used.add(document + key);
        changed.add(document);
        made++;
        return found;
    }

    private static String key(Parameters parameters) {
        return Key.of(new TreeMap<>(parameters.values())
                .entrySet().stream()
                        .flatMap(e -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("name " + e.getKey()), e.getValue().stream()))
                        .toArray(String[]::new));
    }

    /** Keeps what was read just now. */
    void keep(Readings readings) {
        Map<String, Map<String, List<Fact>>> fresh = new HashMap<>();
        for (String document : changed) {
            Map<String, List<Fact>> all = new TreeMap<>(facts.getOrDefault(document, Map.of()));
            all.keySet().removeIf(key -> !used.contains(document + key)); // of older code or parameters
            fresh.put(document, all);
        }
        readings.keep(profile, fresh);
    }

    int made() {
        return made;
    }

    int reused() {
        return reused;
    }
}
