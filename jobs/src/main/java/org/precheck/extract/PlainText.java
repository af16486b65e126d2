package org.precheck.extract;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.precheck.extract.worker.Block;
import org.precheck.model.PassageKind;

/** Plain text: paragraphs between blank lines, items with their marks, lines that stand alone as headings. */
final class PlainText {
    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[-*•▪◦‣o·–]|\\(?[0-9]{1,3}[.)]|\\(?[a-zA-Z][.)]|\\(?[ivxIVX]{1,5}[.)])\\s+\\S");
    private static final Pattern NUMBERED_HEADING = Pattern.compile(
            "^(?:(?i:section|article|chapter|part|title|appendix|exhibit)\\s+[0-9A-Z][0-9A-Za-z.-]*[.:—–-]?|[IVX]{1,5}\\.|[0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}\\.?)\\s+\\p{Lu}");
    private static final int LONGEST_HEADING = 100;

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private boolean item;
    private int tables;

    static List<Block> blocks(String text) {
        PlainText reading = new PlainText();
        for (String line : text.split("\\R|\\f", -1)) reading.line(line);
        reading.flush();
        return reading.blocks;
    }

    private void line(String line) {
        if (line.isBlank()) {
            flush();
        } else if (ITEM.matcher(line).find() && !continuesSentence()) {
            flush();
            item = true;
            paragraph.add(line);
        } else {
            paragraph.add(line);
        }
    }

    /** A number at the start of a line is no list item where the line above breaks off in the middle of a sentence. */
    private boolean continuesSentence() {
        if (paragraph.isEmpty() || item) return false;
        String last = paragraph.getLast().strip();
        return !last.isEmpty() && ".:;,?!".indexOf(last.charAt(last.length() - 1)) < 0 && last.length() > 50;
    }

    private void flush() {
        if (FixedColumns.is(paragraph)) {
            tables++;
            for (List<String> cells : FixedColumns.rows(paragraph)) {
                blocks.add(Block.row(PassageKind.TABLE_ROW, tables, cells, null));
            }
        } else if (!paragraph.isEmpty()) {
            String first = paragraph.getFirst().strip();
            if (paragraph.size() == 1 && isHeading(first)) {
                blocks.add(Block.of(PassageKind.HEADING, isCapitals(first) ? 1 : 2, first, null));
            } else {
                PassageKind kind = item ? PassageKind.LIST_ITEM : PassageKind.PARAGRAPH;
                blocks.add(Block.of(kind, item ? 1 : 0, Wrapping.join(paragraph), null));
            }
        }
        paragraph.clear();
        item = false;
    }

    /** Whether a line that stands alone is one: numbered or all in capitals, short, no sentence. */
    static boolean isHeading(String line) {
        if (line.length() > LONGEST_HEADING || line.length() < 3) return false;
        char last = line.charAt(line.length() - 1);
        if (last == ',' || last == ';' || last == ':') return false;
        if (isCapitals(line)) return true;
        return last != '.' && NUMBERED_HEADING.matcher(line).find();
    }

    private static boolean isCapitals(String line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) return false;
            if (Character.isUpperCase(c)) letters++;
        }
        return letters >= 4 && 2 * letters >= line.length();
    }
}
