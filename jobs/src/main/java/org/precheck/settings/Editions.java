package org.precheck.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.criteria.Edition.Continuation;
import org.precheck.model.CriterionId;
import org.precheck.settings.YamlNode.YamlMap;

/** Reads {@code editions/<edition>.yml}, which lie beside the folder of the cards. */
public final class Editions {
    static final String FOLDER = "editions/";

    private Editions() {}

    /**
     * An edition, for commands that need nothing else of the configuration.
     *
     * @param criteria folder of the cards; the editions lie beside it
     * @param cards the edition's cards
     * @throws ConfigurationException naming everything that is wrong with it
     */
    public static Edition load(Path criteria, String edition, List<Card> cards) {
        List<Problem> problems = new ArrayList<>();
        List<ConfigurationFile> files = files(criteria, problems);
        Edition found = read(files, edition, cards, problems);
        if (problems.isEmpty()) return found;
        throw new ConfigurationException(problems.stream()
                .map(each ->
                        each.in(criteria.resolveSibling(each.file()).normalize().toString()))
                .toList());
    }

    /** All editions' files. */
    static List<ConfigurationFile> files(Path criteria, List<Problem> problems) {
        return ConfigurationFolder.files(criteria.resolveSibling("editions"), FOLDER, Set.of("yml", "yaml"), problems);
    }

    /**
     * The edition of that name, or what its cards alone tell where no file describes it; what is wrong with any edition's
     * file is reported.
     */
    static Edition read(List<ConfigurationFile> files, String edition, List<Card> cards, List<Problem> problems) {
        List<Continuation> same = new ArrayList<>();
        @Nullable Fields own = null;
        for (ConfigurationFile file : files) {
            if (!file.name().startsWith(FOLDER)) continue;
            Optional<YamlMap> map = YamlParser.parse(file.name(), file.text(), problems)
                    .filter(root -> ConfigurationSchema.named("edition").check(file.name(), root, problems));
            if (map.isEmpty()) continue;
            Fields keys = new Fields(file.name(), map.get(), problems);
            checkName(keys);
            same.addAll(continuations(keys, edition));
            if (keys.text("edition", "").equals(edition)) own = keys;
        }
        return own == null ? Edition.ofCards(edition, cards, same) : EditionFile.read(own, cards, same);
    }

    private static void checkName(Fields keys) {
        String name = keys.file().substring(FOLDER.length()).replaceFirst("\\.ya?ml$", "");
        if (keys.text("edition", "").equals(name)) return;
        keys.problem(
                "edition",
                "The file is named '" + name + "' but describes the edition '" + keys.text("edition") + "'.",
                "Give both the same name.");
    }

    /** What a file says about one edition: its own criteria, or those of another that are continued in it. */
    private static List<Continuation> continuations(Fields keys, String edition) {
        List<Continuation> same = new ArrayList<>();
        String own = keys.text("edition", "");
        for (Fields each : keys.groups("continues")) {
            String other = each.text("edition", "");
            CriterionId here = new CriterionId(each.text("criterion", ""));
            for (String name : each.texts("as")) {
                CriterionId there = new CriterionId(name);
                String source = each.text("source", "");
                if (own.equals(edition)) same.add(new Continuation(here, other, there, source, each.text("remark")));
                if (other.equals(edition)) same.add(new Continuation(there, own, here, source, each.text("remark")));
            }
        }
        return same;
    }
}
