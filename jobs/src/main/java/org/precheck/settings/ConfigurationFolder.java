package org.precheck.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and reads the files of a configuration folder. */
final class ConfigurationFolder {
    private static final long MAX_BYTES = 16L << 20;

    private ConfigurationFolder() {}

    /** The cards' files of all editions, named {@code criteria/<edition>/<file>}. */
    static List<ConfigurationFile> cards(Path criteria, List<Problem> problems) {
        List<ConfigurationFile> files = new ArrayList<>();
        for (Path folder : list(criteria, problems)) {
            if (!Files.isDirectory(folder)) continue;
            files.addAll(cards(criteria, folder.getFileName().toString(), problems));
        }
        return files;
    }

    /** The cards' files of one edition. */
    static List<ConfigurationFile> cards(Path criteria, String edition, List<Problem> problems) {
        return files(criteria.resolve(edition), "criteria/" + edition + "/", Set.of("yml", "yaml"), problems);
    }

    /** The cities' files. */
    static List<ConfigurationFile> cities(Path folder, List<Problem> problems) {
        return files(folder.resolve("cities"), "cities/", Set.of("yml", "yaml", "csv"), problems);
    }

    /** The files of a folder with one of these endings, sorted by name; none where there is no folder. */
    static List<ConfigurationFile> files(Path folder, String prefix, Set<String> endings, List<Problem> problems) {
        List<ConfigurationFile> files = new ArrayList<>();
        for (Path file : list(folder, problems)) {
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            if (name.startsWith(".") || !endings.contains(ending)) continue;
            read(file, prefix + name, problems).ifPresent(files::add);
        }
        return files;
    }

    private static List<Path> list(Path folder, List<Problem> problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException absent) {
            return List.of();
        } catch (IOException unreadable) {
            problems.add(new Problem(folder.toString(), 0, 0, "The folder cannot be read.", reason(unreadable)));
            return List.of();
        }
    }

    /** A file's text, which must be UTF-8; a byte order mark is dropped. */
    static Optional<ConfigurationFile> read(Path file, String name, List<Problem> problems) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                problems.add(new Problem(name, 0, 0, "The file is larger than 16 MiB.", "Is it the right one?"));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            if (name.endsWith(".csv")) return Optional.of(new ConfigurationFile(name, CsvRows.text(bytes)));
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new ConfigurationFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (NoSuchFileException absent) {
            problems.add(new Problem(name, 0, 0, "There is no such file.", "Looked for " + file + "."));
        } catch (CharacterCodingException otherEncoding) {
            problems.add(new Problem(name, 0, 0, "The file is not in UTF-8.", "Save it with the encoding UTF-8."));
        } catch (IOException unreadable) {
            problems.add(new Problem(name, 0, 0, "The file cannot be read.", reason(unreadable)));
        }
        return Optional.empty();
    }

    private static String reason(IOException unreadable) {
        return "The system says: " + unreadable + ".";
    }
}
