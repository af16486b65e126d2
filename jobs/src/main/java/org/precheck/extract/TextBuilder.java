package org.precheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.precheck.extract.worker.Block;
import org.precheck.model.Cell;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/** Puts blocks together to the one text in normal form, and notes the place of each as a passage. */
final class TextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Integer> ranks = new ArrayList<>();
    private final String cellSeparator;
    private final int maxCharacters;
    private List<String> columns = List.of();
    private int table = -1;
    private boolean cut;

    TextBuilder(String cellSeparator, int maxCharacters) {
        this.cellSeparator = cellSeparator;
        this.maxCharacters = maxCharacters;
    }

    void add(Block block) {
        if (cut) return;
        if (block.isRow()) {
            addRow(block);
            return;
        }
        columns = List.of();
        table = -1;
        String said =
                block.kind() == PassageKind.HEADING ? NormalForm.line(block.text()) : NormalForm.block(block.text());
        if (said.isEmpty()) return;
        if (block.kind() == PassageKind.HEADING) leaveHeadings(block.level());
        int start = begin(block.kind(), said.length());
        if (start < 0) return;
        text.append(said);
        keep(block, start, List.of());
        if (block.kind() == PassageKind.HEADING) {
            headings.add(said);
            ranks.add(block.level());
        }
    }

    private void addRow(Block block) {
        List<String> said =
                new ArrayList<>(block.cells().stream().map(NormalForm::line).toList());
        while (!said.isEmpty() && said.getLast().isEmpty()) said.removeLast();
        if (said.isEmpty()) return;
        if (block.level() != table) columns = List.of();
        table = block.level();
        int start = begin(block.kind(), said.stream().mapToInt(String::length).sum());
        if (start < 0) return;
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (i > 0) separate(start);
            int from = text.length();
            text.append(said.get(i));
            cells.add(new Cell(i < columns.size() ? columns.get(i) : "", from, text.length()));
        }
        keep(block, start, cells);
        if (block.kind() == PassageKind.TABLE_HEADER) columns = said;
    }

    /** An empty cell leaves its separator, but no second space. */
    private void separate(int start) {
        boolean spaced = text.length() == start || text.charAt(text.length() - 1) == ' ';
        text.append(spaced ? cellSeparator.stripLeading() : cellSeparator);
    }

    /** Leaves a blank line between blocks, none between rows or items; the index where the next one starts, or -1. */
    private int begin(PassageKind kind, int length) {
        if (text.length() + length + 2 > maxCharacters) {
            cut = true;
            return -1;
        }
        if (!passages.isEmpty()) {
            boolean together = isLine(kind) && isLine(passages.getLast().kind());
            text.append(together ? "\n" : "\n\n");
        }
        return text.length();
    }

    private static boolean isLine(PassageKind kind) {
        return switch (kind) {
            case LIST_ITEM, TABLE_HEADER, TABLE_ROW -> true;
            case HEADING, PARAGRAPH, CAPTION, FURNITURE -> false;
        };
    }

    private void leaveHeadings(int rank) {
        while (!ranks.isEmpty() && ranks.getLast() >= rank) {
            ranks.removeLast();
            headings.removeLast();
        }
    }

    private void keep(Block block, int start, List<Cell> cells) {
        passages.add(new Passage(
                block.kind(), start, text.length(), block.page(), headings, block.main(), block.hidden(), cells));
    }

    /** True where the text was longer than may be kept. */
    boolean cut() {
        return cut;
    }

    List<Passage> passages() {
        return passages;
    }

    String text() {
        return text.toString();
    }
}
