package org.precheck.portal.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A legislative file as Legistar's web API tells it (webapi.legistar.com/Help): what kind of instrument, its number, whether
 * and when it was passed. Its lines are worded as the records of passage on instruments are, so that they are read alike.
 */
final class Matter {
    private final JsonNode matter;

    Matter(JsonNode matter) {
        this.matter = matter;
    }

    /** The instrument by its number; a file that was not passed says so at once, for its title reads like one that was. */
    String title() {
        String number = enacted();
        String kind = kind();
        if (!passed())
            return "Proposed " + (kind == null ? "file" : kind.toLowerCase(Locale.ROOT)) + " (draft, not in force)";
        if (number != null && kind != null) return kind + " No. " + number;
        return "Legislative file " + text("MatterFile");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Record of the legislative system Legistar");
        add("Enactment number", text("MatterEnactmentNumber"), lines);
        add("File number", text("MatterFile"), lines);
        add("Type", text("MatterTypeName"), lines);
        add("Status", text("MatterStatusName"), lines);
        // a day of passage is told of a file that failed, too; the day of introduction stands far from it
        add(passed() ? "Date passed" : "Date of the last vote", day("MatterPassedDate"), lines);
        add("Date enacted", day("MatterEnactmentDate"), lines);
        add("Body", text("MatterBodyName"), lines);
        add("Name", text("MatterName"), lines);
        add("Title", text("MatterTitle"), lines);
        add("Introduced on", day("MatterIntroDate"), lines);
        return lines;
    }

    private boolean passed() {
        String status = text("MatterStatusName");
        if (status == null) return enacted() != null;
        String plain = status.toLowerCase(Locale.ROOT);
        for (String no :
                List.of("fail", "not ", "withdrawn", "defeat", "veto", "tabled", "reject", "died", "pending")) {
            if (plain.contains(no)) return false;
        }
        for (String yes : List.of("pass", "adopt", "approv", "enact", "sign", "final", "attest")) {
            if (plain.contains(yes)) return true;
        }
        return false;
    }

    /** The kind's own word: {@code Ordinance (Ord)} is {@code Ordinance}. */
    private @Nullable String kind() {
        String type = text("MatterTypeName");
        if (type == null) return null;
        String lower = type.toLowerCase(Locale.ROOT);
        for (String word : List.of("Ordinance", "Resolution", "Executive Order")) {
            if (lower.contains(word.toLowerCase(Locale.ROOT))) return word;
        }
        return null;
    }

    /** The number without the kind before it: {@code Ord 124733} is {@code 124733}. */
    private @Nullable String enacted() {
        String number = text("MatterEnactmentNumber");
        if (number == null) return null;
        int start = 0;
        while (start < number.length() && !Character.isDigit(number.charAt(start))) start++;
        return start == number.length() ? null : number.substring(start);
    }

    private @Nullable String text(String name) {
        JsonNode value = matter.path(name);
        if (!value.isString() && !value.isNumber()) return null;
        String text = String.join(" ", value.asString().split("\\s+", -1)).strip();
        return text.isEmpty() ? null : text;
    }

    private @Nullable String day(String name) {
        String text = text(name);
        if (text == null || text.length() < 10) return null;
        try {
            LocalDate day = LocalDate.parse(text.substring(0, 10));
            return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth() + ", "
                    + day.getYear();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void add(String label, @Nullable String value, List<String> lines) {
        if (value != null) lines.add(label + ": " + value);
    }
}
