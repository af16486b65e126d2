package org.precheck.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.worker.Block;
import org.precheck.model.PassageKind;

/** reStructuredText: titles by their underline, items, simple and grid tables; marks of roles and links are not text. */
final class ReStructuredText {
    private static final Pattern UNDERLINE =
            Pattern.compile("^([=\\-`:.'\"~^_*+#<>!$%&,;?@/|\\\\])(?:[=\\-`:.'\"~^_*+#<>!$%&,;?@/|\\\\])+\\s*$");
    private static final Pattern ITEM =
            Pattern.compile("^(\\s*)(?:[-*+•]|#\\.|\\(?[0-9]{1,3}[.)]|\\(?[a-zA-Z][.)])\\s+\\S");
    private static final Pattern SIMPLE_RULE = Pattern.compile("^\\s*=+(?: +=+)+\\s*$");
    private static final Pattern GRID_RULE = Pattern.compile("^\\s*\\+(?:[-=]+\\+)+\\s*$");
    private static final Pattern DIRECTIVE =
            Pattern.compile("^\\s*\\.\\. (?:[a-zA-Z_-]+::\\s*(.*)|_.*|\\|.*|\\[.*\\].*|.*)$");
    private static final Pattern LINK = Pattern.compile("`([^`<]*)\\s*<([^>`]+)>`__?");
    private static final Pattern ROLE = Pattern.compile("(?::[a-zA-Z-]{1,40}:)?``?([^`]+)``?_{0,2}");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("(^|[\\s(\"'])\\*([^*\\s][^*]*)\\*");

    private final List<String> lines;
    private final @Nullable String address;
    private final HtmlLinks links = new HtmlLinks();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private boolean item;
    private int tables;

    private ReStructuredText(String text, @Nullable String address) {
        this.lines = Arrays.asList(text.split("\\R", -1));
        this.address = address;
    }

    static Markdown.Read read(String text, @Nullable String address) {
        ReStructuredText reading = new ReStructuredText(text, address);
        reading.run();
        return new Markdown.Read(reading.blocks, reading.links.links());
    }

    private void run() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || isOption(line)) flush();
            else if (SIMPLE_RULE.matches(line)) i = simpleTable(i);
            else if (GRID_RULE.matches(line)) i = gridTable(i);
            else if (isOverlined(i)) {
                title(lines.get(i + 1), "over" + line.charAt(0));
                i += 2;
            } else if (isUnderlined(i)) {
                title(line, String.valueOf(lines.get(i + 1).charAt(0)));
                i++;
            } else if (line.stripLeading().startsWith(".. ") || line.strip().equals("..")) directive(line);
            else if (UNDERLINE.matches(line.strip()) && line.strip().length() >= 4) flush();
            else {
                if (ITEM.matcher(line).find()) {
                    flush();
                    item = true;
                }
                paragraph.add(line);
            }
        }
        flush();
    }

    private static boolean isOption(String line) {
        String said = line.strip();
        int end = said.indexOf(':', 1);
        return end > 1
                && said.substring(1, end).chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && said.startsWith(":")
                && (end + 1 == said.length() || said.charAt(end + 1) == ' ');
    }

    private boolean isOverlined(int i) {
        return i + 2 < lines.size()
                && UNDERLINE.matches(lines.get(i))
                && !lines.get(i + 1).isBlank()
                && lines.get(i + 2).strip().equals(lines.get(i).strip());
    }

    private boolean isUnderlined(int i) {
        if (!paragraph.isEmpty() || i + 1 >= lines.size()) return false;
        String under = lines.get(i + 1).strip();
        return UNDERLINE.matches(under)
                && under.chars().distinct().count() == 1
                && under.length() >= Math.min(4, lines.get(i).strip().length())
                && under.length() + 3 >= lines.get(i).strip().length();
    }

    private void title(String line, String style) {
        flush();
        if (!titles.contains(style)) titles.add(style);
        String text = inline(line);
        links.heading(text);
        blocks.add(Block.of(PassageKind.HEADING, titles.indexOf(style) + 1, text, null));
    }

    /** The argument of a directive is text where it is a sentence, such as a note's. */
    private void directive(String line) {
        flush();
        Matcher matcher = DIRECTIVE.matcher(line);
        if (matcher.matches() && matcher.group(1) != null && matcher.group(1).contains(" "))
            paragraph.add(matcher.group(1));
    }

    private int simpleTable(int start) {
        flush();
        List<int[]> columns = columns(lines.get(start));
        List<List<String>> rows = new ArrayList<>();
        int header = 0;
        int i = start + 1;
        for (; i < lines.size(); i++) {
            String line = lines.get(i);
            if (SIMPLE_RULE.matches(line)) {
                boolean ends = i + 1 >= lines.size() || lines.get(i + 1).isBlank();
                if (ends) break;
                header = rows.size();
            } else if (!line.isBlank() && !UNDERLINE.matches(line.strip())) {
                List<String> cells = cut(line, columns);
                if (!rows.isEmpty() && cells.getFirst().isBlank()) append(rows.getLast(), cells);
                else rows.add(cells);
            }
        }
        table(rows, header);
        return i;
    }

    private int gridTable(int start) {
        flush();
        List<List<String>> rows = new ArrayList<>();
        int header = 0;
        boolean fresh = true;
        int i = start + 1;
        for (; i < lines.size() && !lines.get(i).isBlank(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("+")) {
                fresh = true;
                if (line.contains("=")) header = rows.size();
            } else if (line.startsWith("|")) {
                List<String> cells =
                        new ArrayList<>(Arrays.asList(line.substring(1).split("\\|")));
                if (fresh) rows.add(cells);
                else append(rows.getLast(), cells);
                fresh = false;
            }
        }
        table(rows, header);
        return i;
    }

    private static void append(List<String> row, List<String> more) {
        for (int i = 0; i < Math.min(row.size(), more.size()); i++) row.set(i, row.get(i) + " " + more.get(i));
    }

    private void table(List<List<String>> rows, int header) {
        tables++;
        for (int i = 0; i < rows.size(); i++) {
            PassageKind kind = i < header ? PassageKind.TABLE_HEADER : PassageKind.TABLE_ROW;
            blocks.add(Block.row(
                    kind, tables, rows.get(i).stream().map(this::inline).toList(), null));
        }
    }

    private static List<int[]> columns(String rule) {
        List<int[]> columns = new ArrayList<>();
        for (int i = 0; i < rule.length(); i++) {
            if (rule.charAt(i) != '=') continue;
            int end = i;
            while (end < rule.length() && rule.charAt(end) == '=') end++;
            columns.add(new int[] {i, end});
            i = end;
        }
        return columns;
    }

    private static List<String> cut(String line, List<int[]> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int from = Math.min(line.length(), columns.get(i)[0]);
            int to = i + 1 < columns.size() ? Math.min(line.length(), columns.get(i + 1)[0]) : line.length();
            cells.add(line.substring(from, to));
        }
        return cells;
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            String text = String.join(" ", paragraph.stream().map(String::strip).toList());
            if (paragraph.stream().allMatch(l -> l.startsWith("| "))) {
                text = String.join(
                        "\n", paragraph.stream().map(l -> l.substring(2)).toList());
            }
            blocks.add(
                    Block.of(item ? PassageKind.LIST_ITEM : PassageKind.PARAGRAPH, item ? 1 : 0, inline(text), null));
        }
        paragraph.clear();
        item = false;
    }

    private String inline(String text) {
        Matcher link = LINK.matcher(text);
        StringBuilder out = new StringBuilder();
        int last = 0;
        while (link.find()) {
            out.append(text, last, link.start()).append(link.group(1).strip());
            links.to(address, link.group(2), link.group(1));
            last = link.end();
        }
        String plain = out.append(text.substring(last)).toString();
        plain = ROLE.matcher(plain).replaceAll("$1");
        plain = STRONG.matcher(plain).replaceAll("$1");
        return EMPHASIS.matcher(plain).replaceAll("$1$2").replace("\\ ", "");
    }
}
