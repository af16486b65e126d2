package org.precheck.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.precheck.model.City;
import org.precheck.model.EvidenceLink;
import org.precheck.settings.SubmissionTable.SubmissionRow;

/**
 * Brings a table of links into the configuration folder: a file a city, merged with what is there. Nothing is lost and
 * nothing is there twice: importing the same table again changes nothing.
 */
public final class SubmissionImport {
    private final Path folder;
    private final CriterionNames criteria;
    private final Map<String, ConfigurationFile> files = new LinkedHashMap<>();
    private final Map<String, Submission> known = new LinkedHashMap<>();

    /**
     * An import into a configuration folder.
     *
     * @throws ConfigurationException where what is there already is broken
     */
    public SubmissionImport(Path folder) {
        this.folder = folder;
        Settings settings = ConfigurationLoader.settings(folder);
        List<Problem> problems = new ArrayList<>();
        List<ConfigurationFile> cards = ConfigurationFolder.cards(settings.criteria(), problems);
        this.criteria = new CriterionNames(cards, settings.edition());
        List<ConfigurationFile> cities = ConfigurationFolder.cities(folder, problems);
        List<ConfigurationFile> both = new ArrayList<>(cards);
        both.addAll(cities);
        for (Submission submission : Submissions.read(both, settings.edition(), problems)) {
            known.put(submission.city().id(), submission);
        }
        for (ConfigurationFile city : cities) {
            files.put(city.name(), city);
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems.stream()
                    .map(problem -> problem.in(folder.resolve(problem.file()).toString()))
                    .toList());
        }
    }

    /**
     * What an import came to. Rows = taken + rejected + blank; links = added + already there.
     *
     * @param rows rows below the header
     * @param taken rows whose links are in the configuration now
     * @param blank rows with nothing in them
     * @param links links in the taken rows
     * @param added links that are new
     * @param present links that were there already, in the configuration or further up in the table
     * @param rejected rows that were not taken, with their reasons
     * @param header the row that names the columns
     * @param ignored headers of columns that are not used
     * @param cities the cities of the table
     * @param remarks what a person should know, such as two populations of one city
     */
    public record Result(
            int rows,
            int taken,
            int blank,
            int links,
            int added,
            int present,
            List<RejectedRow> rejected,
            List<String> header,
            List<String> ignored,
            List<ImportedCity> cities,
            List<String> remarks) {
        /** Copies the lists. */
        public Result {
            rejected = List.copyOf(rejected);
            header = List.copyOf(header);
            ignored = List.copyOf(ignored);
            cities = List.copyOf(cities);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * One city of an imported table.
     *
     * @param city the city as it stands in the configuration now
     * @param file its file, relative to the configuration folder
     * @param fresh whether the file is new
     * @param added how many links were added
     */
    public record ImportedCity(City city, String file, boolean fresh, int added) {}

    /** Whether one of the first rows names a city's column and a link's. */
    public static boolean readable(List<TableRow> rows) {
        return SubmissionTable.of(rows, new CriterionNames(List.of(), "")).isPresent();
    }

    /**
     * Takes the rows of a table and writes the cities' files.
     *
     * @param name the table's name, for messages
     * @throws ConfigurationException where no row names the columns
     * @throws IOException where a file cannot be written
     */
    public Result take(String name, List<TableRow> rows) throws IOException {
        SubmissionTable table = SubmissionTable.of(rows, criteria)
                .orElseThrow(() -> new ConfigurationException(
                        name,
                        "No row names the columns.",
                        "The table needs a row with at least the headers 'city' and 'url'; also used are state,"
                                + " country, population, criterion and note."));
        List<String> remarks = new ArrayList<>();
        Map<String, List<EvidenceLink>> offered = new LinkedHashMap<>();
        Map<String, City> cities = new LinkedHashMap<>();
        int links = 0;
        for (SubmissionRow row : table.rows()) {
            City city = city(row, cities, remarks);
            offered.computeIfAbsent(city.id(), fresh -> new ArrayList<>()).addAll(row.links());
            links += row.links().size();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        List<ImportedCity> imported = new ArrayList<>();
        int present = 0;
        for (City city : cities.values()) {
            MergedLinks merged = MergedLinks.of(
                    known.containsKey(city.id()) ? known.get(city.id()).links() : List.of(),
                    Objects.requireNonNull(offered.get(city.id())));
            present += merged.present();
            imported.add(write(city, merged, texts));
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            replace(folder.resolve(text.getKey()), text.getValue());
        }
        return new Result(
                table.rows().size() + table.rejected().size() + table.blank(),
                table.rows().size(),
                table.blank(),
                links,
                links - present,
                present,
                table.rejected(),
                table.header().cells(),
                table.ignored(),
                imported,
                remarks);
    }

    /** The city of a row: one that is known, by its id or by its name and state, or a new one. */
    private City city(SubmissionRow row, Map<String, City> cities, List<String> remarks) {
        City city = known.values().stream()
                .map(Submission::city)
                .filter(each -> names(each).contains(row.id()))
                .findFirst()
                .orElseGet(() -> cities.getOrDefault(row.id(), fresh(row)));
        if (city.population() == null && row.population() != null && !known.containsKey(city.id())) city = fresh(row);
        cities.put(city.id(), city);
        if (row.population() != null && !row.population().equals(city.population())) {
            String held = city.population() == null ? "none" : city.population().toString();
            remarks.add("Line " + row.line() + ": the population of " + city.name() + " is " + row.population()
                    + " here, but its file says " + held + "; the file stays as it is.");
        }
        return city;
    }

    private static City fresh(SubmissionRow row) {
        return new City(row.id(), row.city(), row.state(), row.country(), row.population(), List.of(), List.of());
    }

    private static Set<String> names(City city) {
        Set<String> names = new LinkedHashSet<>(Set.of(city.id()));
        names.add(SubmissionTable.id(city.name(), city.state(), city.country()));
        for (String alias : city.aliases()) {
            names.add(SubmissionTable.id(alias, city.state(), city.country()));
        }
        return names;
    }

    private ImportedCity write(City city, MergedLinks merged, Map<String, String> texts) {
        Submission before = known.get(city.id());
        if (before == null || before.file().endsWith(".csv")) {
            String file = freeName(city.id(), texts.keySet());
            Submission wanted = new Submission(city, merged.added(), file);
            if (!merged.added().isEmpty()) {
                String text = CityText.of(city, merged.added());
                if (!CityText.reads(file, text, wanted)) {
                    throw new IllegalStateException("could not write " + file + " so that it reads back");
                }
                texts.put(file, text);
            }
            return new ImportedCity(city, file, true, merged.added().size());
        }
        if (!merged.added().isEmpty()) {
            ConfigurationFile file = Objects.requireNonNull(files.get(before.file()));
            texts.put(before.file(), CityText.with(before.file(), file.text(), merged.added()));
        }
        return new ImportedCity(city, before.file(), false, merged.added().size());
    }

    private String freeName(String id, Set<String> taken) {
        String name = "cities/" + id + ".yml";
        for (int i = 2; files.containsKey(name) || taken.contains(name) || Files.exists(folder.resolve(name)); i++) {
            name = "cities/" + id + "-" + i + ".yml";
        }
        return name;
    }

    private static void replace(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
