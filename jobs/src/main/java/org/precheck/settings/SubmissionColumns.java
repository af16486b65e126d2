package org.precheck.settings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what, told by its header however the form worded it.
 *
 * @param places number of the column, from 0, of each thing that was found
 * @param ignored headers of columns that are not used
 */
record SubmissionColumns(Map<Column, Integer> places, List<String> ignored) {
    /** What a column can hold, in the order in which headers are tried: "City population" is a population. */
    enum Column {
        URL("url", "link", "uri", "links", "urls", "hyperlink", "enlace", "website"),
        POPULATION("population", "residents", "inhabitants", "poblacion", "populacao"),
        CRITERION("criterion", "criteria", "criterio"),
        NOTE("note", "notes", "comment", "comments", "remark", "remarks", "explanation", "nota"),
        COUNTRY("country", "pais"),
        STATE("state", "province", "region", "estado", "provincia", "st"),
        CITY("city", "municipality", "town", "jurisdiction", "government", "ciudad", "cidade", "municipio");

        @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
        private final Set<String> words;

        Column(String... words) {
            this.words = Set.of(words);
        }
    }

    SubmissionColumns {
        places = Map.copyOf(places);
        ignored = List.copyOf(ignored);
    }

    /** The columns of a header, or nothing where the row is none: a city and a link are the least. */
    static Optional<SubmissionColumns> of(List<String> header) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            List<String> words = words(header.get(i));
            Column column = column(words);
            Integer other = column == null ? null : places.get(column);
            boolean better =
                    other == null || words.size() < words(header.get(other)).size();
            if (column != null && better) {
                places.put(column, i);
                if (other != null) ignored.add(header.get(other));
            } else if (!header.get(i).isBlank()) {
                ignored.add(header.get(i));
            }
        }
        return places.containsKey(Column.CITY) && places.containsKey(Column.URL)
                ? Optional.of(new SubmissionColumns(places, ignored))
                : Optional.empty();
    }

    /** What the row has in a column, without blanks around it; empty where it has nothing. */
    String text(Column column, TableRow row) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    private static @Nullable Column column(List<String> words) {
        for (Column column : Column.values()) {
            if (words.stream().anyMatch(column.words::contains)) return column;
        }
        return String.join(" ", words).matches("(evidence|web) address|evidence|address") ? Column.URL : null;
    }

    private static List<String> words(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b", "");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty() && !word.chars().allMatch(Character::isDigit)) words.add(word);
        }
        return words;
    }
}
