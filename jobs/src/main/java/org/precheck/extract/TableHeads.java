package org.precheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.precheck.extract.worker.Block;
import org.precheck.model.PassageKind;

/** Marks the row that names the columns, in tables whose format did not. */
final class TableHeads {
    private TableHeads() {}

    static List<Block> named(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks);
        int from = 0;
        while (from < out.size()) {
            int to = from + 1;
            if (out.get(from).isRow()) {
                while (to < out.size() && isSameTable(out.get(from), out.get(to))) to++;
                name(out, from, to);
            }
            from = to;
        }
        return out;
    }

    private static boolean isSameTable(Block first, Block other) {
        return other.isRow() && other.level() == first.level();
    }

    private static void name(List<Block> blocks, int from, int to) {
        List<Block> table = blocks.subList(from, to);
        if (table.stream().anyMatch(b -> b.kind() == PassageKind.TABLE_HEADER)) return;
        int header = HeaderRow.in(table.stream().map(Block::cells).toList());
        if (header < 0) return;
        Block row = table.get(header);
        blocks.set(
                from + header,
                new Block(
                        PassageKind.TABLE_HEADER, row.level(), "", row.cells(), row.page(), row.main(), row.hidden()));
    }
}
