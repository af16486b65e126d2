package org.precheck.readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All readers by the name that cards use. */
public final class Registry {
    private final Map<String, Reader> readers = new LinkedHashMap<>();

    /** A registry of these readers alone. */
    public Registry(List<Reader> readers) {
        for (Reader reader : readers) {
            if (this.readers.put(reader.name(), reader) != null) {
                throw new IllegalArgumentException("two readers are named " + reader.name());
            }
        }
    }

    /** The readers of this version. */
    public static Registry standard() {
        List<Reader> readers = new ArrayList<>(List.of(
                new IssuerReader(),
                new DocumentKind(),
                new DocumentStage(),
                new Topic(),
                new LegalInstrument(),
                new StatusReader(),
                new Obligations(),
                new NamedBody(),
                new MatterReader()));
        readers.addAll(GoalReaders.ALL);
        return new Registry(readers);
    }

    /** The reader of that name. */
    public Optional<Reader> reader(String name) {
        return Optional.ofNullable(readers.get(name));
    }

    /** Names of all readers, as cards may use them. */
    public List<String> names() {
        return List.copyOf(readers.keySet());
    }
}
