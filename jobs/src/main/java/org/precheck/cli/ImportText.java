package org.precheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.model.City;
import org.precheck.settings.RejectedRow;
import org.precheck.settings.SubmissionImport;
import org.precheck.settings.SubmissionImport.ImportedCity;
import org.precheck.settings.SubmissionImport.Result;
import tools.jackson.databind.json.JsonMapper;

/** Says what an import came to, for people and for programs. */
final class ImportText {
    private ImportText() {}

    /** Where lines go once nothing in them can drive a terminal: a table's cells come from outside. */
    private interface Lines {
        void println(String line);
    }

    static void print(PrintWriter to, Map<String, Result> results, List<String> unread, @Nullable Path rejects) {
        Lines out = line -> to.println(CheckText.plain(line));
        results.forEach((name, result) -> {
            out.println(name + ": " + count(result.rows(), "row") + " = " + result.taken() + " taken + "
                    + result.rejected().size() + " rejected + " + result.blank() + " blank; "
                    + count(result.links(), "link") + " = " + result.added() + " added + " + result.present()
                    + " there already");
            for (ImportedCity imported : result.cities()) {
                out.println("  " + place(imported.city()) + ": " + count(imported.added(), "link") + " added, "
                        + imported.file() + (imported.fresh() ? " (new)" : "") + eligibility(imported.city()));
            }
            result.remarks().forEach(remark -> out.println("  " + remark));
            if (!result.ignored().isEmpty()) {
                out.println("  Columns that are not used: " + String.join(", ", result.ignored()) + ".");
            }
            if (!result.rejected().isEmpty() && ImportFile.isSheet(name)) {
                out.println("  Lines of a sheet are counted without its empty rows.");
            }
            for (RejectedRow row : result.rejected()) {
                out.println("  Line " + row.line() + " rejected: " + row.reason());
            }
        });
        if (!unread.isEmpty()) {
            out.println("Not read, since no row names a city and a link: " + String.join(", ", unread) + ".");
        }
        if (rejects != null)
            out.println("The rejected rows are in " + rejects + "; mend them there and import that file.");
    }

    static String json(Map<String, Result> results, List<String> unread, @Nullable Path rejects) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put(
                "tables",
                results.entrySet().stream()
                        .map(each -> table(each.getKey(), each.getValue()))
                        .toList());
        whole.put("unread", unread);
        whole.put("rejects", rejects == null ? null : rejects.toString());
        return JsonMapper.shared().writeValueAsString(whole);
    }

    private static Map<String, Object> table(String name, Result result) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("table", name);
        table.put("rows", result.rows());
        table.put("taken", result.taken());
        table.put("rejected", result.rejected());
        table.put("blank", result.blank());
        table.put("links", result.links());
        table.put("added", result.added());
        table.put("present", result.present());
        table.put("ignored", result.ignored());
        table.put("remarks", result.remarks());
        table.put("cities", result.cities().stream().map(ImportText::city).toList());
        return table;
    }

    private static Map<String, @Nullable Object> city(SubmissionImport.ImportedCity imported) {
        Map<String, @Nullable Object> city = new LinkedHashMap<>();
        city.put("id", imported.city().id());
        city.put("population", imported.city().population());
        city.put("eligible", imported.city().eligible());
        city.put("file", imported.file());
        city.put("new", imported.fresh());
        city.put("added", imported.added());
        return city;
    }

    private static String place(City city) {
        return city.state().isEmpty() ? city.name() : city.name() + ", " + city.state();
    }

    private static String eligibility(City city) {
        return city.eligible()
                ? ""
                : "; " + city.population() + " people are fewer than " + City.ELIGIBLE_POPULATION
                        + ": checked all the same, marked not eligible";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
