package org.precheck.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.precheck.model.CriterionId;

/** Finds the criterion that a form means, by the card's id or its title, however it is written. */
final class CriterionNames {
    private final Map<String, CriterionId> byName = new HashMap<>();
    private final TreeSet<String> ids = new TreeSet<>();

    /** Names of the cards in these files; where two editions use one title, it means the preferred edition's. */
    CriterionNames(List<ConfigurationFile> files, String preferred) {
        ids.addAll(Cards.names(files));
        for (ConfigurationFile file : files) {
            if (!file.name().startsWith("criteria/")) continue;
            String id = file.name().substring(file.name().lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
            YamlParser.parse(file.name(), file.text(), new ArrayList<>())
                    .map(card -> new Fields(file.name(), card, new ArrayList<>()).text("title"))
                    .ifPresent(title -> {
                        if (file.name().startsWith("criteria/" + preferred + "/")) {
                            byName.put(plain(title), new CriterionId(id));
                        } else {
                            byName.putIfAbsent(plain(title), new CriterionId(id));
                        }
                    });
        }
        for (String id : ids) {
            byName.put(plain(id), new CriterionId(id));
        }
    }

    /** The criterion of that name. */
    Optional<CriterionId> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /** What was probably meant by an unknown name. */
    String hint(String name) {
        return NearestName.hint(name, ids);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
