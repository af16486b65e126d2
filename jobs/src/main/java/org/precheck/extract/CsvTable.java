package org.precheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.precheck.extract.worker.Block;
import org.precheck.model.PassageKind;

/** Rows of comma separated values (RFC 4180), whatever separates them. */
final class CsvTable {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 64 << 10;
    private static final int MOST_COLUMNS = 1000;

    private CsvTable() {}

    /**
     * The rows as blocks.
     *
     * @param most how many rows at most
     */
    static List<Block> blocks(String text, int most) {
        List<List<String>> rows = rows(text, separator(text), most);
        List<Block> blocks = new ArrayList<>();
        for (List<String> row : rows) blocks.add(Block.row(PassageKind.TABLE_ROW, 1, row, null));
        return blocks;
    }

    /** The separator that gives the most rows of one width beyond one. */
    static char separator(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        char best = ',';
        long bestScore = 0;
        for (char separator : SEPARATORS) {
            List<List<String>> rows = rows(sample, separator, 50);
            if (rows.isEmpty()) continue;
            int width = rows.getFirst().size();
            for (List<String> row : rows) width = Math.max(width, row.size());
            if (width < 2) continue;
            int common = width;
            long alike = rows.stream().filter(r -> r.size() == common).count();
            long score = alike * Math.min(common, 50);
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
        return best;
    }

    static List<List<String>> rows(String text, char separator, int most) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean blank = true;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i <= text.length() && rows.size() < most; i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (quoted && i < text.length()) {
                if (c != '"') cell.append(c);
                else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else quoted = false;
            } else if (c == '"' && blank) {
                cell.setLength(0);
                quoted = true;
                blank = false;
            } else if (c == separator) {
                if (row.size() < MOST_COLUMNS) row.add(cell.toString());
                cell.setLength(0);
                blank = true;
            } else if (c == '\n' || c == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                blank = true;
                if (row.stream().anyMatch(v -> !v.isBlank())) rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
                blank &= c == ' ';
            }
        }
        return rows;
    }
}
