package org.precheck.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.precheck.criteria.Card;
import org.precheck.model.CriterionId;
import org.precheck.readers.Registry;

/** Reads the cards of an edition, for commands that need nothing else of the configuration. */
public final class Cards {
    private Cards() {}

    /**
     * All cards of an edition, sorted by id.
     *
     * @param criteria folder with one folder of cards an edition, such as {@code config/criteria}
     * @param edition name of the edition's folder, such as {@code 2017}
     * @param readers the readers that cards may name
     * @throws ConfigurationException naming everything that is wrong with any of them
     */
    public static List<Card> load(Path criteria, String edition, Registry readers) {
        List<Problem> problems = new ArrayList<>();
        List<ConfigurationFile> files = ConfigurationFolder.cards(criteria, edition, problems);
        List<Card> cards = files.isEmpty() ? List.of() : read(files, edition, readers, problems);
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(noEdition(
                    criteria.resolve(edition).toString(),
                    edition,
                    editions(ConfigurationFolder.cards(criteria, new ArrayList<>()))));
        }
        if (!problems.isEmpty()) throw new ConfigurationException(shown(problems, criteria));
        return cards;
    }

    /**
     * All cards of all editions, by edition and id.
     *
     * @throws ConfigurationException naming everything that is wrong with any of them
     */
    public static List<Card> all(Path criteria, Registry readers) {
        List<Card> cards = new ArrayList<>();
        for (String edition : editions(ConfigurationFolder.cards(criteria, new ArrayList<>()))) {
            cards.addAll(load(criteria, edition, readers));
        }
        return cards;
    }

    /**
     * The cards of these names, in their order.
     *
     * @param where what the complaint about an unknown name points at
     * @throws ConfigurationException for a name that none of the cards has
     */
    public static List<Card> named(List<CriterionId> names, List<Card> cards, Path where) {
        List<Card> named = new ArrayList<>();
        for (CriterionId name : names) {
            named.add(cards.stream()
                    .filter(card -> card.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(name, cards, where)));
        }
        return named;
    }

    private static ConfigurationException unknown(CriterionId name, List<Card> cards, Path where) {
        return new ConfigurationException(
                where.toString(),
                "There is no card for the criterion '" + name + "'.",
                NearestName.hint(
                        name.value(),
                        cards.stream().map(card -> card.id().value()).toList()));
    }

    /** Names the files as a person finds them. */
    private static List<Problem> shown(List<Problem> problems, Path criteria) {
        return problems.stream()
                .map(problem -> problem.file().startsWith("criteria/")
                        ? problem.in(criteria.resolve(problem.file().substring("criteria/".length()))
                                .toString())
                        : problem)
                .toList();
    }

    /** The complaint about an edition without cards. */
    static Problem noEdition(String file, String edition, Set<String> others) {
        return new Problem(
                file,
                0,
                0,
                "There are no cards of the edition '" + edition + "'.",
                others.isEmpty()
                        ? "Say under 'criteria' in precheck.yml where the cards are."
                        : NearestName.hint(edition, others));
    }

    /** Editions that these files are cards of. */
    static Set<String> editions(List<ConfigurationFile> files) {
        Set<String> editions = new TreeSet<>();
        for (ConfigurationFile file : files) {
            String[] steps = file.name().split("/", -1);
            if (steps.length == 3 && steps[0].equals("criteria")) editions.add(steps[1]);
        }
        return editions;
    }

    /** Names of the criteria that these files are cards of, whatever their edition. */
    static Set<String> names(List<ConfigurationFile> files) {
        Set<String> names = new TreeSet<>();
        for (ConfigurationFile file : files) {
            if (file.name().startsWith("criteria/")) {
                names.add(
                        file.name().substring(file.name().lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", ""));
            }
        }
        return names;
    }

    /** Cards of these files; what is wrong is reported, and such a card left out. */
    static List<Card> read(List<ConfigurationFile> files, String edition, Registry readers, List<Problem> problems) {
        ConfigurationSchema schema = ConfigurationSchema.named("card");
        List<Card> cards = new ArrayList<>();
        for (ConfigurationFile file : files) {
            YamlParser.parse(file.name(), file.text(), problems)
                    .filter(map -> schema.check(file.name(), map, problems))
                    .flatMap(map -> CardFile.read(file.name(), map, edition, readers, problems))
                    .ifPresent(cards::add);
        }
        cards.sort(Comparator.comparing(Card::id));
        return cards;
    }
}
