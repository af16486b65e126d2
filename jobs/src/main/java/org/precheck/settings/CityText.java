package org.precheck.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.EvidenceLink;
import org.precheck.settings.YamlNode.YamlEntry;
import org.precheck.settings.YamlNode.YamlList;
import org.precheck.settings.YamlNode.YamlMap;

/** Writes a city's file as YAML, and adds links to one that a person wrote without touching the rest of it. */
final class CityText {
    private CityText() {}

    /** A new file. */
    static String of(City city, List<EvidenceLink> links) {
        StringBuilder text = new StringBuilder();
        line(text, "id", city.id());
        line(text, "name", city.name());
        if (!city.state().isEmpty()) line(text, "state", city.state());
        if (!city.country().equals("US")) line(text, "country", city.country());
        if (city.population() != null) {
            text.append("population: ").append(city.population()).append('\n');
        }
        list(text, "aliases", city.aliases());
        list(text, "domains", city.domains());
        text.append("links:\n");
        for (EvidenceLink link : links) {
            append(text, "  ", link);
        }
        return text.toString();
    }

    /** The file with more links at the end of its list; everything else, comments too, stays as it is where possible. */
    static String with(String file, String text, List<EvidenceLink> more) {
        Submission before = read(file, text);
        List<EvidenceLink> all = new ArrayList<>(before.links());
        all.addAll(more);
        Submission wanted = new Submission(before.city(), all, file);
        String inserted = inserted(text, parse(file, text), more);
        if (reads(file, inserted, wanted)) return inserted;
        String rewritten = of(before.city(), all);
        if (!reads(file, rewritten, wanted)) throw new IllegalStateException("could not add links to " + file);
        return rewritten;
    }

    /** Whether the text reads back as this submission. */
    static boolean reads(String file, String text, Submission wanted) {
        List<Problem> problems = new ArrayList<>();
        return YamlParser.parse(file, text, problems)
                .map(map -> CityFile.read(file, map, criteria(wanted), problems))
                .filter(read -> problems.isEmpty() && read.equals(wanted))
                .isPresent();
    }

    private static Set<String> criteria(Submission submission) {
        Set<String> names = new HashSet<>();
        for (EvidenceLink link : submission.links()) {
            for (CriterionId criterion : link.criteria()) {
                names.add(criterion.value());
            }
        }
        return names;
    }

    private static Submission read(String file, String text) {
        return CityFile.read(file, parse(file, text), Set.of(), new ArrayList<>());
    }

    private static YamlMap parse(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        return YamlParser.parse(file, text, problems).orElseThrow(() -> new ConfigurationException(problems));
    }

    private static String inserted(String text, YamlMap root, List<EvidenceLink> more) {
        YamlEntry links = Objects.requireNonNull(root.entry("links"));
        if (!(links.value() instanceof YamlList list) || list.items().isEmpty()) return text;
        String[] lines = text.split("\n", -1);
        String first = lines[list.items().getFirst().line() - 1];
        String indent = first.substring(0, first.length() - first.stripLeading().length());
        if (!first.stripLeading().startsWith("-")) return text;
        int end = lines.length;
        for (YamlEntry entry : root.entries()) {
            if (entry.key().line() > links.key().line())
                end = Math.min(end, entry.key().line() - 1);
        }
        while (end > 0
                && (lines[end - 1].isBlank() || lines[end - 1].stripLeading().startsWith("#"))) end--;
        StringBuilder added = new StringBuilder();
        for (EvidenceLink link : more) {
            append(added, indent, link);
        }
        List<String> result = new ArrayList<>(List.of(lines).subList(0, end));
        String ending = first.endsWith("\r") ? "\r" : "";
        if (!ending.isEmpty() && !result.getLast().endsWith("\r")) result.set(end - 1, result.getLast() + ending);
        for (String line : added.toString().strip().isEmpty()
                ? List.<String>of()
                : List.of(added.toString().split("\n"))) {
            result.add(line + ending);
        }
        if (end == lines.length) result.add("");
        result.addAll(List.of(lines).subList(end, lines.length));
        return String.join("\n", result);
    }

    private static void append(StringBuilder text, String indent, EvidenceLink link) {
        text.append(indent).append("- url: ").append(scalar(link.address())).append('\n');
        if (!link.criteria().isEmpty()) {
            text.append(indent)
                    .append("  criteria: [")
                    .append(link.criteria().stream()
                            .map(criterion -> scalar(criterion.value()))
                            .collect(Collectors.joining(", ")))
                    .append("]\n");
        }
        if (link.note() != null) {
            text.append(indent).append("  note: ").append(scalar(link.note())).append('\n');
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(scalar(value)).append('\n');
    }

    private static void list(StringBuilder text, String key, List<String> values) {
        if (values.isEmpty()) return;
        text.append(key)
                .append(": [")
                .append(values.stream().map(CityText::scalar).collect(Collectors.joining(", ")))
                .append("]\n");
    }

    /** Plain where no reader of YAML, old or new, could take it for anything else; else in double quotes. */
    static String scalar(String value) {
        boolean plain = value.matches("(?i)https?://[a-z0-9./_~?=&%+-]+|[a-z][a-z0-9.-]*( [a-z0-9.-]+)*")
                && !value.matches("(?i)y|n|yes|no|on|off|true|false|null|nan|inf")
                && !value.endsWith("-");
        if (plain) return value;
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
                    } else if (c >= 0xD800 && c <= 0xDFFF) {
                        quoted.append('\uFFFD');
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
