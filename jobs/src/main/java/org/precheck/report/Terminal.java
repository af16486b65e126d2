package org.precheck.report;

import java.io.Console;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Verdict;

/**
 * The findings of a night as a table for a terminal: a line a city, a column a criterion. Verdicts stand as words where
 * the width allows it, else as signs with their key below.
 */
public final class Terminal {
    private static final int USUAL_WIDTH = 120;

    private final int width;
    private final boolean colour;

    /**
     * A terminal.
     *
     * @param width characters of a line
     * @param colour whether it shows colours; false for files and pipes
     */
    public Terminal(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /**
     * The terminal that this process writes to: the width that the environment's {@code COLUMNS} says, else 120; colours
     * where a person looks on and {@code NO_COLOR} is not set.
     */
    public static Terminal ofThisProcess() {
        boolean seen =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(Character::isDigit);
        boolean plain = System.getenv().containsKey("NO_COLOR") || "dumb".equals(System.getenv("TERM"));
        return new Terminal(number ? Integer.parseInt(columns) : USUAL_WIDTH, seen && !plain);
    }

    /** The table, each line ended. */
    public String table(NightReport night) {
        List<List<String>> heads =
                night.criteria().stream().map(c -> pieces(c.id().value())).toList();
        int[] wide = new int[heads.size()];
        int sum = cityWidth(night);
        for (int i = 0; i < wide.length; i++) {
            int column = i;
            int words = night.cities().stream()
                    .mapToInt(c -> Look.of(verdict(c, column)).words().length())
                    .max()
                    .orElse(0);
            int head = heads.get(i).stream().mapToInt(String::length).max().orElse(0);
            wide[i] = Math.max(words, head);
            sum += 2 + wide[i];
        }
        return sum <= width ? words(night, heads, wide) : signs(night);
    }

    private String words(NightReport night, List<List<String>> heads, int[] wide) {
        StringBuilder out = new StringBuilder();
        int lines = heads.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            StringBuilder row = new StringBuilder(pad("", cityWidth(night)));
            for (int i = 0; i < wide.length; i++) {
                List<String> head = heads.get(i);
                int piece = line - (lines - head.size());
                row.append("  ").append(pad(piece < 0 ? "" : head.get(piece), wide[i]));
            }
            out.append(row.toString().stripTrailing()).append('\n');
        }
        for (CitySummary city : night.cities()) {
            out.append(pad(name(city), cityWidth(night)));
            for (int i = 0; i < wide.length; i++) {
                Look look = Look.of(verdict(city, i));
                String fill = i == wide.length - 1
                        ? ""
                        : " ".repeat(wide[i] - look.words().length());
                out.append("  ").append(painted(look, look.words())).append(fill);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String signs(NightReport night) {
        StringBuilder out = new StringBuilder();
        Set<Look> used = new LinkedHashSet<>();
        for (CitySummary city : night.cities()) {
            out.append(pad(name(city), cityWidth(night))).append(' ');
            for (int i = 0; i < night.criteria().size(); i++) {
                Look look = Look.of(verdict(city, i));
                used.add(look);
                out.append(' ').append(painted(look, sign(look)));
            }
            out.append('\n');
        }
        List<String> key = used.stream()
                .sorted()
                .map(l -> painted(l, sign(l)) + " " + l.words())
                .toList();
        List<String> names = night.criteria().stream().map(c -> c.id().value()).toList();
        out.append(String.join("   ", key)).append("\nColumns: ");
        return out.append(String.join(", ", names)).append('\n').toString();
    }

    private static String sign(Look look) {
        return switch (look) {
            case SUPPORTED, MET -> "+";
            case PARTIAL -> "/";
            case STALE -> "~";
            case CONFLICTING -> "x";
            case NOT_FOUND, UNMET -> "o";
            case NOT_ASSESSED, CANNOT_TELL -> "?";
            case FAULT -> "!";
        };
    }

    private String painted(Look look, String text) {
        if (!colour) return text;
        String code = switch (look) {
            case SUPPORTED, MET -> "32";
            case PARTIAL -> "33";
            case STALE -> "35";
            case CONFLICTING -> "31;1";
            case NOT_FOUND, UNMET -> "31";
            case NOT_ASSESSED, CANNOT_TELL -> "2";
            case FAULT -> "7";
        };
        return "\u001B[" + code + "m" + text + "\u001B[0m";
    }

    private static @Nullable Verdict verdict(CitySummary city, int criterion) {
        return criterion < city.results().size() ? city.results().get(criterion).verdict() : null;
    }

    /** A name of a criterion as a head of several short lines. */
    private static List<String> pieces(String id) {
        List<String> parts = new ArrayList<>(Arrays.asList(id.split("(?<=-)")));
        for (int i = 0; i + 1 < parts.size(); ) {
            if (parts.get(i).length() + parts.get(i + 1).length() > 12) i++;
            else parts.set(i, parts.get(i) + parts.remove(i + 1));
        }
        return parts;
    }

    private static int cityWidth(NightReport night) {
        return night.cities().stream().mapToInt(c -> name(c).length()).max().orElse(0);
    }

    /** The city's name without anything that a terminal would obey. */
    private static String name(CitySummary city) {
        StringBuilder shown = new StringBuilder();
        Phrases.place(city.city())
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .forEach(shown::appendCodePoint);
        return shown.length() > 28 ? shown.substring(0, 27) + "." : shown.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
