package org.precheck.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.precheck.model.City;
import org.precheck.model.EvidenceLink;
import org.precheck.settings.SubmissionTable.SubmissionRow;

/** Reads the files under {@code cities/}: YAML, one a city, and CSV, which may name many. */
final class Submissions {
    private Submissions() {}

    /** One submission a city, sorted by id; what is wrong is reported. */
    static List<Submission> read(List<ConfigurationFile> files, String edition, List<Problem> problems) {
        Set<String> criteria = Cards.names(files);
        Map<String, Submission> byCity = new LinkedHashMap<>();
        ConfigurationSchema schema = ConfigurationSchema.named("city");
        for (ConfigurationFile file : files) {
            if (!file.name().startsWith("cities/") || file.name().endsWith(".csv")) continue;
            YamlParser.parse(file.name(), file.text(), problems)
                    .filter(map -> schema.check(file.name(), map, problems))
                    .map(map -> CityFile.read(file.name(), map, criteria, problems))
                    .ifPresent(submission -> add(byCity, submission, problems));
        }
        for (ConfigurationFile file : files) {
            if (!file.name().startsWith("cities/") || !file.name().endsWith(".csv")) continue;
            CriterionNames names = new CriterionNames(files, edition);
            SubmissionTable.of(CsvRows.of(file.text()), names)
                    .ifPresentOrElse(
                            table -> addAll(byCity, file.name(), table, problems),
                            () -> problems.add(new Problem(
                                    file.name(),
                                    1,
                                    1,
                                    "No row names the columns.",
                                    "The table needs at least the headers 'city' and 'url'.")));
        }
        List<Submission> sorted = new ArrayList<>(byCity.values());
        sorted.sort(Comparator.comparing(submission -> submission.city().id()));
        return sorted;
    }

    private static void add(Map<String, Submission> byCity, Submission submission, List<Problem> problems) {
        Submission other = byCity.putIfAbsent(submission.city().id(), submission);
        if (other == null) return;
        problems.add(new Problem(
                submission.file(),
                1,
                1,
                "The city '" + submission.city().id() + "' is in " + other.file() + " already.",
                "Put all its links into one file, or give the other city an id of its own."));
    }

    /** Rows of a table add links to the cities that have files, and make the others. */
    private static void addAll(
            Map<String, Submission> byCity, String file, SubmissionTable table, List<Problem> problems) {
        for (RejectedRow row : table.rejected()) {
            problems.add(new Problem(file, row.line(), 1, "This row cannot be used.", sentence(row.reason())));
        }
        for (SubmissionRow row : table.rows()) {
            Submission before = byCity.get(row.id());
            City city = before == null
                    ? new City(row.id(), row.city(), row.state(), row.country(), row.population(), List.of(), List.of())
                    : before.city();
            List<EvidenceLink> links = new ArrayList<>(before == null ? List.of() : before.links());
            links.addAll(row.links());
            byCity.put(row.id(), new Submission(city, links, before == null ? file : before.file()));
        }
    }

    private static String sentence(String reason) {
        String capital = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
        return capital.endsWith(".") || capital.endsWith("?") ? capital : capital + ".";
    }
}
