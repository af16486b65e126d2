package org.precheck.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.readers.Registry;

/**
 * Reads a configuration folder: {@code precheck.yml}, {@code cities/}, {@code criteria/<edition>/}, {@code editions/}. All that is wrong is
 * found in one go, before anything is asked of anybody.
 */
public final class ConfigurationLoader {
    private static final String SETTINGS = "precheck.yml";

    private final Registry readers;

    /** A loader for cards that name these readers. */
    public ConfigurationLoader(Registry readers) {
        this.readers = readers;
    }

    /**
     * The whole configuration of a folder.
     *
     * @throws ConfigurationException naming everything that is wrong
     */
    public Configuration load(Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<ConfigurationFile> files = new ArrayList<>();
        ConfigurationFolder.read(folder.resolve(SETTINGS), SETTINGS, problems).ifPresent(files::add);
        Settings settings = settings(files, folder, new ArrayList<>());
        files.addAll(ConfigurationFolder.cards(settings.criteria(), problems));
        files.addAll(Editions.files(settings.criteria(), problems));
        files.addAll(ConfigurationFolder.cities(folder, problems));
        return checked(files, folder, problems);
    }

    /**
     * The settings alone, for commands that need neither cities nor cards.
     *
     * @throws ConfigurationException naming everything that is wrong with {@code precheck.yml}
     */
    public static Settings settings(Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<ConfigurationFile> files = new ArrayList<>();
        ConfigurationFolder.read(folder.resolve(SETTINGS), SETTINGS, problems).ifPresent(files::add);
        Settings settings = settings(files, folder, problems);
        if (!problems.isEmpty()) throw new ConfigurationException(shown(problems, folder, settings.criteria()));
        return settings;
    }

    /**
     * A configuration from files that were frozen into a run.
     *
     * @param folder what relative paths in the settings start from
     * @throws ConfigurationException where this version of the program no longer accepts them
     */
    public Configuration restore(List<ConfigurationFile> files, Path folder) {
        return checked(files, folder, new ArrayList<>());
    }

    private Configuration checked(List<ConfigurationFile> unsorted, Path folder, List<Problem> problems) {
        List<ConfigurationFile> files = unsorted.stream().sorted().toList();
        Settings settings = settings(files, folder, problems);
        String edition = settings.edition();
        List<ConfigurationFile> ofEdition = files.stream()
                .filter(file -> file.name().startsWith("criteria/" + edition + "/"))
                .toList();
        if (ofEdition.isEmpty()) problems.add(noEdition(files, edition));
        List<Card> cards = Cards.read(ofEdition, edition, readers, problems);
        Edition described = Editions.read(files, edition, cards, problems);
        List<Submission> submissions = Submissions.read(files, edition, problems);
        if (submissions.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("cities", 0, 0, "There is no city.", "Add a file such as cities/boston.yml."));
        }
        if (!problems.isEmpty()) throw new ConfigurationException(shown(problems, folder, settings.criteria()));
        return new Configuration(settings, submissions, described, cards, files, digest(files));
    }

    /** The complaint about an edition without cards, where the settings name it. */
    private static Problem noEdition(List<ConfigurationFile> files, String edition) {
        Problem problem = Cards.noEdition(SETTINGS, edition, Cards.editions(files));
        return files.stream()
                .filter(file -> file.name().equals(SETTINGS))
                .flatMap(file -> YamlParser.parse(SETTINGS, file.text(), new ArrayList<>()).stream())
                .flatMap(map -> Optional.ofNullable(map.get("edition")).stream())
                .findFirst()
                .map(node -> new Problem(SETTINGS, node.line(), node.column(), problem.message(), problem.hint()))
                .orElse(problem);
    }

    private static Settings settings(List<ConfigurationFile> files, Path folder, List<Problem> problems) {
        Optional<ConfigurationFile> file =
                files.stream().filter(each -> each.name().equals(SETTINGS)).findFirst();
        YamlNode.YamlMap none = new YamlNode.YamlMap(List.of(), 1, 1);
        YamlNode.YamlMap map = file.flatMap(each -> YamlParser.parse(SETTINGS, each.text(), problems))
                .filter(root -> ConfigurationSchema.named("settings").check(SETTINGS, root, problems))
                .orElse(none);
        return SettingsFile.read(SETTINGS, map, folder, problems);
    }

    /** Names the files as a person finds them. */
    private static List<Problem> shown(List<Problem> problems, Path folder, Path criteria) {
        return problems.stream()
                .map(problem -> problem.in(place(problem.file(), folder, criteria)))
                .toList();
    }

    private static String place(String file, Path folder, Path criteria) {
        if (file.startsWith("criteria/"))
            return criteria.resolve(file.substring("criteria/".length())).toString();
        return (file.startsWith(Editions.FOLDER) ? criteria.resolveSibling(file) : folder.resolve(file)).toString();
    }

    private static String digest(List<ConfigurationFile> files) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (ConfigurationFile file : files) {
                for (String part : List.of(file.name(), file.text())) {
                    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                    sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                    sha256.update(bytes);
                }
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
