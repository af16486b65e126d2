package org.precheck.readers;

import java.util.ArrayList;
import java.util.List;
import org.precheck.text.Table;

/**
 * What the columns of a table say of datasets, by their names in English, Spanish, Portuguese and French, else by their cells.
 *
 * @param dataset number of the column that names the dataset, or -1
 * @param department number of the column of departments, or -1
 * @param counts number of a column that counts datasets, or -1
 * @param kept how many columns say how a dataset is kept: class, cycle, source, steward, personal data
 * @param dated numbers of the columns of reviews and confirmations
 * @param published how many columns are those of a portal: address, format, downloads
 * @param systems whether the rows name systems and vendors, not datasets
 */
record InventoryColumns(
        int dataset, int department, int counts, int kept, List<Integer> dated, int published, boolean systems) {
    private static final int FEWEST_ROWS = 8;
    private static final int FEWEST_COLUMNS = 3;
    private static final List<String> FILLER =
            List.of("tbd", "lorem", "ipsum", "placeholder", "xxxx", "to be determined", "sample data", "todo", "[");

    /** Reads a table's columns: by their names, and by their cells where the names tell nothing. */
    static InventoryColumns of(Subject subject, Table table) {
        InventoryColumns named = named(table);
        boolean rows = table.rows().size() >= FEWEST_ROWS && table.columns().size() >= FEWEST_COLUMNS;
        return rows && named.counts < 0 && !named.systems ? named.filled(subject, table) : named;
    }

    private static InventoryColumns named(Table table) {
        int dataset = -1;
        int weak = -1;
        int department = -1;
        int counts = -1;
        int kept = 0;
        int published = 0;
        boolean systems = false;
        List<Integer> dated = new ArrayList<>();
        List<String> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            String name = plain(columns.get(at));
            if (name.isBlank() || name.length() > 60) continue;
            if (holds(name, InventoryTerms.COUNTS)) counts = at;
            if (dataset < 0 && holds(name, InventoryTerms.DATASET)) {
                dataset = at;
            } else if (department < 0 && holds(name, InventoryTerms.DEPARTMENT)) {
                department = at;
            } else if (holds(name, InventoryTerms.KEPT)) {
                kept++;
            } else if (weak < 0 && holds(name, InventoryTerms.WEAK_DATASET)) {
                weak = at;
            }
            if (holds(name, InventoryTerms.DATED) && !holds(name, InventoryTerms.AHEAD)) dated.add(at);
            if (holds(name, InventoryTerms.PUBLISHED)) published++;
            systems |= holds(name, InventoryTerms.SYSTEMS) && (at == 0 || dataset < 0);
            systems |= holds(name, InventoryTerms.SYSTEM_NAMES) && at <= 1 && dataset < 0;
        }
        boolean listed = dataset >= 0 || (weak >= 0 && kept >= 1);
        return new InventoryColumns(
                dataset >= 0 ? dataset : listed ? weak : -1,
                department,
                counts,
                kept,
                dated,
                published,
                systems && dataset < 0);
    }

    /** What the names leave open, by the cells: a column of departments, of classes and cycles, of days, of names. */
    private InventoryColumns filled(Subject subject, Table table) {
        int datasets = dataset;
        int departments = department;
        int kinds = kept;
        int names = -1;
        List<Integer> days = new ArrayList<>(dated);
        List<String> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            if (at == dataset || at == department || days.contains(at)) continue;
            InventoryCells cells = InventoryCells.of(subject, table, at);
            String name = plain(columns.get(at));
            boolean keeps = holds(name, InventoryTerms.KEPT) || holds(name, InventoryTerms.THEMES);
            if (cells.dated()) {
                if (!holds(name, InventoryTerms.AHEAD)) days.add(at);
            } else if (!keeps && cells.kept()) {
                kinds++;
            } else if (!keeps && departments < 0 && cells.departments()) {
                departments = at;
            } else if (!keeps && names < 0 && cells.names()) {
                names = at;
            }
        }
        if (datasets < 0 && departments >= 0 && kinds > 0) datasets = names;
        return new InventoryColumns(datasets, departments, counts, kinds, days, published, systems && datasets < 0);
    }

    /** Whether a row says that its dataset is held and not open to all. */
    boolean heldOnly(String folded) {
        for (String word : InventoryTerms.HELD) if (folded.contains(word)) return true;
        return false;
    }

    /** Whether a row is filler. */
    static boolean filler(String folded) {
        for (String word : FILLER) if (folded.contains(word)) return true;
        return false;
    }

    private static boolean holds(String name, List<String> words) {
        for (String word : words) if (name.contains(" " + word + " ")) return true;
        return false;
    }

    private static String plain(String column) {
        StringBuilder plain = new StringBuilder(" ");
        for (int at = 0; at < column.length(); at++) {
            char sign = column.charAt(at);
            plain.append(Character.isLetterOrDigit(sign) ? sign : ' ');
        }
        return plain.append(' ').toString();
    }
}
