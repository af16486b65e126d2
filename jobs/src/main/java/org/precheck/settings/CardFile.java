package org.precheck.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.model.CriterionId;
import org.precheck.readers.Parameters;
import org.precheck.readers.Reader;
import org.precheck.readers.Registry;
import org.precheck.settings.YamlNode.YamlEntry;
import org.precheck.settings.YamlNode.YamlList;
import org.precheck.settings.YamlNode.YamlMap;
import org.precheck.settings.YamlNode.YamlScalar;

/** Turns a card's file into a card. */
final class CardFile {
    private final Fields keys;
    private final Registry readers;

    private CardFile(Fields keys, Registry readers) {
        this.keys = keys;
        this.readers = readers;
    }

    /** The card of a file that has passed its schema, or nothing where a problem was reported. */
    static Optional<Card> read(String file, YamlMap map, String edition, Registry readers, List<Problem> problems) {
        int before = problems.size();
        CardFile card = new CardFile(new Fields(file, map, problems), readers);
        card.checkPlace(edition);
        List<Card.Gate> gates = card.gates();
        List<Card.Clause> clauses = card.clauses();
        int needed = card.needed(clauses.size());
        return problems.size() > before ? Optional.empty() : Optional.of(card.card(edition, needed, gates, clauses));
    }

    private Card card(String edition, int needed, List<Card.Gate> gates, List<Card.Clause> clauses) {
        return new Card(
                new CriterionId(keys.text("id", "")),
                edition,
                keys.whole("revision", 1),
                keys.text("title", ""),
                keys.text("question", ""),
                keys.text("source", ""),
                keys.text("area", ""),
                keys.text("phase"),
                Card.PublicEvidence.valueOf(constant("evidence", "public")),
                keys.text("basis", ""),
                needed,
                gates,
                clauses,
                keys.texts("counts"),
                keys.texts("counts-not"),
                keys.texts("advice"),
                Card.Lifecycle.valueOf(constant("lifecycle", "active")),
                keys.text("people"));
    }

    private String constant(String key, String absent) {
        return keys.text(key, absent).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private void checkPlace(String edition) {
        String id = keys.text("id", "");
        String name = keys.file().substring(keys.file().lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
        if (!id.equals(name)) {
            keys.problem(
                    "id", "The file is named '" + name + "' but its id is '" + id + "'.", "Give both the same name.");
        }
        if (!keys.text("edition", edition).equals(edition)) {
            keys.problem(
                    "edition",
                    "The card says edition '" + keys.text("edition") + "' but lies in the folder '" + edition + "'.",
                    "Move the file or change the edition.");
        }
        if (keys.items("clauses").isEmpty() && keys.text("people") == null) {
            keys.problem(
                    "id",
                    "The card has neither clauses nor 'people'.",
                    "List the clauses that readers look for, or say under 'people' why only people can judge it.");
        }
    }

    private int needed(int clauses) {
        int needed = keys.whole("needed", clauses);
        if (needed > clauses) {
            keys.problem("needed", needed + " clauses are needed but the card has only " + clauses + ".", "");
        }
        return needed;
    }

    private List<Card.Gate> gates() {
        List<Card.Gate> gates = new ArrayList<>();
        for (Fields gate : keys.groups("gates")) {
            checkReader(gate, List.of("refuse", "stale", "unclear", "ends"));
            gates.add(new Card.Gate(
                    gate.text("reader", ""),
                    parameters(gate),
                    gate.texts("refuse"),
                    gate.texts("stale"),
                    gate.texts("unclear"),
                    gate.texts("ends")));
        }
        return gates;
    }

    private List<Card.Clause> clauses() {
        List<Card.Clause> clauses = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields clause : keys.groups("clauses")) {
            String id = clause.text("id", "");
            if (!ids.add(id)) clause.problem("id", "Two clauses are named '" + id + "'.", "Rename one.");
            clauses.add(clause(id, clause.text("text", ""), clause.truth("mandatory", false), clause));
        }
        checkTies(clauses);
        return clauses;
    }

    private Card.Clause clause(String id, String text, boolean mandatory, Fields keys) {
        checkReader(keys, List.of("accept", "unclear", "contradict"));
        return new Card.Clause(
                id,
                text,
                mandatory,
                keys.text("reader", ""),
                parameters(keys),
                keys.texts("accept"),
                keys.texts("unclear"),
                keys.texts("contradict"),
                keys.text("within-months") == null ? null : keys.whole("within-months", 0),
                keys.whole("count", 1),
                number(keys, "at-least"),
                keys.groups("or").stream()
                        .map(other -> clause(id, text, mandatory, other))
                        .toList(),
                with(keys));
    }

    private static Card.@Nullable With with(Fields clause) {
        String other = clause.text("with");
        String reach = clause.text("reach", "matter").toUpperCase(Locale.ROOT);
        return other == null ? null : new Card.With(other, Card.Reach.valueOf(reach));
    }

    /** What a clause is tied to is one mandatory clause of the card, which is tied to none. */
    private void checkTies(List<Card.Clause> clauses) {
        Map<String, Card.Clause> named = new LinkedHashMap<>();
        for (Card.Clause clause : clauses) named.put(clause.id(), clause);
        String first = null;
        for (Fields clause : keys.groups("clauses")) {
            String other = clause.text("with");
            if (other == null) {
                if (clause.text("reach") != null) clause.problem("reach", "It says how far, but not with what.", "");
                continue;
            }
            Card.Clause to = named.get(other);
            if (to == null) {
                clause.problem("with", "No clause is named '" + other + "'.", NearestName.hint(other, named.keySet()));
            } else if (!to.mandatory() || to.with() != null) {
                clause.problem("with", "The clause '" + other + "' must be mandatory and tied to no other.", "");
            } else if (first != null && !first.equals(other)) {
                clause.problem("with", "Other clauses of the card are tied to '" + first + "'.", "Tie all to one.");
            }
            if (first == null) first = other;
        }
    }

    private static @Nullable Double number(Fields clause, String key) {
        String text = clause.text(key);
        return text == null ? null : Double.valueOf(text);
    }

    private void checkReader(Fields part, List<String> labelKeys) {
        String name = part.text("reader", "");
        Reader reader = readers.reader(name).orElse(null);
        if (reader == null) {
            part.problem("reader", "No reader is named '" + name + "'.", NearestName.hint(name, readers.names()));
            return;
        }
        Map<String, String> seen = new LinkedHashMap<>();
        for (String key : labelKeys) {
            for (YamlNode item : part.items(key)) {
                if (!(item instanceof YamlScalar scalar)) continue;
                String label = scalar.text();
                if (!reader.labels().contains(label)) {
                    part.problem(
                            scalar,
                            "The reader '" + name + "' has no label '" + label + "'.",
                            NearestName.hint(label, reader.labels()));
                }
                String other = seen.putIfAbsent(label, key);
                if (other != null) {
                    part.problem(scalar, "The label '" + label + "' stands under '" + other + "' already.", "");
                }
            }
        }
    }

    private static Parameters parameters(Fields part) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (YamlEntry entry : part.group("parameters").map().entries()) {
            List<String> values = new ArrayList<>();
            switch (entry.value()) {
                case YamlScalar scalar -> values.add(scalar.text());
                case YamlList list ->
                    list.items().forEach(item -> {
                        if (item instanceof YamlScalar scalar) values.add(scalar.text());
                    });
                case YamlMap map -> {} // the schema allows none
            }
            parameters.put(entry.key().text(), values);
        }
        return new Parameters(parameters);
    }
}
