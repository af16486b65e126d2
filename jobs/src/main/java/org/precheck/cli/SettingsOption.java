package org.precheck.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.model.CriterionId;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.Configuration;
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
        present();
        return ConfigurationLoader.settings(folder());
    }

    /** The settings for a command that asks for single addresses; says at once where no public one will be asked. */
    Settings read(PrintWriter err) {
        Settings read = read();
        if (withoutContact(read)) {
            err.println(
                    "Warning: " + folder().resolve("precheck.yml") + " names no fetch.contact, so that nothing public"
                            + " is fetched. Write your mail or web address there.");
        }
        return read;
    }

    /**
     * Refuses settings by which nothing public could be fetched.
     *
     * @throws ConfigurationException where no contact address is named
     */
    void needsContact(Settings read) {
        if (withoutContact(read)) {
            throw new ConfigurationException(
                    folder().resolve("precheck.yml").toString(),
                    "nothing public is fetched without a contact address.",
                    "Set fetch.contact to your mail or web address, so that the sites we visit can reach you.");
        }
    }

    private static boolean withoutContact(Settings read) {
        return read.fetch().contact() == null && !read.fetch().allowLoopback();
    }

    /** The whole configuration, checked. */
    Configuration whole() {
        present();
        return new ConfigurationLoader(Registry.standard()).load(folder());
    }

    private void present() {
        if (Files.isDirectory(folder())) return;
        boolean file = Files.exists(folder());
        throw new ConfigurationException(
                folder().toString(),
                file ? "this is no folder." : "there is no such folder.",
                "Name the folder that holds precheck.yml.");
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
