package org.precheck.settings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.precheck.model.CriterionId;
import org.precheck.model.EvidenceLink;
import org.precheck.settings.SubmissionColumns.Column;

/**
 * What a table of links says, row by row. Rows read = rows with links + rejected rows + blank rows.
 *
 * @param rows rows that hold links, in the order of the table
 * @param rejected rows that hold none, each with its reason
 * @param blank how many rows are empty
 * @param header the row that names the columns
 * @param ignored headers of columns that are not used
 */
record SubmissionTable(
        List<SubmissionRow> rows, List<RejectedRow> rejected, int blank, TableRow header, List<String> ignored) {
    private static final int LAST_HEADER = 20;

    SubmissionTable {
        rows = List.copyOf(rows);
        rejected = List.copyOf(rejected);
        ignored = List.copyOf(ignored);
    }

    /**
     * One row: a city and what it offers.
     *
     * @param line where it begins
     * @param id the city's id as its name and state make it
     * @param city its name
     * @param state its state, or empty
     * @param country two letters
     * @param population residents, or null
     * @param links its links; more than one where the cell holds several addresses
     */
    record SubmissionRow(
            int line,
            String id,
            String city,
            String state,
            String country,
            @Nullable Long population,
            List<EvidenceLink> links) {
        SubmissionRow {
            links = List.copyOf(links);
        }
    }

    /** Reads the rows below the header, which is looked for in the first rows; nothing where there is none. */
    static Optional<SubmissionTable> of(List<TableRow> table, CriterionNames criteria) {
        for (int i = 0; i < Math.min(table.size(), LAST_HEADER); i++) {
            Optional<SubmissionColumns> columns =
                    SubmissionColumns.of(table.get(i).cells());
            if (columns.isPresent()) {
                return Optional.of(
                        below(table.get(i), table.subList(i + 1, table.size()), new Reading(columns.get(), criteria)));
            }
        }
        return Optional.empty();
    }

    private static SubmissionTable below(TableRow header, List<TableRow> table, Reading reading) {
        List<SubmissionRow> rows = new ArrayList<>();
        List<RejectedRow> rejected = new ArrayList<>();
        int blank = 0;
        for (TableRow row : table) {
            if (row.blank()) {
                blank++;
                continue;
            }
            List<String> reasons = new ArrayList<>();
            SubmissionRow read = reading.row(header, row, reasons);
            if (reasons.isEmpty()) rows.add(read);
            else rejected.add(new RejectedRow(row.line(), String.join("; ", reasons), row.cells()));
        }
        return new SubmissionTable(
                rows, rejected, blank, header, reading.columns().ignored());
    }

    /** How rows are read. */
    private record Reading(SubmissionColumns columns, CriterionNames criteria) {
        SubmissionRow row(TableRow header, TableRow row, List<String> reasons) {
            if (!row.broken().isEmpty()) reasons.add(row.broken());
            else if (row.cells().size() > header.cells().size()
                    && row.cells().subList(header.cells().size(), row.cells().size()).stream()
                            .anyMatch(cell -> !cell.isBlank())) {
                reasons.add("it has more cells than the header; a value with a separator in it needs quotation marks");
            }
            String city = Names.plain(columns.text(Column.CITY, row));
            String state = columns.text(Column.STATE, row);
            String country = country(columns.text(Column.COUNTRY, row), reasons);
            List<String> addresses = addresses(columns.text(Column.URL, row));
            if (reasons.isEmpty() && city.isEmpty()) reasons.add("the city's name is missing");
            if (reasons.isEmpty() && addresses.isEmpty()) reasons.add("the link is missing");
            String id = id(city, state, country);
            if (reasons.isEmpty() && id.isEmpty())
                reasons.add("the city's name '" + city + "' has no letters to name a file by");
            if (city.length() > Names.LONGEST) {
                reasons.add("the city's name is longer than " + Names.LONGEST + " characters");
            }
            if (!state.isEmpty() && country.equals("US") && !UsStates.known(state)) {
                reasons.add(
                        "no state of the US is called '" + state + "'; for a city elsewhere name its country as well");
            }
            Long population = population(columns.text(Column.POPULATION, row), reasons);
            List<CriterionId> offered = criteria(columns.text(Column.CRITERION, row), reasons);
            String note = columns.text(Column.NOTE, row).replace('\0', ' ');
            if (addresses.stream().anyMatch(address -> address.indexOf(0) >= 0)) {
                reasons.add("the link holds the character with the code 0, which no address has");
            }
            List<EvidenceLink> links = addresses.stream()
                    .map(address -> new EvidenceLink(address, offered, note.isEmpty() ? null : note))
                    .toList();
            return new SubmissionRow(row.line(), id, city, state, country, population, links);
        }

        private List<CriterionId> criteria(String text, List<String> reasons) {
            Optional<CriterionId> whole = criteria.find(text);
            if (text.isEmpty()) return List.of();
            if (whole.isPresent()) return List.of(whole.get());
            List<CriterionId> found = new ArrayList<>();
            for (String part : text.split("[;,|\n]", -1)) {
                String name = part.strip();
                if (name.isEmpty()) continue;
                Optional<CriterionId> criterion = criteria.find(name);
                if (criterion.isEmpty()) reasons.add("no criterion is named '" + name + "'. " + criteria.hint(name));
                else if (!found.contains(criterion.get())) found.add(criterion.get());
            }
            return found;
        }

        private static String country(String text, List<String> reasons) {
            String country = text.toUpperCase(Locale.ROOT);
            return switch (country) {
                case "", "USA", "U.S.", "U.S.A.", "UNITED STATES", "UNITED STATES OF AMERICA" -> "US";
                default -> {
                    if (!country.matches("[A-Z]{2}")) {
                        reasons.add("the country '" + text + "' is not a two-letter code such as US");
                    }
                    yield country;
                }
            };
        }

        private static @Nullable Long population(String text, List<String> reasons) {
            if (text.isEmpty()) return null;
            // 103,453 and 103.453 and 103 453 are grouped; 103453.0 is how spreadsheets show a whole number
            String digits = text.matches("\\d{1,3}([,. '’\u00A0\u202F]\\d{3})+") ? text.replaceAll("\\D", "") : text;
            if (digits.matches("\\d{1,9}(\\.0+)?")) return Long.parseLong(digits.replaceFirst("\\..*", ""));
            reasons.add("the population '" + text + "' is not a number");
            return null;
        }

        /** Several addresses in one cell are taken apart only where each begins with its scheme. */
        private static List<String> addresses(String text) {
            if (text.isEmpty()) return List.of();
            List<String> parts = List.of(text.split("[\\s;,]+(?=(?i:https?)://)", -1));
            return parts.stream()
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }

    /** The id that a city's name, state and country make, such as {@code south-bend-in}. */
    static String id(String city, String state, String country) {
        return slug(country.equals("US") ? city + " " + UsStates.code(state) : city + " " + state + " " + country);
    }

    /** Lower-case letters, digits and hyphens, with accents folded; empty where nothing of the kind is in the text. */
    static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
