package org.precheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.model.CriterionId;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ConfigurationException;
import org.precheck.settings.ConfigurationLoader;
import org.precheck.settings.Editions;
import org.precheck.settings.Settings;
import picocli.CommandLine.Option;

/** {@code --config} and {@code --edition}: where settings and cards are read from. */
final class SettingsOption {
    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Configuration folder; default: config beside the launcher.")
    private @Nullable Path folder;

    @Option(
            names = "--edition",
            paramLabel = "YEAR",
            description =
                    "Edition of the criteria; default: that of the settings, or the one that has the named criterion.")
    private @Nullable String edition;

    /** The folder as given, or the one beside the launcher. */
    Path folder() {
        return folder == null ? Home.root().resolve("config") : folder;
    }

    /** The settings alone, checked. */
    Settings read() {
        if (!Files.isDirectory(folder())) {
            throw new ConfigurationException(
                    folder().toString(), "there is no such folder.", "Name the folder that holds precheck.yml.");
        }
        return ConfigurationLoader.settings(folder());
    }

    /** The edition asked for, with what is known of it. */
    Edition edition(Settings settings, List<Card> cards) {
        return Editions.load(settings.criteria(), edition == null ? settings.edition() : edition, cards);
    }

    /** All cards of the edition. */
    List<Card> cards(Settings settings) {
        return Cards.load(settings.criteria(), edition == null ? settings.edition() : edition, Registry.standard());
    }

    /** The cards of these names: of the edition asked for, or of whichever has them where none was asked for. */
    List<Card> cards(Settings settings, List<CriterionId> names) {
        if (names.isEmpty()) return cards(settings);
        if (edition != null)
            return Cards.named(names, cards(settings), settings.criteria().resolve(edition));
        return Cards.named(names, Cards.all(settings.criteria(), Registry.standard()), settings.criteria());
    }
}
